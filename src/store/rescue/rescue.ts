import { Failure } from '../../domain/failure.js';
import type { Signature } from '../../domain/history.js';
import type { Rescue } from '../../domain/rescue.js';
import { whileAlone } from '../copies.js';
import { type Driver, openDriver } from '../driver.js';
import { RESCUED } from '../files.js';
import { APPLICATION_ID, buildStep, MIGRATIONS } from '../migrations.js';
import { buildBeside } from '../new-archive.js';
import type { Place } from '../note.js';
import { migrate } from '../schema.js';
import { rollBack, seal } from '../seal.js';
import { figuresOf } from './figures.js';
import { pagesOf } from './pages.js';
import { prune } from './prune.js';
import { rebuild } from './rebuild.js';
import { type Found, findIn, shapesIn } from './tables.js';
import { isMissed, writeFound } from './write.js';

/** Who rescues and when; how files are called of which the name is lost; the mark of the new archive, if it is written. */
export interface Rescuing {
  readonly signature: Signature;
  readonly nameOf: (file: number) => string;
  readonly mark?: string;
}

/** Where SQLite keeps whose file it is, and by how many steps it was built. */
const HEADER = { step: 60, application: 68, length: 72 } as const;

/** All the bytes of an archive, however damaged, while nobody writes in it. */
export async function bytesAt(path: string): Promise<Buffer> {
  return whileAlone(path, async (bytes) => Buffer.concat([...bytes].map((piece) => Buffer.from(piece))));
}

/**
 * Writes all that can be read of a damaged archive into a new one beside it, called as it with a mark: which, and what was
 * saved. Without a mark nothing is written, and what would be is said. Fails where nothing can be read.
 */
export function rescueInto(
  place: Place,
  file: Buffer,
  how: Rescuing,
): { readonly at?: string; readonly rescue: Rescue } {
  const step = stepIn(place.path, file);
  const saved: Rescue[] = [];
  const build = (driver: Driver) => {
    const rescue = rebuiltIn(driver, file, step, how);
    const isNothing = rescue.files.length === 0 && rescue.entries === 0;
    if (isNothing) throw new Failure({ kind: 'nothing-to-rescue', path: place.path });
    saved.push(rescue);
  };
  if (how.mark === undefined) {
    const driver = openDriver(':memory:', { readOnly: false });
    build(driver);
    driver.close();
    return { rescue: saved[0] as Rescue };
  }
  const at = buildBeside(place, how.mark, (beside) => builtAt(beside, build));
  return { at, rescue: saved[0] as Rescue };
}

function builtAt(path: string, build: (driver: Driver) => void): void {
  const driver = openDriver(path, { readOnly: false });
  try {
    driver.exec('pragma journal_mode = delete; pragma synchronous = full');
    build(driver);
    seal(driver, path);
  } finally {
    driver.close();
  }
}

function stepIn(path: string, file: Buffer): number {
  if (file.length < HEADER.length) return MIGRATIONS.length;
  const step = file.readUInt32BE(HEADER.step);
  const isOurs = file.readUInt32BE(HEADER.application) === APPLICATION_ID;
  // Where the header itself is spoilt, any number may stand there.
  if (isOurs && step > MIGRATIONS.length && step < MOST_STEPS) throw new Failure({ kind: 'newer-archive', path });
  return step >= 1 && step <= MIGRATIONS.length ? step : MIGRATIONS.length;
}

const MOST_STEPS = 1_000;

function rebuiltIn(driver: Driver, file: Buffer, step: number, { signature, nameOf }: Rescuing): Rescue {
  driver.exec('pragma foreign_keys = off');
  for (const one of MIGRATIONS.slice(0, step)) buildStep(driver, one);
  driver.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${step}`);
  const found = findIn(pagesOf(file), shapesIn(driver));
  driver.exec('begin');
  try {
    const refused = writeFound(driver, found.tables.values());
    driver.exec('commit');
    migrate(driver);
    driver.exec('pragma foreign_keys = off; begin');
    const areHurt = (found.tables.get('entries')?.unread ?? 0) > 0;
    const rebuilt = rebuild(driver, signature, { areHurt, nameOf });
    const pruned = prune(driver);
    driver.run('update files set reading = ? || reading', [RESCUED]);
    driver.exec('commit');
    return { ...figuresOf(driver), ...lossesIn(found), rebuilt, ...pruned, leftOut: refused + pruned.leftOut };
  } catch (error) {
    rollBack(driver);
    throw error;
  }
}

function lossesIn({ tables, stray, blurred }: Found): Pick<Rescue, 'unread' | 'stray' | 'blurred'> {
  const unread = [...tables.values()].filter(isMissed).reduce((sum, table) => sum + table.unread, 0);
  return { unread, stray, blurred };
}
