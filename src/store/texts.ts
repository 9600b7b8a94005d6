import { Failure } from '../domain/failure.js';
import type { Driver } from './driver.js';

/** Anything but letters, figures and signs of ASCII: what need not be UTF-8. Of a text with a NUL the pattern sees the beginning. */
const NOT_PLAIN = `*[^${'\u0001'}-\u007f]*`;

/**
 * Looks at every text of an archive that another program, a disk or a cable may have changed, in whatever table: the driver
 * ends the process, past all that catches errors, at the first that is no UTF-8. Fails by its table and column.
 */
export function checkTexts(driver: Driver): void {
  const names = (sql: string, values: readonly string[] = []): string[] =>
    driver.bytes(sql, values).map((bytes) => {
      if (isText(bytes)) return bytes.toString();
      throw new Failure({ kind: 'archive-damaged', path: driver.path });
    });
  const tables = names("select cast(name as blob) from sqlite_master where type = 'table'");
  for (const table of ['sqlite_master', ...tables]) {
    for (const column of names('select cast(name as blob) from pragma_table_info(?)', [table])) {
      const [name, from] = [quoted(column), quoted(table)];
      const doubtful = `typeof(${name}) = 'text' and (${name} glob ? or instr(${name}, char(0)) > 0)`;
      const texts = driver.bytes(`select distinct cast(${name} as blob) from ${from} where ${doubtful}`, [NOT_PLAIN]);
      if (!texts.every(isText))
        throw new Failure({ kind: 'archive-damaged', path: driver.path, where: { table, column } });
    }
  }
}

const isText = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
