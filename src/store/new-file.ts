import type { Kind, RowOf, RowSequence, SchoolShape } from '../domain/facts.js';
import type { FileFigures } from '../domain/plan/plan.js';
import type { RejectedRow } from '../domain/rejected.js';
import type { SourceColumn } from '../domain/source-column.js';
import type { Driver } from './driver.js';
import { insertMany, writeRows } from './rows.js';

/** The content of a file, read and ready to be kept. */
export interface NewFile<K extends Kind = Kind> {
  readonly contentHash: string;
  /** How it was read: options, profile, program version. The same content read otherwise is another file. */
  readonly reading: string;
  readonly kind: K;
  readonly shape?: SchoolShape;
  readonly encoding: string;
  readonly separator: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly schoolYear?: string;
  readonly asOf?: string;
  readonly complete: boolean;
  readonly read: number;
  readonly ignored: number;
  /** Provinces of a registry of schools, as written in it. */
  readonly provinces: readonly string[];
  readonly columns: readonly SourceColumn[];
  readonly topic?: string;
  readonly rows: RowSequence<RowOf[K]>;
  readonly rejected: readonly RejectedRow[];
}

/** One name under which an import brought a file, new or already kept (its id). */
export interface FileOfImport {
  readonly name: string;
  readonly file: NewFile | number;
  readonly figures: FileFigures;
}

/** Writes the files of an import, and what each of them changed. */
export function writeFiles(driver: Driver, entry: number, files: readonly FileOfImport[]): void {
  for (const { name, file, figures } of files) {
    const id = typeof file === 'number' ? file : writeFile(driver, file);
    driver.run('insert into imports values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing', [
      entry,
      id,
      name,
      figures.added,
      figures.changed,
      figures.unchanged,
      figures.rejected,
      figures.ignored,
    ]);
  }
}

function writeFile(driver: Driver, file: NewFile): number {
  const { contentHash, reading } = file;
  const known = driver.all('select id from files where content_hash = ? and reading = ?', [contentHash, reading])[0];
  if (known) return known['id'] as number;
  const id = insertFile(driver, file);
  insertMany(driver, 'file_provinces', ['file', 'province'], file.provinces, (province) => [id, province]);
  writeRows(driver, file.kind, id, file.rows);
  writeRejected(driver, id, file.rejected);
  return id;
}

function insertFile(driver: Driver, file: NewFile): number {
  const line = driver.all(
    `insert into files (content_hash, reading, kind, shape, encoding, separator, sheet, header_row, school_year, as_of,
       complete, read_rows, ignored_rows, topic) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`,
    [
      file.contentHash,
      file.reading,
      file.kind,
      file.shape ?? null,
      file.encoding,
      file.separator,
      file.sheet ?? null,
      file.headerRow ?? null,
      file.schoolYear ?? null,
      file.asOf ?? null,
      file.complete ? 1 : 0,
      file.read,
      file.ignored,
      file.topic ?? null,
    ],
  )[0];
  const id = line?.['id'] as number;
  const names = ['file', 'position', 'letter', 'title', 'field', 'dropped', 'maybe', 'kept'];
  insertMany(driver, 'file_columns', names, [...file.columns.entries()], ([position, column]) => [
    id,
    position,
    column.letter,
    column.title,
    column.field ?? null,
    column.dropped ?? null,
    column.maybe === undefined ? null : JSON.stringify(column.maybe),
    column.kept ? 1 : null,
  ]);
  return id;
}

function writeRejected(driver: Driver, file: number, rejected: readonly RejectedRow[]): void {
  const names = ['file', 'row', 'position', 'letter', 'title', 'value', 'why', 'details'];
  insertMany(driver, 'rejected', names, [...rejected.entries()], ([position, { origin, value, reason }]) => {
    const { why, ...details } = reason;
    const { row, letter = null, column = null } = origin;
    return [file, row, position, letter, column, value, why, JSON.stringify(details)];
  });
}

/** Rows refused in some files, to be listed until a readable version arrives. */
export function readRejected(driver: Driver, labels: ReadonlyMap<number, string>): RejectedRow[] {
  if (labels.size === 0) return [];
  const lines = driver.all(
    'select * from rejected where file in (select value from json_each(?)) order by file, row, position',
    [JSON.stringify([...labels.keys()])],
  );
  return lines.map((line) => ({
    origin: {
      file: labels.get(line['file'] as number) as string,
      row: line['row'] as number,
      ...(line['letter'] !== null && { letter: line['letter'] as string }),
      ...(line['title'] !== null && { column: line['title'] as string }),
    },
    value: line['value'] as string,
    // Of the shape that was written: an archive changed by another program is looked through when it is opened.
    reason: { why: line['why'], ...JSON.parse(line['details'] as string) } as RejectedRow['reason'],
  }));
}
