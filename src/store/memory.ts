import type { Memory } from '../domain/memory.js';
import type { Driver } from './driver.js';
import { rollBack, seal } from './seal.js';

/** Keeps the last of each thing worked out by this version of the program. */
export function memoryOn(driver: Driver, path: string, program: string): Memory {
  return {
    recall: (what, from) => {
      const found = driver.all('select content from remembered where program = ? and key = ?', [
        program,
        keyOf(what, from),
      ])[0];
      return found?.['content'] as string | undefined;
    },
    keep: (from, worked) => {
      try {
        driver.exec('begin immediate');
        driver.run('delete from remembered where program <> ?', [program]);
        for (const [what, text] of Object.entries(worked)) {
          // Keys of before 0.4.0 did not say what they were of.
          driver.run("delete from remembered where key glob ? or key not glob '* *'", [keyOf(what, '*')]);
          driver.run('insert into remembered values (?, ?, ?)', [program, keyOf(what, from), text]);
        }
        driver.exec('commit');
      } catch {
        // Someone is writing, or the archive can only be read: it will be worked out again.
        return rollBack(driver);
      }
      if (path !== ':memory:') seal(driver, path);
    },
  };
}

const keyOf = (what: string, from: string): string => `${what} ${from}`;

/** A memory that only begins anew. */
export const forgetful = ({ keep }: Memory): Memory => ({ recall: () => undefined, keep });
