import type { Memory } from '../domain/identity/recall.js';
import type { Driver } from './driver.js';
import { rollBack, seal } from './seal.js';

/** Keeps the last thing worked out by this version of the program. */
export function memoryOn(driver: Driver, path: string, program: string): Memory {
  return {
    recall: (key) => {
      const found = driver.all('select content from remembered where program = ? and key = ?', [program, key])[0];
      return found?.['content'] as string | undefined;
    },
    keep: (key, text) => {
      try {
        driver.exec('begin immediate');
        driver.run('delete from remembered');
        driver.run('insert into remembered values (?, ?, ?)', [program, key, text]);
        driver.exec('commit');
      } catch {
        // Someone is writing, or the archive can only be read: it will be worked out again.
        return rollBack(driver);
      }
      if (path !== ':memory:') seal(driver, path);
    },
  };
}

/** A memory that only begins anew. */
export const forgetful = ({ keep }: Memory): Memory => ({ recall: () => undefined, keep });
