import { Failure } from '../domain/failure.js';

/** A value that SQLite keeps in a column. */
export type Cell = string | number | null;
/** A row by column name. */
export type Line = Readonly<Record<string, Cell>>;

/** SQLite as whichever driver there is gives it: the one inside Node, or libsql. */
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

/** The first Node whose own SQLite has all that is asked of it, and is not announced as an experiment at each command. */
const SINCE = { major: 24, minor: 15 } as const;

function isRecent(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > SINCE.major || (major === SINCE.major && minor >= SINCE.minor);
}

/** SQLite as Node itself brings it, which needs nothing else of the PC; undefined in an older one. */
function insideNode(): Open | undefined {
  if (!isRecent()) return undefined;
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite') as NodeSqlite;
  return (path, readOnly) => {
    const database = new DatabaseSync(path, { readOnly });
    // As libsql does: what SQLite puts aside while it works are personal data, which belong in no other folder.
    database.exec('pragma temp_store = memory');
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

/**
 * What older Nodes have instead, whose binary is one for each platform. Not on Windows: it keeps a file open after `close`,
 * until its statements are collected as garbage, and there such a file can neither be renamed nor taken away.
 */
async function libsql(): Promise<Open> {
  const windows = process.platform === 'win32';
  if (windows) throw new Failure({ kind: 'no-driver', windows });
  try {
    const { default: Libsql } = await import('libsql');
    return (path, readOnly) => new Libsql(path, readOnly ? { readonly: true } : {}) as unknown as Database;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ERR_DLOPEN_FAILED', 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes(code)) throw error;
    throw new Failure({ kind: 'no-driver', windows });
  }
}

/** Opens a database file, which a `readOnly` one leaves as it is. */
export const openDatabase: Open = insideNode() ?? (await libsql());
