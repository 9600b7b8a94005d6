import { Failure } from '../domain/failure.js';
import { checkCopy, inventoryOf } from './copies.js';
import { type Driver, openDriver } from './driver.js';
import { forgetDropped } from './forget-dropped.js';
import { stepOf } from './is-archive.js';
import { MIGRATIONS } from './migrations.js';
import { buildBeside } from './new-archive.js';
import { seal } from './seal.js';

const MARK = '-prima-dell-aggiornamento';

/** From which step on an archive holds only what may be kept: of an older one no copy is made, since it would stay in that. */
const FIRST_KEPT = MIGRATIONS.indexOf(forgetDropped) + 1;

/** Whether an archive of a step is one to be copied before it is brought up to date. */
export const isToBeKept = (step: number): boolean => step >= FIRST_KEPT && step < MIGRATIONS.length;

/** The same of an archive that is not open. */
export const isToBeUpdated = (path: string): boolean => isToBeKept(stepOf(path) ?? 0);

/**
 * Copies an archive before it is brought up to date, in its folder, under the first name that nothing has: which. Nobody may
 * be writing in it meanwhile. Fails where there is no room, or nothing can be put in the folder.
 */
export function keepBefore(driver: Driver, pc: string): string {
  try {
    return buildBeside({ path: driver.path, pc }, MARK, (beside) => copyInto(driver, beside));
  } catch (error) {
    throw failureOf(driver.path, error);
  }
}

/** By a connection of its own: SQLite copies nothing in the middle of a change. */
function copyInto(driver: Driver, beside: string): void {
  const reader = openDriver(driver.path, { readOnly: true });
  try {
    reader.run('vacuum into ?', [beside]);
  } finally {
    reader.close();
  }
  // Written anew it is no longer what the seal was made for.
  const copy = openDriver(beside, { readOnly: false });
  copy.exec('pragma journal_mode = delete');
  seal(copy, beside);
  copy.close();
  checkCopy(beside, inventoryOf(driver));
}

function failureOf(path: string, error: unknown): unknown {
  const kind = error instanceof Failure ? error.problem.kind : (error as NodeJS.ErrnoException).code;
  switch (kind) {
    case 'archive-disk-full':
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure({ kind: 'no-copy-before-update', path, why: 'full' });
    case 'archive-read-only':
    case 'no-permission':
      return new Failure({ kind: 'no-copy-before-update', path, why: 'closed' });
    default:
      return error;
  }
}
