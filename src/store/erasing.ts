import type { Entry, Signature } from '../domain/history.js';
import type { Erased, ErasedMarks } from '../domain/privacy/erased.js';
import type { Driver } from './driver.js';
import { writeEntry } from './entries.js';
import { type ErasureOrder, erase, erasedIn, readErased, readErasedMarks } from './erase.js';
import type { ActiveFile } from './files.js';
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
      const number = record({ signature, seen }, () => work(order, signature).entry);
      // Pages that were given back may hold what was taken out of them: the file is written anew.
      driver.exec('vacuum');
      if (path !== ':memory:') seal(driver, path);
      return number;
    },
  };
}
