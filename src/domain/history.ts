import type { Kind } from './facts.js';

/** One thing done to the archive. */
export interface Entry {
  readonly number: number;
  readonly kind: 'import' | 'settings' | 'decision' | 'issue' | 'undo' | 'erasure';
  /** Wall clock of Rome, `2026-03-12T09:30:17`. */
  readonly madeAt: string;
  readonly madeBy: string;
  /** Of an undo: the entry taken back. */
  readonly undoes?: number;
}

/** Whether an entry is one that nothing takes back: what an erasure took is there no more. */
export const isFinal = ({ kind }: Pick<Entry, 'kind'>): boolean => kind === 'erasure';

/** A file of an import with what it changed. */
export interface ImportedFile {
  readonly name: string;
  readonly kind: Kind;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly ignored: number;
}

/** A file of an entry that other imports in force brought too: taking the entry back does not take its rows away. */
export interface FileKept {
  readonly name: string;
  readonly entries: readonly number[];
}

/** Who acts, when and with which version of the program: what every change of the archive is signed with. */
export interface Signature {
  readonly at: string;
  readonly by: string;
  readonly program: string;
}

/** Who is writing in an archive, since when and where, as they have left word. */
export interface Holder {
  readonly by: string;
  readonly since: string;
  /** Another PC than this. */
  readonly pc?: string;
  /** The program that left word is still at work on this PC. */
  readonly here?: true;
}

/** For each entry taken back, the number of the undo in force; an undo can itself be taken back. */
export function undoneBy(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const undone = new Map<number, number>();
  // From the last to the first: when an undo is reached, whether it still holds is already known.
  for (const { number, kind, undoes } of entries.toSorted((a, b) => b.number - a.number)) {
    if (kind === 'undo' && undoes !== undefined && !undone.has(number)) undone.set(undoes, number);
  }
  return undone;
}

/** Numbers of the imports, settings, decisions and issues in force. */
export function activeEntries(entries: readonly Entry[]): number[] {
  const undone = undoneBy(entries);
  return entries.filter(({ kind, number }) => kind !== 'undo' && !undone.has(number)).map(({ number }) => number);
}

/** A history in which an entry is taken back, as the last thing done. */
export const withoutEntry = (entries: readonly Entry[], undoes: number): readonly Entry[] => {
  const number = Math.max(0, ...entries.map((entry) => entry.number)) + 1;
  return [...entries, { number, kind: 'undo', madeAt: '', madeBy: '', undoes }];
};

/** The history as it was once an entry was made. */
export const historyUntil = (entries: readonly Entry[], last: number): readonly Entry[] =>
  entries.filter(({ number }) => number <= last);
