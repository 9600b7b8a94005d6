import { Failure } from '../domain/failure.js';
import { type Cell, type Line, openDatabase } from './database.js';
import { fileAt } from './new-archive.js';

export type { Cell, Line };

/** The few things asked of the SQLite driver; of `database.js`, the only code that names one. */
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

/** Opens a database file; `readOnly` leaves it, and the folder, as they are. */
export function openDriver(path: string, { readOnly }: { readOnly: boolean }): Driver {
  const database = translated(path, () => openDatabase(path, readOnly));
  const opened = fileAt(path);
  const prepared = new Map<string, ReturnType<ReturnType<typeof database.prepare>['raw']>>();
  /** Some are asked many times in a command. */
  const listing = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql).raw();
    prepared.set(sql, known);
    return known;
  };
  return {
    path,
    isInPlace: () => fileAt(path) === opened,
    exec: (sql) => translated(path, () => database.exec(sql)),
    run: (sql, values = []) => translated(path, () => database.prepare(sql).run(values)),
    prepare: (sql) => {
      const prepared = database.prepare(sql);
      return (values) => translated(path, () => prepared.run(values));
    },
    all: (sql, values = []) => translated(path, () => database.prepare(sql).all(values)),
    lists: (sql, values = []) => translated(path, () => listing(sql).all(values) as Cell[][]),
    each: (sql, values = []) => eachTranslated(path, () => database.prepare(sql).raw().iterate(values)),
    bytes: (sql, values = []) =>
      translated(path, () =>
        database
          .prepare(sql)
          .raw()
          .all(values)
          .map(([cell]) => Buffer.from(cell as Uint8Array)),
      ),
    close: () => {
      prepared.clear();
      database.close();
    },
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
  if (/SQLITE_CORRUPT|malformed|no such (?:table|column)|utf-?8|ERR_OUT_OF_RANGE/i.test(said))
    return new Failure({ kind: 'archive-damaged', path });
  if (/SQLITE_IOERR|disk I\/O/i.test(said))
    return new Failure({ kind: 'disk-error', path, writing: true, code: 'I/O' });
  if (/SQLITE_READONLY|SQLITE_CANTOPEN|ConnectionFailed|unable to open|readonly database/i.test(said)) {
    return new Failure({ kind: 'archive-read-only', path });
  }
  return undefined;
}
