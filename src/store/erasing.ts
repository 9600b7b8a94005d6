import type { Entry, Signature } from '../domain/history.js';
import type { Erased, ErasedMarks } from '../domain/privacy/erased.js';
import type { Driver } from './driver.js';
import { readEntries, writeEntry } from './entries.js';
import { type ErasureOrder, erase, erasedIn, readErased, readErasedMarks, writeErased } from './erase.js';
import type { ActiveFile } from './files.js';
import { isPurged, purgeUndone, type Undone, undoneIn } from './purge.js';
import { rollBack, seal } from './seal.js';
import type { Change } from './transaction.js';

export type { ErasureOrder } from './erase.js';

/** What a store does of erasures. */
export interface Erasing {
  /** By what is known again what was erased; undefined where nothing ever was. */
  erasedMarks(): ErasedMarks | undefined;
  /** How many rows of a file were erased. */
  erasedIn(file: Pick<ActiveFile, 'id'>): number;
  /** What an entry erased. */
  erasedBy(entry: number): Erased | undefined;
  /** Erases, looks, and takes it back: what would go, and what is seen once it is gone. */
  tryErasure<T>(
    order: ErasureOrder,
    signature: Signature,
    look: () => T,
  ): { readonly erased: Erased; readonly seen: T };
  /** Erases for good, and leaves no trace of it in the file; the number of the entry. */
  recordErasure(order: ErasureOrder, signature: Signature, seen: readonly Entry[]): number;
  /** What entries that were taken back still hold. */
  undone(): Undone;
  /** Takes that away for good. */
  recordPurge(signature: Signature, seen: readonly Entry[]): number;
  /** Whether an entry holds no more what it held, and cannot be in force again. */
  isPurged(entry: number): boolean;
}

/** What the rest of the store gives for it. */
interface Rest {
  active(): readonly ActiveFile[];
  record(change: Change, work: () => number): number;
}

/** The erasures of an archive. */
export function erasing(driver: Driver, path: string, { active, record }: Rest): Erasing {
  const work = (order: ErasureOrder, signature: Signature) => {
    const files = active();
    const entry = writeEntry(driver, 'erasure', signature);
    return { entry, erased: erase(driver, entry, files, order) };
  };
  return {
    erasedMarks: () => readErasedMarks(driver),
    erasedIn: ({ id }) => erasedIn(driver, id),
    erasedBy: (entry) => readErased(driver, entry),
    tryErasure: (order, signature, look) => {
      driver.exec('begin immediate');
      try {
        return { erased: work(order, signature).erased, seen: look() };
      } finally {
        rollBack(driver);
      }
    },
    recordErasure: (order, signature, seen) => {
      const number = record({ signature, seen, isUnfinished: true }, () => work(order, signature).entry);
      writeAnew(driver, path);
      return number;
    },
    undone: () => undoneIn(driver),
    recordPurge: (signature, seen) => {
      const number = record({ signature, seen, isUnfinished: true }, () => {
        const undone = undoneIn(driver);
        const entry = writeEntry(driver, 'erasure', signature);
        purgeUndone(driver, undone);
        writeErased(driver, entry, { ...NOTHING, rows: undone.rows });
        return entry;
      });
      writeAnew(driver, path);
      return number;
    },
    isPurged: (entry) => isPurged(driver, entry),
  };
}

const NOTHING: Erased = {
  ...{ people: 0, rows: 0, namedRows: 0, refused: 0 },
  ...{ decisions: 0, editions: 0, certificates: 0, letters: 0 },
};

/** An erasure that was cut short before the file was written anew: by which entry, and whether that is done now. */
export interface CutShort {
  readonly entry: number;
  readonly isDone: boolean;
}

/**
 * Finishes an erasure after which the file was not written anew, in an archive that bears no seal that holds: the last entry
 * is one then. Undefined where there is none; not done where the disk does not let.
 */
export function finishErasure(driver: Driver, path: string): CutShort | undefined {
  const last = readEntries(driver).at(-1);
  if (last?.kind !== 'erasure') return undefined;
  try {
    writeAnew(driver, path);
    return { entry: last.number, isDone: true };
  } catch {
    return { entry: last.number, isDone: false };
  }
}

/** Pages that were given back may hold what was taken out of them: the file is written anew. */
function writeAnew(driver: Driver, path: string): void {
  driver.exec('vacuum');
  if (path !== ':memory:') seal(driver, path);
}
