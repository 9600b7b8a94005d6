import { Failure } from '../domain/failure.js';
import { isToBeKept, keepBefore } from './before-update.js';
import { type Driver, openDriver } from './driver.js';
import { APPLICATION_ID, buildStep, MIGRATIONS } from './migrations.js';
import { buildAt, isEmptyFile, removeArchive } from './new-archive.js';
import type { Place } from './note.js';
import { rollBack, seal } from './seal.js';
import { tidyJournal } from './stale-journal.js';
import { checkItIsWhole } from './whole.js';

const BUSY_TIMEOUT_MS = 5_000;

/** An archive open, and whether it was made just now. */
export interface OpenArchive {
  readonly driver: Driver;
  readonly isNew: boolean;
  /** Its seal says that nobody but this program has written in it. */
  readonly isSealed: boolean;
  /** That it was of an earlier version, and has been brought up to date. */
  readonly update: Update | undefined;
}

/** An archive brought up to date, and where it is kept as it was before, if anywhere. */
export interface Update {
  readonly copy?: string;
}

/** How an archive is opened. */
export interface Opening {
  /** A copy of it was made just now: none is left beside it before it is brought up to date. */
  readonly hasCopy?: boolean;
  /** How many ms it waits for others who are writing; otherwise long enough for any change. */
  readonly patience?: number;
}

/**
 * Opens an archive, bringing an older one up to date. Journal in a file beside it and full synchronisation: write-ahead
 * logs do not work on a shared folder. An older one is copied first, beside it, unless it has a copy. Fails on files that are
 * damaged, are not archives or come from a newer program.
 */
export function openArchive(place: Place, { hasCopy = false, patience = BUSY_TIMEOUT_MS }: Opening = {}): OpenArchive {
  const { path } = place;
  const isNew = buildAt(place, buildNew);
  // SQLite would take it for one that is still to be begun.
  if (isEmptyFile(path)) throw new Failure({ kind: 'archive-empty', path });
  const driver = openDriver(path, { readOnly: false });
  try {
    driver.exec(`pragma busy_timeout = ${patience}`);
    const isSealed = checkItIsWhole(driver);
    checkItIsOurs(driver, path);
    tidyJournal(driver, patience);
    driver.exec('pragma journal_mode = delete; pragma synchronous = full');
    // What is taken out leaves no trace in the file.
    driver.exec('pragma secure_delete = on');
    const update = migrate(driver, place, { hasCopy });
    driver.exec('pragma foreign_keys = on');
    return { driver, isNew, isSealed, update };
  } catch (error) {
    driver.close();
    // An archive that could not be built leaves nothing behind.
    if (isNew) removeArchive(path);
    throw error;
  }
}

function buildNew(path: string): void {
  const driver = openDriver(path, { readOnly: false });
  try {
    driver.exec('pragma journal_mode = delete; pragma synchronous = full');
    migrate(driver, { path, pc: '' });
  } finally {
    driver.close();
  }
}

/** An archive in memory, for `--prova` where there is none yet. */
export function emptyArchive(): Driver {
  const driver = openDriver(':memory:', { readOnly: false });
  migrate(driver);
  return driver;
}

const pragma = (driver: Driver, name: string): unknown => Object.values(driver.all(`pragma ${name}`)[0] ?? {})[0];

function checkItIsOurs(driver: Driver, path: string): void {
  const version = Number(pragma(driver, 'user_version'));
  const id = pragma(driver, 'application_id');
  const empty = id === 0 && version === 0 && driver.all('select name from sqlite_master').length === 0;
  if (id !== APPLICATION_ID && !empty) throw new Failure({ kind: 'not-an-archive', path });
  if (version > MIGRATIONS.length) throw new Failure({ kind: 'newer-archive', path });
}

/** Brings an archive up to date: by the steps that it lacks, all or none. */
export function migrate(driver: Driver, place?: Place, { hasCopy = false }: Opening = {}): Update | undefined {
  const version = () => Number(pragma(driver, 'user_version'));
  const before = version();
  if (before === MIGRATIONS.length) return undefined;
  // A step may write a table anew to which others refer.
  driver.exec('pragma foreign_keys = off');
  driver.exec('begin immediate');
  let copy: string | undefined;
  try {
    // Asked again inside the transaction: another program may have done it while we waited.
    if (place && !hasCopy && isToBeKept(version())) copy = keepBefore(driver, place.pc);
    for (const step of MIGRATIONS.slice(version())) buildStep(driver, step);
    driver.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${MIGRATIONS.length}`);
    driver.exec('commit');
  } catch (error) {
    rollBack(driver);
    throw error;
  }
  if (place === undefined) return undefined;
  // What a step has taken out may stand in pages given back before: they are written anew.
  if (before > 0) driver.exec('vacuum');
  seal(driver, driver.path);
  return before > 0 ? { ...(copy !== undefined && { copy }) } : undefined;
}
