import { Failure } from '../domain/failure.js';

/** A value that SQLite keeps in a column. */
export type Cell = string | number | null;
/** A row by column name. */
export type Line = Readonly<Record<string, Cell>>;

/** SQLite as whichever driver there is gives it: libsql, or the one inside Node. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Statement {
  run(values: readonly Cell[]): unknown;
  all(values: readonly Cell[]): Line[];
  /** The rows as plain lists; what is no text comes as bytes. */
  raw(): { all(values: readonly Cell[]): (Cell | Uint8Array)[][]; iterate(values: readonly Cell[]): Iterable<Cell[]> };
}

type Open = (path: string, readOnly: boolean) => Database;

/** Its binary is one for each platform, and on Windows asks for a component that a new PC lacks. */
async function libsql(): Promise<Open> {
  const { default: Libsql } = await import('libsql');
  return (path, readOnly) => new Libsql(path, readOnly ? { readonly: true } : {}) as unknown as Database;
}

interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: boolean },
  ) => { exec(sql: string): void; prepare(sql: string): NodeStatement; close(): void };
}

interface NodeStatement {
  run(...values: readonly Cell[]): unknown;
  all(...values: readonly Cell[]): unknown[];
  iterate(...values: readonly Cell[]): Iterable<unknown>;
  setReturnArrays(isSet: boolean): void;
}

/** The first Node whose own SQLite has all that is asked of it. */
const SINCE = 24;

/** SQLite as Node itself brings it, which needs nothing else of the PC; undefined in an older one. */
function insideNode(): Open | undefined {
  const found = process.getBuiltinModule('node:sqlite') as NodeSqlite | undefined;
  if (!found || Number.parseInt(process.versions.node, 10) < SINCE) return undefined;
  return (path, readOnly) => {
    const database = new found.DatabaseSync(path, { readOnly });
    return {
      exec: (sql) => database.exec(sql),
      close: () => database.close(),
      prepare: (sql) => asLibsql(database.prepare(sql)),
    };
  };
}

const asLibsql = (statement: NodeStatement): Statement => ({
  run: (values) => statement.run(...values),
  all: (values) => statement.all(...values) as Line[],
  raw: () => {
    statement.setReturnArrays(true);
    return {
      all: (values) => statement.all(...values) as (Cell | Uint8Array)[][],
      iterate: (values) => statement.iterate(...values) as Iterable<Cell[]>,
    };
  },
});

/** Opens a database file, which a `readOnly` one leaves as it is. */
export const openDatabase: Open = await libsql().catch((error: NodeJS.ErrnoException) => {
  const isMissing = error.code === 'ERR_DLOPEN_FAILED' || error.code === 'MODULE_NOT_FOUND';
  if (!isMissing) throw error;
  const instead = insideNode();
  if (instead) return instead;
  throw new Failure({ kind: 'no-driver', windows: process.platform === 'win32' });
});
