import type { Kind, RowOf, RowSequence } from '../domain/facts.js';
import { groupBy } from '../domain/group.js';
import type { Fact } from '../domain/origin.js';
import type { Cell, Driver, Line } from './driver.js';
import { columnOf, TABLES } from './tables.js';

/** Rows written by one statement: fewer crossings into SQLite make a large registry twice as fast. */
const ROWS_PER_STATEMENT = 50;

/** Writes the rows of a file. */
export function writeRows<K extends Kind>(driver: Driver, kind: K, file: number, rows: RowSequence<RowOf[K]>): void {
  const { table, fields, list, texts = [] } = TABLES[kind];
  const places = new Map(fields.map((field, index) => [field, index + 2]));
  const cells = (row: RowOf[K]): Cell[] => {
    const values = row as unknown as Readonly<Record<string, Cell | undefined>>;
    const line = new Array<Cell>(fields.length + 2).fill(null);
    line[0] = file;
    line[1] = row.origin.row;
    // Of many fields a row has a few: those that it has are gone through, not those that it could have.
    for (const field in values) {
      const place = places.get(field);
      if (place === undefined) continue;
      line[place] = texts.includes(field) ? JSON.stringify(values[field]) : (values[field] ?? null);
    }
    return line;
  };
  insertMany(driver, table, ['file', 'row', ...fields.map(columnOf)], rows, cells);
  if (!list) return;
  const columns = ['file', 'row', ...(list.positioned ? ['position'] : []), list.column];
  insertMany(driver, list.table, columns, itemsOf(rows, list), (item) => [file, ...item]);
}

function* itemsOf<R extends Fact>(rows: Iterable<R>, { field, positioned }: ListTable): Generator<Cell[]> {
  for (const row of rows) {
    const values = (row as unknown as Record<string, readonly string[] | undefined>)[field] ?? [];
    for (const [index, value] of values.entries()) yield [row.origin.row, ...(positioned ? [index] : []), value];
  }
}

/** Inserts many records into a table. */
export function insertMany<T>(
  driver: Driver,
  table: string,
  columns: readonly string[],
  records: Iterable<T>,
  cells: (record: T) => readonly Cell[],
): void {
  const insert = inserter(driver, table, columns);
  let group: (readonly Cell[])[] = [];
  for (const record of records) {
    if (group.push(cells(record)) < ROWS_PER_STATEMENT) continue;
    insert(group);
    group = [];
  }
  if (group.length > 0) insert(group);
}

/**
 * Inserts groups of lines by one statement, made anew where a group is smaller than the one before or fills a column that
 * none did: columns that nothing fills would take as long as the others.
 */
function inserter(driver: Driver, table: string, columns: readonly string[]) {
  const used = new Set<number>();
  let size = 0;
  let run: (values: readonly Cell[]) => void;
  return (lines: readonly (readonly Cell[])[]): void => {
    const known = used.size;
    for (const line of lines) for (let at = 0; at < line.length; at++) if (line[at] !== null) used.add(at);
    const places = [...used];
    if (used.size !== known || lines.length !== size) {
      const one = `(${places.map(() => '?').join(', ')})`;
      const names = places.map((at) => columns[at]).join(', ');
      run = driver.prepare(`insert into ${table} (${names}) values ${Array(lines.length).fill(one).join(', ')}`);
      size = lines.length;
    }
    const values: Cell[] = [];
    for (const line of lines) for (const at of places) values.push(line[at] as Cell);
    run(values);
  };
}

/** Reads the rows of some files; `labels` gives each file the name shown to the person. */
export function readRows<K extends Kind>(
  driver: Driver,
  kind: K,
  labels: ReadonlyMap<number, string>,
  where = '',
  values: readonly Cell[] = [],
): RowOf[K][] {
  // Of most kinds most courses have no file.
  if (labels.size === 0) return [];
  const { table, fields, list, texts = [] } = TABLES[kind];
  const files = JSON.stringify([...labels.keys()]);
  const lines = driver.each(
    `select file, row, ${fields.map(columnOf).join(', ')} from ${table}
     where file in (select value from json_each(?)) ${where} order by file, row`,
    [files, ...values],
  );
  const lists = list ? listsOf(driver, list, files) : undefined;
  const columns = fields.map((field) => ({ field, isTexts: texts.includes(field), same: sameTexts() }));
  const rows: RowOf[K][] = [];
  for (const line of lines) {
    const [file, number] = [line[0] as number, line[1] as number];
    const row: Record<string, unknown> = { origin: { file: labels.get(file) as string, row: number } };
    for (let at = 0; at < columns.length; at++) {
      const { field, isTexts, same } = columns[at] as (typeof columns)[number];
      const cell = line[at + 2];
      if (cell === null) continue;
      row[field] = isTexts ? JSON.parse(cell as string) : typeof cell === 'string' ? same(cell) : cell;
    }
    const items = lists?.get(`${file}|${number}`);
    if (list && (items || list.positioned)) row[list.field] = items ?? [];
    rows.push(row as unknown as RowOf[K]);
  }
  return rows;
}

/** Rows after which a column shows whether its texts repeat. */
const SHOWN_BY = 1000;

/** Equal texts of a column as one text in memory, unless nearly all of them differ. */
function sameTexts(): (text: string) => string {
  const known = new Map<string, string>();
  let asked = 0;
  return (text) => {
    if (asked >= SHOWN_BY && known.size * 2 > asked) return text;
    asked++;
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  };
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
