import type { Kind, RowOf } from '../domain/facts.js';
import { groupBy } from '../domain/group.js';
import type { Fact } from '../domain/origin.js';
import type { Cell, Driver, Line } from './driver.js';
import { columnOf, TABLES } from './tables.js';

/** Rows written by one statement: fewer crossings into SQLite make a large registry twice as fast. */
const ROWS_PER_STATEMENT = 50;

/** Writes the rows of a file. */
export function writeRows<K extends Kind>(driver: Driver, kind: K, file: number, rows: readonly RowOf[K][]): void {
  const { table, fields, list } = TABLES[kind];
  const cells = (row: RowOf[K]): Cell[] => {
    const values = row as unknown as Readonly<Record<string, Cell | undefined>>;
    return [file, row.origin.row, ...fields.map((field) => values[field] ?? null)];
  };
  insertMany(driver, table, ['file', 'row', ...fields.map(columnOf)], rows, cells);
  if (!list) return;
  const items = rows.flatMap((row) => {
    const values = (row as unknown as Record<string, readonly string[] | undefined>)[list.field] ?? [];
    return values.map((value, index) => [file, row.origin.row, ...(list.positioned ? [index] : []), value]);
  });
  const columns = ['file', 'row', ...(list.positioned ? ['position'] : []), list.column];
  insertMany(driver, list.table, columns, items, (item) => item);
}

/** Inserts many records into a table. */
export function insertMany<T>(
  driver: Driver,
  table: string,
  columns: readonly string[],
  records: readonly T[],
  cells: (record: T) => readonly Cell[],
): void {
  const one = `(${columns.map(() => '?').join(', ')})`;
  const insert = (count: number) =>
    driver.prepare(`insert into ${table} (${columns.join(', ')}) values ${Array(count).fill(one).join(', ')}`);
  const whole = records.length - (records.length % ROWS_PER_STATEMENT);
  const many = whole > 0 ? insert(ROWS_PER_STATEMENT) : undefined;
  const single = whole < records.length ? insert(1) : undefined;
  let waiting: Cell[] = [];
  for (const [index, record] of records.entries()) {
    if (index >= whole) single?.(cells(record));
    else waiting.push(...cells(record));
    if (waiting.length === ROWS_PER_STATEMENT * columns.length) {
      many?.(waiting);
      waiting = [];
    }
  }
}

/** Reads the rows of some files; `labels` gives each file the name shown to the person. */
export function readRows<K extends Kind>(
  driver: Driver,
  kind: K,
  labels: ReadonlyMap<number, string>,
  where = '',
  values: readonly Cell[] = [],
): RowOf[K][] {
  const { table, fields, list } = TABLES[kind];
  const files = JSON.stringify([...labels.keys()]);
  const lines = driver.lists(
    `select file, row, ${fields.map(columnOf).join(', ')} from ${table}
     where file in (select value from json_each(?)) ${where} order by file, row`,
    [files, ...values],
  );
  const lists = list ? listsOf(driver, list, files) : undefined;
  return lines.map(([file, number, ...cells]) => {
    const row: Record<string, unknown> = {
      origin: { file: labels.get(file as number) as string, row: number as number },
    };
    fields.forEach((field, index) => {
      if (cells[index] !== null) row[field] = cells[index];
    });
    const items = lists?.get(`${file}|${number}`);
    if (list && (items || list.positioned)) row[list.field] = items ?? [];
    return row as unknown as RowOf[K] & Fact;
  });
}

type ListTable = NonNullable<(typeof TABLES)[Kind]['list']>;

function listsOf(driver: Driver, { table, column, positioned }: ListTable, files: string) {
  const lines = driver.all(
    `select * from ${table} where file in (select value from json_each(?))
     order by file, row, ${positioned ? 'position' : column}`,
    [files],
  );
  const groups = groupBy(lines, (line: Line) => `${line['file']}|${line['row']}`);
  return new Map([...groups].map(([key, group]) => [key, group.map((line) => line[column] as string)]));
}
