import { lstatSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Holder, Signature } from '../domain/history.js';
import { isAlive } from './alive.js';

/** An archive, and the PC that it is used from; nameless where that is not known. */
export interface Place {
  readonly path: string;
  readonly pc: string;
}

/**
 * Leaves a file beside the archive that says who is writing, for whoever has to wait; what takes it away again. The note
 * is a courtesy: where it cannot be left, or taken away, the work goes on. Nothing but a note is written over, so that a
 * link laid in its place leads nowhere.
 */
export function leaveNote({ path, pc }: Place, { by, at }: Signature): () => void {
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
    writeFileSync(note, JSON.stringify({ by, since: at, pc, process: process.pid }), { mode: 0o600, flag: 'wx' });
  });
  return () => attempt(() => isNote(note) && rmSync(note));
}

/** Who is writing in an archive, as their note says; nobody where the program that left it has ended since. */
export function readNote(place: Place): Holder | undefined {
  const { by, since, pc, process } = contentOf(place.path);
  if (typeof by !== 'string' || typeof since !== 'string') return undefined;
  if (typeof pc !== 'string' || pc === '') return { by, since };
  if (pc !== place.pc) return { by, since, pc };
  return isAlive(Number(process), leftAt(place.path)) ? { by, since, here: true } : undefined;
}

/** Takes away a note that a program killed on this PC has left: it would name who is writing no longer. */
export function tidyNote({ path, pc }: Place): void {
  try {
    const note = contentOf(path);
    if (pc !== '' && note['pc'] === pc && !isAlive(Number(note['process']), leftAt(path))) rmSync(noteOf(path));
  } catch {
    // It is only a courtesy.
  }
}

function contentOf(path: string): { readonly [field: string]: unknown } {
  try {
    return isNote(noteOf(path))
      ? (Object(JSON.parse(readFileSync(noteOf(path), 'utf8'))) as object & Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

/** When a note was left, by the clock of the disk; what it says itself is for people. */
const leftAt = (path: string): number => statSync(noteOf(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const noteOf = (path: string): string => `${path}.in-uso`;

const isNote = (note: string): boolean => lstatSync(note, { throwIfNoEntry: false })?.isFile() === true;
