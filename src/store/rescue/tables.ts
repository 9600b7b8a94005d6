import { KINDS, type Kind } from '../../domain/facts.js';
import type { Cell, Driver } from '../driver.js';
import { TABLES } from '../tables.js';
import type { Page, Pages } from './pages.js';
import type { Line } from './record.js';

/** A table as an archive of some version has it. */
export interface Shape {
  readonly name: string;
  /** In the order in which a line holds them. */
  readonly columns: readonly Column[];
  /** The column that is the number of the line, if any. */
  readonly numbered?: string;
}

interface Column {
  readonly name: string;
  readonly isNumber: boolean;
  readonly mayLack: boolean;
}

/** What was found of a table. */
export interface FoundTable {
  readonly shape: Shape;
  readonly rows: Row[];
  /** Lines, or pages of them, that stand there and cannot be read. */
  unread: number;
}

/** A line by column. */
export type Row = Record<string, Cell>;

/** What was found in the pages of an archive. */
export interface Found {
  readonly tables: ReadonlyMap<string, FoundTable>;
  /** Lines found of which no table can be told. */
  readonly stray: number;
  /** Lines of which some text cannot be read whole. */
  readonly blurred: number;
}

/** The tables of an archive that is whole, of the same version. */
export function shapesIn(driver: Driver): Shape[] {
  const tables = driver.lists("select name, sql from sqlite_master where type = 'table'");
  return tables.map(([name, sql]) => {
    const lines = driver.lists(`select name, type, "notnull", pk from pragma_table_info(?)`, [name as string]);
    const isKeyed = /without rowid/i.test(sql as string);
    const order = isKeyed
      ? [
          ...lines.filter((line) => line[3] !== 0).toSorted((a, b) => Number(a[3]) - Number(b[3])),
          ...lines.filter((line) => line[3] === 0),
        ]
      : lines;
    const numbered = isKeyed
      ? undefined
      : lines.find(
          (line) => line[1] === 'INTEGER' && line[3] === 1 && lines.filter((one) => one[3] !== 0).length === 1,
        );
    return {
      name: name as string,
      columns: order.map(([column, type, isNeeded, key]) => ({
        name: column as string,
        isNumber: type === 'INTEGER',
        mayLack: isNeeded === 0 && key === 0,
      })),
      ...(numbered && { numbered: numbered[0] as string }),
    };
  });
}

/** Goes through the pages of an archive, table by table, then through those that no table leads to any longer. */
export function findIn(pages: Pages, shapes: readonly Shape[]): Found {
  const seen = new Set<number>();
  const tables = new Map(shapes.map((shape) => [shape.name, { shape, rows: [] as Row[], unread: 0 }]));
  const state: State = { pages, seen, tables, stray: 0, blurred: 0, files: new Map() };
  const roots = rootsIn(state);
  // What kind a file is of says where its rows belong.
  for (const name of new Set(['files', ...tables.keys()])) {
    const table = tables.get(name);
    if (!table) continue;
    const root = roots.get(name);
    if (root === undefined) table.unread++;
    else
      followed(
        state,
        root,
        (line) => take(state, [table], line),
        () => table.unread++,
      );
    if (name === 'files') for (const { id, kind } of table.rows) state.files.set(id as number, kind as string);
  }
  for (const [name, root] of roots)
    if (!tables.has(name))
      followed(
        state,
        root,
        () => true,
        () => {},
      );
  takeLoose(state);
  return state;
}

interface State extends Found {
  readonly pages: Pages;
  readonly seen: Set<number>;
  readonly tables: Map<string, FoundTable>;
  stray: number;
  blurred: number;
  readonly files: Map<number, string>;
}

/** Where each table and index begins, as the first page says. */
function rootsIn(state: State): Map<string, number> {
  const roots = new Map<string, number>();
  const take = ({ cells: [type, name, , root] }: Line): boolean => {
    if (typeof name === 'string' && typeof root === 'number' && root > 1 && (type === 'table' || type === 'index'))
      roots.set(name, root);
    return true;
  };
  followed(state, 1, take, () => {});
  return roots;
}

function followed({ pages, seen }: State, root: number, take: (line: Line) => boolean, lost: () => void): void {
  const waiting = [root];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const page = seen.has(number) || pages.free.has(number) ? undefined : pages.page(number);
    if (!page) {
      lost();
      continue;
    }
    seen.add(number);
    for (const line of page.lines) if (!take(line)) lost();
    for (let cell = 0; cell < page.unread; cell++) lost();
    waiting.push(...page.children);
  }
}

/** Pages that nothing leads to: their lines go where they alone can stand, once it is known of what kind the files are. */
function takeLoose(state: State): void {
  const tables = [...state.tables.values()];
  const loose = loosePages(state).map((page) => ({
    page,
    able: tables.filter(({ shape }) => page.lines.every((line) => rowOf(state, shape, line))),
  }));
  const files = state.tables.get('files');
  const ofFiles = loose.filter(({ able: [one, another] }) => one === files && !another);
  for (const { page } of ofFiles) for (const line of page.lines) take(state, tables, line);
  for (const { id, kind } of files?.rows ?? []) state.files.set(id as number, kind as string);
  for (const { page, able } of loose.filter((one) => !ofFiles.includes(one))) {
    for (const line of page.lines) if (!take(state, able.length > 0 ? able : tables, line)) state.stray++;
  }
}

function loosePages({ pages, seen }: State): Page[] {
  const loose: Page[] = [];
  for (let number = 2; number <= pages.count; number++) {
    const page = seen.has(number) || pages.free.has(number) ? undefined : pages.page(number);
    if (page && page.lines.length > 0) loose.push(page);
  }
  return loose;
}

/** Puts a line where it can stand; false where it can nowhere, or in more than one table. */
function take(state: State, tables: readonly FoundTable[], line: Line): boolean {
  const able = tables.flatMap((table) => {
    const row = rowOf(state, table.shape, line);
    return row ? [{ table, row }] : [];
  });
  const [one, another] = able;
  if (!one || another) return false;
  one.table.rows.push(one.row);
  if (line.isBlurred) state.blurred++;
  return true;
}

const KIND_OF_TABLE: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [TABLES[kind].table, kind]));

/** A line as a row of a table; undefined if it cannot be one. */
function rowOf({ files }: State, { name, columns, numbered }: Shape, { cells, rowid }: Line): Row | undefined {
  if (cells.length > columns.length) return undefined;
  const row: Row = {};
  for (const [index, { name: column, isNumber, mayLack }] of columns.entries()) {
    const cell = column === numbered ? (rowid ?? null) : (cells[index] ?? null);
    if (cell === null ? !mayLack : isNumber !== Number.isInteger(cell)) return undefined;
    row[column] = cell;
  }
  const kind = KIND_OF_TABLE.get(name);
  const known = kind && files.get(row['file'] as number);
  return known === undefined || known === kind ? row : undefined;
}
