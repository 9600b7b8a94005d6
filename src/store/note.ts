import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Signature } from '../domain/history.js';

/** Who is writing in an archive, and since when. */
export interface Holder {
  readonly by: string;
  readonly since: string;
}

/**
 * Leaves a file beside the archive that says who is writing, for whoever has to wait; what takes it away again. The note
 * is a courtesy: where it cannot be left, or taken away, the work goes on. Nothing but a note is written over, so that a
 * link laid in its place leads nowhere.
 */
export function leaveNote(path: string, { by, at }: Signature): () => void {
  const note = noteOf(path);
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch {
      // It is only a courtesy.
    }
  };
  attempt(() => {
    if (isNote(note)) rmSync(note);
    writeFileSync(note, JSON.stringify({ by, since: at }), { mode: 0o600, flag: 'wx' });
  });
  return () => attempt(() => isNote(note) && rmSync(note));
}

/** Who is writing in an archive, as their note says. */
export function readNote(path: string): Holder | undefined {
  try {
    const { by, since } = isNote(noteOf(path)) ? JSON.parse(readFileSync(noteOf(path), 'utf8')) : {};
    return typeof by === 'string' && typeof since === 'string' ? { by, since } : undefined;
  } catch {
    return undefined;
  }
}

const noteOf = (path: string): string => `${path}.in-uso`;

const isNote = (note: string): boolean => lstatSync(note, { throwIfNoEntry: false })?.isFile() === true;
