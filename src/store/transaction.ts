import { Failure } from '../domain/failure.js';
import type { Entry, Signature } from '../domain/history.js';
import type { Driver } from './driver.js';
import { readEntries } from './entries.js';
import { leaveNote, type Place, readNote } from './note.js';
import { rollBack, seal } from './seal.js';

/** Who changes the archive, and what they had seen of it. */
export interface Change {
  readonly signature: Signature;
  /** History on which the change was planned. */
  readonly seen?: readonly Entry[];
  /** Whoever makes it seals the archive: until then something of it is still to be done. */
  readonly isUnfinished?: true;
}

/**
 * Does a change whole or not at all. Two people at once: the second waits for the first; if that takes too long, or what
 * the change was planned on is no longer so, it is told why.
 */
export function transaction<T>(
  driver: Driver,
  place: Place,
  { signature, seen, isUnfinished }: Change,
  change: () => T,
): T {
  try {
    driver.exec('begin immediate');
  } catch (error) {
    throw withHolder(place, error);
  }
  const takeNoteAway = isFile(place.path) ? leaveNote(place, signature) : undefined;
  try {
    // What is written in an archive that another has replaced would be lost.
    if (!driver.isInPlace()) throw new Failure({ kind: 'archive-changed' });
    if (seen && readEntries(driver).length !== seen.length) throw new Failure({ kind: 'archive-changed' });
    const result = change();
    driver.exec('commit');
    if (isFile(place.path) && !isUnfinished) seal(driver, place.path);
    return result;
  } catch (error) {
    rollBack(driver);
    throw error;
  } finally {
    takeNoteAway?.();
  }
}

const isFile = (path: string): boolean => path !== ':memory:';

function withHolder(place: Place, error: unknown): unknown {
  if (!(error instanceof Failure) || error.problem.kind !== 'archive-busy') return error;
  return new Failure({ kind: 'archive-busy', path: place.path, ...readNote(place) });
}
