import type { Memory } from '../domain/memory.js';
import { hashTexts } from '../domain/text.js';
import type { Driver } from './driver.js';
import { rollBack, seal } from './seal.js';

/**
 * Keeps the last of each thing worked out by this version of the program. Each bears a checksum: one that is not, byte for
 * byte, what was kept under its name is as if it had never been. What is not `believed`, since another program may have
 * changed what it was worked out from, is neither recalled nor left beside what is kept anew.
 */
export function memoryOn(driver: Driver, path: string, program: string, { believed = true } = {}): Memory {
  return {
    recall: (what, from) => {
      if (!believed) return undefined;
      const key = keyOf(what, from);
      const sql = 'select cast(content as blob) from remembered where program = ? and key = ?';
      const [found] = driver.bytes(sql, [program, key]);
      return found && unsigned(program, key, found);
    },
    keep: (from, worked) => {
      try {
        driver.exec('begin immediate');
        if (!believed) driver.run('delete from remembered');
        driver.run('delete from remembered where program <> ?', [program]);
        for (const [what, text] of Object.entries(worked)) {
          // Keys of before 0.4.0 did not say what they were of.
          driver.run("delete from remembered where key glob ? or key not glob '* *'", [keyOf(what, '*')]);
          const key = keyOf(what, from);
          driver.run('insert into remembered values (?, ?, ?)', [program, key, signed(program, key, text)]);
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

/** A text behind the checksum of it and of all that it is kept under. */
const signed = (program: string, key: string, text: string): string => checksumOf(program, key, text) + text;

/** The text of what was signed; undefined where any of it is another. */
function unsigned(program: string, key: string, bytes: Buffer): string | undefined {
  const content = bytes.toString();
  const text = content.slice(CHECKSUM_LENGTH);
  return content.startsWith(checksumOf(program, key, text)) ? text : undefined;
}

/** In letters and digits, as `hashTexts` gives it. */
const CHECKSUM_LENGTH = 14;

const checksumOf = (program: string, key: string, text: string): string => hashTexts([program, '\n', key, '\n', text]);
