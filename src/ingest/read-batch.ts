import { isoDate } from '../domain/calendar.js';
import type { Kind } from '../domain/facts.js';
import { Failure } from '../domain/failure.js';
import type { RejectedRow } from '../domain/rejected.js';
import { withoutTaxCodes } from '../domain/tax-code.js';
import type { Batch } from './batch.js';
import { borderOf } from './border.js';
import type { RowReader } from './kinds/kind-reader.js';
import { READERS, recognise } from './kinds/recognise.js';
import { NO_PROFILE, type Profile } from './profile.js';
import { MOST_CHARACTERS } from './reading/limits.js';
import { columnLetter, type ReadingOptions, type Table, type TableRow, wholeTitle } from './table.js';

/** What the person may say of a file: its kind, how its columns are to be read, its date, that it replaces others. */
export interface BatchOptions extends ReadingOptions {
  readonly kind?: Kind;
  readonly profile?: Profile;
  /** `--data`: the date of the file, where it states none or a wrong one. */
  readonly asOf?: string;
  readonly complete?: boolean;
}

/**
 * Reads a table into records of the kind that its columns show; every row below the titles ends up a record, rejected or
 * ignored. Stops with a `Failure` if that is not one kind.
 */
export async function batchOf(whole: Table, options: BatchOptions = {}): Promise<Batch> {
  const table = { ...whole, sample: whole.sample.filter((row) => longCell(row) === undefined) };
  const kind = recognise(table, options.kind);
  const reader = READERS[kind].open(table, options.profile ?? NO_PROFILE) as RowReader<Kind>;
  const border = borderOf(table.columns, reader.uses);
  const tooLong: RejectedRow[] = [];
  for await (const rows of table.rows()) {
    for (const row of rows) {
      const long = longCell(row);
      if (long === undefined) reader.row(border.row(row));
      else tooLong.push(refusal(table, row, long));
    }
  }
  const read = withRejected(reader.end(), tooLong);
  const reading = { ...read, rejected: read.rejected.map(border.refusal) };
  const ignored = [...table.ignored, ...reading.ignored].toSorted((a, b) => a.row - b.row);
  // Doubts that nobody has answered yet are rows too.
  const empty = reading.rows.length + reading.rejected.length === 0 && kind !== 'answers';
  if (empty) throw new Failure({ kind: 'no-rows', file: table.name, of: kind });
  const asOf = options.asOf ?? reading.asOf ?? referenceDate(table.name);
  return {
    name: table.name,
    contentHash: table.contentHash(),
    kind,
    ...(reader.shape !== undefined && { shape: reader.shape }),
    dialect: table.dialect,
    columns: table.columns.map((column) => ({
      letter: column.letter,
      title: withoutTaxCodes(wholeTitle(column)),
      ...reader.uses.get(column.index),
    })),
    ...(reader.formColumns && { formColumns: reader.formColumns }),
    ...topicOf(table, kind, reader.uses),
    ...(reading.schoolYear !== undefined && { schoolYear: reading.schoolYear }),
    ...(asOf !== undefined && { asOf }),
    complete: options.complete ?? false,
    provinces: reading.provinces ?? [],
    read: reading.rows.length + reading.rejected.length + ignored.length,
    rows: reading.rows,
    rejected: reading.rejected,
    ignored,
    remarks: table.remarks,
    taxCodes: border.taxCodes,
  };
}

/** A report of registrations names its meeting above the table; where a column asks for the session, that is what was chosen. */
function topicOf({ topic }: Table, kind: Kind, uses: RowReader<Kind>['uses']): Pick<Batch, 'topic'> {
  const isAsked = [...uses.values()].some(({ field, maybe }) => field === 'session' || maybe?.includes('session'));
  return topic === undefined || kind !== 'responses' || isAsked ? {} : { topic: withoutTaxCodes(topic) };
}

/** Position of the first cell longer than Excel's: from a quote left open or from something that is no table. */
function longCell({ cells }: TableRow): number | undefined {
  // Asked of every cell of a registry: a plain loop is three times as fast as `findIndex`.
  for (let index = 0; index < cells.length; index++)
    if ((cells[index] as string).length > MOST_CHARACTERS) return index;
  return undefined;
}

function refusal({ name, columns }: Table, { row, cells }: TableRow, index: number): RejectedRow {
  const { letter = columnLetter(index), title = '' } = columns[index] ?? {};
  const text = cells[index] as string;
  const origin = { file: name, row, letter, column: title };
  return { origin, value: `${text.slice(0, 40)}…`, reason: { why: 'too-long', characters: text.length } };
}

const withRejected = <R extends { readonly rejected: readonly RejectedRow[] }>(
  reading: R,
  more: readonly RejectedRow[],
): R =>
  more.length === 0
    ? reading
    : { ...reading, rejected: [...reading.rejected, ...more].toSorted((a, b) => a.origin.row - b.origin.row) };

/** The reference date that the ministry writes in the names of its registries, `SCUANAGRAFESTAT20252620250901.csv`. */
function referenceDate(name: string): string | undefined {
  const match = /^SCUANA(?:GRAFE|AUT)(?:STAT|PAR)\d{6}(\d{4})(\d{2})(\d{2})/i.exec(name);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
