import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from '../domain/failure.js';
import type { Entry, Signature } from '../domain/history.js';
import type { Driver } from './driver.js';
import { readEntries } from './entries.js';

interface Change {
  readonly signature: Signature;
  /** History on which the change was planned. */
  readonly seen?: readonly Entry[];
}

/**
 * Does a change whole or not at all. Two people at once: the second waits for the first; if that takes too long, or what
 * the change was planned on is no longer so, it is told why.
 */
export function transaction<T>(driver: Driver, path: string, { signature, seen }: Change, change: () => T): T {
  try {
    driver.exec('begin immediate');
  } catch (error) {
    throw withHolder(path, error);
  }
  const note = noteOf(path);
  try {
    if (note) leaveNote(note, signature);
    if (seen && readEntries(driver).length !== seen.length) throw new Failure({ kind: 'archive-changed' });
    const result = change();
    driver.exec('commit');
    return result;
  } catch (error) {
    rollBack(driver);
    throw error;
  } finally {
    if (note) rmSync(note, { force: true });
  }
}

/** A file beside the archive that says who is writing, for the message to whoever has to wait. */
const noteOf = (path: string): string | undefined => (path === ':memory:' ? undefined : `${path}.in-uso`);

function leaveNote(note: string, { by, at }: Signature): void {
  try {
    writeFileSync(note, JSON.stringify({ by, since: at }), { mode: 0o600 });
  } catch {
    // The note is a courtesy: where it cannot be written, the work goes on.
  }
}

function withHolder(path: string, error: unknown): unknown {
  if (!(error instanceof Failure) || error.problem.kind !== 'archive-busy') return error;
  try {
    const { by, since } = JSON.parse(readFileSync(noteOf(path) as string, 'utf8')) as { by: string; since: string };
    return new Failure({ kind: 'archive-busy', path, by, since });
  } catch {
    return error;
  }
}

/** Takes back an unfinished transaction. */
export function rollBack(driver: Driver): void {
  try {
    driver.exec('rollback');
  } catch {
    // SQLite has already rolled back by itself (full disk, lost folder).
  }
}
