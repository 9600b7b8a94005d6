import { KINDS, type Kind, type SchoolShape, type SourceFile } from '../domain/facts.js';
import { groupBy } from '../domain/group.js';
import { compareText } from '../domain/origin.js';
import type { SourceColumn } from '../domain/source-column.js';
import type { Driver, Line } from './driver.js';

/** How the reading of a file begins that comes from a damaged archive: the same content read anew takes its place. */
export const RESCUED = 'salvato ';

/** A file of the archive that some import in force brought. */
export interface ActiveFile {
  readonly id: number;
  readonly contentHash: string;
  readonly reading: string;
  readonly encoding: string;
  readonly separator: string;
  readonly readRows: number;
  readonly ignoredRows: number;
  readonly names: readonly string[];
  readonly source: SourceFile;
}

/**
 * The files of the imports in force. A content read as two kinds is two files. Of one kind read in two ways, the way of the
 * latest import counts; it is as old as its first import, since the same content again says nothing new, and replaces the lists before it if any of its imports
 * declared so: to bring them back that import is undone.
 */
export function activeFiles(driver: Driver, entries: readonly number[]): ActiveFile[] {
  const lines = driver.all(
    `select i.entry, i.name, e.made_by, e.made_at, f.*
     from imports i join files f on f.id = i.file join entries e on e.number = i.entry
     where i.entry in (select value from json_each(?)) order by i.entry, f.id, i.name`,
    [JSON.stringify(entries)],
  );
  const readings = groupBy(lines, readingOf);
  const latest = [...readings].map(([, imports]) => imports.at(-1) as Line);
  const columns = groupBy(driver.all('select * from file_columns order by file, position'), (line) => line['file']);
  const provinces = groupBy(driver.all('select * from file_provinces order by file, province'), (line) => line['file']);
  const labels = labelsOf(latest, (line) => namesOf(readings.get(readingOf(line))));
  return latest.map((line) => ({
    id: line['id'] as number,
    contentHash: line['content_hash'] as string,
    reading: line['reading'] as string,
    encoding: line['encoding'] as string,
    separator: line['separator'] as string,
    readRows: line['read_rows'] as number,
    ignoredRows: line['ignored_rows'] as number,
    names: namesOf(readings.get(readingOf(line))),
    source: sourceOf(
      { ...line, ...sinceDeclared(readings.get(readingOf(line)) as readonly Line[]) },
      labels.get(line) as string,
      columns.get(line['id'] as number),
      provinces.get(line['id'] as number),
    ),
  }));
}

/** A content as one kind. */
const readingOf = (line: Line): string => `${line['content_hash']} ${line['kind']}`;

/** What all the imports of a content as one kind say of it: how old it is, who brought it, whether it was declared complete. */
const sinceDeclared = (imports: readonly Line[]): Line => ({
  entry: imports[0]?.['entry'] as number,
  made_by: imports[0]?.['made_by'] as string,
  made_at: imports[0]?.['made_at'] as string,
  complete: imports.some(({ complete }) => complete === 1) ? 1 : 0,
});

const namesOf = (lines: readonly Line[] = []): string[] =>
  [...new Set(lines.map((line) => line['name'] as string))].toSorted(compareText);

/** One file, one label: its first name; files that share it are numbered from the oldest, of one content by kind. */
function labelsOf(lines: readonly Line[], namesOf: (line: Line) => readonly string[]): ReadonlyMap<Line, string> {
  const labels = new Map<Line, string>();
  for (const [name, sharing] of groupBy(lines, (line) => namesOf(line)[0] as string)) {
    sharing
      .toSorted((a, b) => compareText(ageOf(a), ageOf(b)))
      .forEach((line, index) => {
        labels.set(line, index === 0 ? name : `${name}#${index + 1}`);
      });
  }
  return labels;
}

const ageOf = (line: Line) =>
  [line['school_year'] ?? '', line['as_of'] ?? '', line['content_hash'], kindAt(line)].join('|');

const kindAt = (line: Line): string => String(KINDS.indexOf(line['kind'] as Kind)).padStart(2, '0');

function sourceOf(
  line: Line,
  label: string,
  columns: readonly Line[] = [],
  provinces: readonly Line[] = [],
): SourceFile {
  return {
    label,
    kind: line['kind'] as Kind,
    ...(line['shape'] !== null && { shape: line['shape'] as SchoolShape }),
    ...(line['sheet'] !== null && { sheet: line['sheet'] as string }),
    version: {
      ...(line['school_year'] !== null && { schoolYear: line['school_year'] as string }),
      ...(line['as_of'] !== null && { asOf: line['as_of'] as string }),
      arrival: line['entry'] as number,
      content: line['content_hash'] as string,
    },
    brought: { by: line['made_by'] as string, at: line['made_at'] as string },
    complete: line['complete'] === 1,
    provinces: provinces.map((province) => province['province'] as string),
    columns: columns.map(columnFrom),
    ...(line['topic'] !== null && { topic: line['topic'] as string }),
  };
}

const columnFrom = (line: Line): SourceColumn => ({
  letter: line['letter'] as string,
  title: line['title'] as string,
  ...(line['field'] !== null && { field: line['field'] as string }),
  ...(line['dropped'] !== null && { dropped: line['dropped'] as NonNullable<SourceColumn['dropped']> }),
  ...(line['maybe'] !== null && { maybe: JSON.parse(line['maybe'] as string) as NonNullable<SourceColumn['maybe']> }),
  ...(line['kept'] === 1 && { kept: true }),
});
