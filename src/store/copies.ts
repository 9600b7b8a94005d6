import { closeSync, openSync, readSync } from 'node:fs';
import { Failure } from '../domain/failure.js';
import { type Driver, openDriver } from './driver.js';
import { checkSeal, rollBack } from './seal.js';

/** An archive that nobody can write in meanwhile. */
export interface StillArchive {
  /** Its bytes, piece by piece; each is to be used before the next is asked for. */
  readonly bytes: Iterable<Uint8Array>;
  /** How many rows each of its tables has: the same text for the same. */
  readonly inventory: string;
}

const CHUNK = 1 << 20;

/** Does something with the bytes of an archive while nobody can write in it. Others may read it, and wait to write. */
export async function whileStill<T>(driver: Driver, work: (still: StillArchive) => Promise<T>): Promise<T> {
  const file = openSync(driver.path, 'r');
  try {
    driver.exec('begin');
    // The first reading takes the lock.
    const inventory = inventoryOf(driver);
    return await work({ bytes: piecesOf(file), inventory });
  } finally {
    rollBack(driver);
    // Not before: closing a file takes away every lock that this process holds on it.
    closeSync(file);
  }
}

/** As `whileStill`, of an archive that is not open here, and stays as it is: no older one is brought up to date. */
export async function whileStillAt<T>(path: string, work: (still: StillArchive) => Promise<T>): Promise<T> {
  const driver = openDriver(path, { readOnly: true });
  try {
    return await whileStill(driver, work);
  } finally {
    driver.close();
  }
}

/** Looks through a copy: whether its seal holds, SQLite finds all of it in order, and it has as many rows as what it is of. */
export function checkCopy(path: string, inventory: string): void {
  if (sealOf(path) === 'damaged') throw new Failure({ kind: 'archive-damaged', path });
  const driver = openDriver(path, { readOnly: true });
  try {
    const [found] = driver.lists('pragma integrity_check(1)')[0] ?? [];
    if (found !== 'ok' || inventoryOf(driver) !== inventory) throw new Failure({ kind: 'archive-damaged', path });
  } finally {
    driver.close();
  }
}

function sealOf(path: string): ReturnType<typeof checkSeal> {
  const file = openSync(path, 'r');
  try {
    return checkSeal(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Does something while nobody else can read or write an archive, with its bytes as they are: also those of one so damaged
 * that SQLite cannot take it. `letGo` gives it free, for what Windows does not do with a file that is open.
 */
export async function whileAlone<T>(
  path: string,
  work: (bytes: Iterable<Uint8Array>, letGo: () => void) => Promise<T>,
): Promise<T> {
  const file = openSync(path, 'r');
  let driver: Driver | undefined = openDriver(path, { readOnly: false });
  let isOpen = true;
  const letGo = () => {
    if (driver) rollBack(driver);
    driver?.close();
    driver = undefined;
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  try {
    takeAlone(driver);
    return await work(piecesOf(file), letGo);
  } finally {
    letGo();
  }
}

function takeAlone(driver: Driver): void {
  try {
    driver.exec('begin exclusive');
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
}

const UNREADABLE: readonly string[] = ['archive-damaged', 'not-an-archive', 'archive-empty'];

/** Whether a failure says that an archive cannot be read, whoever tries. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof Failure && UNREADABLE.includes(error.problem.kind);

/** How many rows each table has: the same text for the same. */
export function inventoryOf(driver: Driver): string {
  const tables = driver.lists("select name from sqlite_master where type = 'table' order by name");
  return JSON.stringify(tables.map(([name]) => [name, driver.lists(`select count(*) from "${name}"`)[0]?.[0]]));
}

function* piecesOf(file: number): Generator<Uint8Array> {
  for (let position = 0; ; ) {
    const piece = new Uint8Array(CHUNK);
    const length = readSync(file, piece, 0, CHUNK, position);
    if (length === 0) return;
    yield piece.subarray(0, length);
    position += length;
  }
}
