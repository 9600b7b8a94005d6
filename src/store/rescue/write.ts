import type { Driver } from '../driver.js';
import type { FoundTable, Row } from './tables.js';

/** Rows of what may be forgotten, and of what is made anew. */
const NOT_KEPT: readonly string[] = ['remembered', 'seal'];

/** Whether what a table holds would be missed. */
export const isMissed = ({ shape }: FoundTable): boolean => !NOT_KEPT.includes(shape.name);

/** Writes what was found into a new archive of the same version; how many rows it does not take, being there twice or none of theirs. */
export function writeFound(driver: Driver, tables: Iterable<FoundTable>): number {
  let refused = 0;
  for (const table of tables) {
    if (!isMissed(table)) continue;
    const names = table.shape.columns.map(({ name }) => name);
    const places = names.map(() => '?').join(', ');
    const insert = driver.prepare(
      `insert into "${table.shape.name}" (${names.map((name) => `"${name}"`).join(', ')}) values (${places})`,
    );
    for (const row of table.rows) if (!written(insert, names, row)) refused++;
  }
  return refused;
}

function written(insert: ReturnType<Driver['prepare']>, names: readonly string[], row: Row): boolean {
  try {
    insert(names.map((name) => row[name] ?? null));
    return true;
  } catch {
    return false;
  }
}
