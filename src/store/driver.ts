import { Failure } from '../domain/failure.js';
import { fileAt } from './new-archive.js';

/** Its binary is one for each platform, and on Windows asks for a component that a new PC lacks. */
const { default: Libsql } = await import('libsql').catch((error: NodeJS.ErrnoException) => {
  const isMissing = error.code === 'ERR_DLOPEN_FAILED' || error.code === 'MODULE_NOT_FOUND';
  throw isMissing ? new Failure({ kind: 'no-driver', windows: process.platform === 'win32' }) : error;
});

/** A value that SQLite keeps in a column. */
export type Cell = string | number | null;
/** A row by column name. */
export type Line = Readonly<Record<string, Cell>>;

/** The few things asked of the SQLite driver; the only code that names it. */
export interface Driver {
  readonly path: string;
  /** Whether the file that was opened is still the one that stands at its path: a copy may have taken its place. */
  isInPlace(): boolean;
  exec(sql: string): void;
  run(sql: string, values?: readonly Cell[]): void;
  /** A statement to run many times. */
  prepare(sql: string): (values: readonly Cell[]) => void;
  all(sql: string, values?: readonly Cell[]): Line[];
  /** The same as plain lists in the order of the columns: much lighter for thousands of rows. */
  lists(sql: string, values?: readonly Cell[]): Cell[][];
  /** The same one after the other: hundreds of thousands need not be in memory at once. */
  each(sql: string, values?: readonly Cell[]): Iterable<Cell[]>;
  /** The first cell of each row, read as bytes, whatever they are: the driver ends the process at a text that is none. */
  bytes(sql: string, values?: readonly Cell[]): Buffer[];
  close(): void;
}

interface LibsqlStatement {
  raw(): { all(values: readonly Cell[]): (Cell | Buffer)[][]; iterate(values: readonly Cell[]): Iterable<Cell[]> };
  run(values: readonly Cell[]): unknown;
  all(values: readonly Cell[]): Line[];
}

/** Opens a database file; `readOnly` leaves it, and the folder, as they are. */
export function openDriver(path: string, { readOnly }: { readOnly: boolean }): Driver {
  const database = translated(path, () => new Libsql(path, readOnly ? { readonly: true } : {}));
  const opened = fileAt(path);
  const statement = (sql: string) => database.prepare(sql) as unknown as LibsqlStatement;
  return {
    path,
    isInPlace: () => fileAt(path) === opened,
    exec: (sql) => translated(path, () => database.exec(sql)),
    run: (sql, values = []) => translated(path, () => statement(sql).run(values)),
    prepare: (sql) => {
      const prepared = statement(sql);
      return (values) => translated(path, () => prepared.run(values));
    },
    all: (sql, values = []) => translated(path, () => statement(sql).all(values)),
    lists: (sql, values = []) => translated(path, () => statement(sql).raw().all(values) as Cell[][]),
    each: (sql, values = []) => eachTranslated(path, () => statement(sql).raw().iterate(values)),
    bytes: (sql, values = []) =>
      translated(path, () =>
        statement(sql)
          .raw()
          .all(values)
          .map(([cell]) => cell as Buffer),
      ),
    close: () => database.close(),
  };
}

function* eachTranslated<T>(path: string, items: () => Iterable<T>): Generator<T> {
  try {
    yield* items();
  } catch (error) {
    throw failureOf(path, error) ?? error;
  }
}

function translated<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureOf(path, error) ?? error;
  }
}

function failureOf(path: string, error: unknown): Failure | undefined {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const said = `${code} ${message}`;
  if (/SQLITE_BUSY|SQLITE_LOCKED|database is locked/.test(said)) return new Failure({ kind: 'archive-busy', path });
  if (/SQLITE_FULL|disk is full/.test(said)) return new Failure({ kind: 'archive-disk-full', path });
  if (/SQLITE_NOTADB|not a database/.test(said)) return new Failure({ kind: 'not-an-archive', path });
  // Ours has all that is asked of it: what it lacks was lost.
  if (/SQLITE_CORRUPT|malformed|no such (?:table|column)|utf-?8/i.test(said))
    return new Failure({ kind: 'archive-damaged', path });
  if (/SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|ConnectionFailed|unable to open|readonly database/i.test(said)) {
    return new Failure({ kind: 'no-permission', path, writing: true });
  }
  return undefined;
}
