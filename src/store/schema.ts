import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../domain/failure.js';
import { type Driver, openDriver } from './driver.js';
import { APPLICATION_ID, MIGRATIONS } from './migrations.js';
import { rollBack } from './transaction.js';

const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens an archive, bringing an older one up to date. Journal in a file beside it and full synchronisation: write-ahead
 * logs do not work on a shared folder. Fails on files that are not archives or come from a newer program.
 */
export function openArchive(path: string): Driver {
  const fresh = !existsSync(path);
  const driver = openDriver(path, { readOnly: false });
  try {
    driver.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
    if (!fresh) checkItIsOurs(driver, path);
    driver.exec('pragma journal_mode = delete; pragma synchronous = full; pragma foreign_keys = on');
    migrate(driver);
    if (fresh) restrict(path);
    return driver;
  } catch (error) {
    driver.close();
    // An archive that could not be built leaves nothing behind.
    if (fresh) for (const left of [path, `${path}-journal`]) rmSync(left, { force: true });
    throw error;
  }
}

/** An archive in memory, for `--prova` where there is none yet. */
export function emptyArchive(): Driver {
  const driver = openDriver(':memory:', { readOnly: false });
  migrate(driver);
  return driver;
}

const pragma = (driver: Driver, name: string): number =>
  Number(Object.values(driver.all(`pragma ${name}`)[0] ?? {})[0] ?? 0);

function checkItIsOurs(driver: Driver, path: string): void {
  const version = pragma(driver, 'user_version');
  const id = pragma(driver, 'application_id');
  const empty = id === 0 && version === 0 && driver.all('select name from sqlite_master').length === 0;
  if (id !== APPLICATION_ID && !empty) throw new Failure({ kind: 'not-an-archive', path });
  if (version > MIGRATIONS.length) throw new Failure({ kind: 'newer-archive', path });
}

function migrate(driver: Driver): void {
  if (pragma(driver, 'user_version') === MIGRATIONS.length) return;
  driver.exec('begin immediate');
  try {
    // Asked again inside the transaction: another program may have done it while we waited.
    for (const step of MIGRATIONS.slice(pragma(driver, 'user_version'))) driver.exec(step);
    driver.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${MIGRATIONS.length}`);
    driver.exec('commit');
  } catch (error) {
    rollBack(driver);
    throw error;
  }
}

/** Personal data: only the owner reads the archive, unless it stands in a folder shared with a group. */
function restrict(path: string): void {
  const sharedWithGroup = (statSync(dirname(path)).mode & 0o020) !== 0;
  chmodSync(path, sharedWithGroup ? 0o660 : 0o600);
}
