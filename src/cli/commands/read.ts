import type { Kind } from '../../domain/facts.js';
import { Failure } from '../../domain/failure.js';
import { mapForm } from '../../ingest/columns/mapping.js';
import { isAttendanceReport } from '../../ingest/kinds/attendance-report.js';
import { kindsOf } from '../../ingest/kinds/recognise.js';
import { NO_PROFILE } from '../../ingest/profile.js';
import { openTable } from '../../ingest/reading/open-table.js';
import { type Table, wholeTitle } from '../../ingest/table.js';
import { cleanCsv } from '../../report/clean-csv.js';
import type { ReadingFormat } from '../../report/formats.js';
import { type ReadingReport, readingAsJson, readingAsText } from '../../report/reading.js';
import { importText } from '../../text/import.js';
import { KIND_WORDS, kindName } from '../../text/kind-names.js';
import { readingText } from '../../text/reading.js';
import { remarkText } from '../../text/remarks.js';
import { sourceAt } from '../files.js';
import { widthOf } from '../width.js';
import type { GlobalOptions, Outcome, World } from '../world.js';
import { writePieces } from '../write-file.js';

interface Options extends GlobalOptions {
  readonly formato: ReadingFormat;
  readonly codifica?: string;
  readonly foglio?: string;
  readonly perExcel?: boolean;
  readonly fedele?: boolean;
  readonly senzaTitoli?: boolean;
}

/** How any CSV or XLSX is read, or the table itself written clean. Nothing is kept. */
export async function read(world: World, options: Options, [path]: readonly unknown[]): Promise<Outcome> {
  const { codifica, foglio, formato } = options;
  const source = await sourceAt(world, String(path));
  const table = await openTable(source, {
    ...(codifica !== undefined && { encoding: codifica }),
    ...(foglio !== undefined && { sheet: foglio }),
  });
  const [only] = (['perExcel', 'fedele', 'senzaTitoli'] as const).filter((option) => options[option]);
  if (only && formato !== 'csv')
    throw new Failure({ kind: 'bad-usage', code: 'only-with', words: [OPTIONS[only], '--formato csv'] });
  return FORMS[formato](table, world, options);
}

const FORMS: { readonly [F in ReadingFormat]: (table: Table, world: World, options: Options) => Promise<Outcome> } = {
  testo: async (table, world, options) => {
    const kinds = kindsOf(table);
    const isAttendance = isAttendanceReport(table);
    const names = isAttendance ? [readingText.attendance] : kinds.map(kindName);
    return {
      status: 'ok',
      result: readingAsText(await reportOn(table, kinds), names, widthOf(world, options)),
      next: isAttendance ? readingText.nextAttendance : kinds.length > 0 ? readingText.next : readingText.nextUnknown,
    };
  },
  json: async (table) => {
    const kinds = kindsOf(table);
    const words = kinds.map((kind) => KIND_WORDS[kind]);
    return { status: 'ok', result: readingAsJson(await reportOn(table, kinds), words) };
  },
  csv: async (table, world, options) => {
    const { uscita } = options;
    const form = { excel: forExcel(options), titles: options.senzaTitoli !== true };
    // Written as it is read: a table larger than the memory goes through.
    await writePieces(world, uscita, cleanCsv({ ...table, columns: titled(table) }, form));
    const told = [...(uscita === undefined ? [] : [readingText.written(uscita, form.excel)]), ...aside(table)];
    return { status: 'ok', ...(told.length > 0 && { summary: told.join('\n') }) };
  },
};

/** What is not in the table written because it stands below it, and what to look at in what is. */
function aside({ ignored, remarks }: Table): string[] {
  const rows = ignored.filter(({ why }) => why === 'other-table').map(({ row }) => row);
  return [...(rows.length === 0 ? [] : [importText.ignored('other-table', rows)]), ...remarks.map(remarkText)];
}

const OPTIONS = { perExcel: '--per-excel', fedele: '--fedele', senzaTitoli: '--senza-titoli' };

/** A file is opened by a person unless they say that a program reads it; what goes to stdout goes to a program. */
function forExcel({ perExcel, fedele, uscita }: Options): boolean {
  return perExcel === true || (uscita !== undefined && fedele !== true);
}

const titled = ({ columns }: Table) => columns.map((column) => ({ letter: column.letter, title: wholeTitle(column) }));

/** Reads the table to its end and counts. */
async function reportOn(table: Table, kinds: readonly Kind[]): Promise<ReadingReport> {
  let records = 0;
  const tooLong: number[] = [];
  for await (const rows of table.rows()) {
    records += rows.length;
    for (const { row, cells } of rows) if (cells.length > table.columns.length) tooLong.push(row);
  }
  const { name, dialect, captions, ignored, remarks } = table;
  const columns = titled(table);
  const form = kinds.length === 1 && kinds[0] === 'responses' ? formIn(table) : undefined;
  return { name, dialect, columns, ...(form && { form }), captions, ignored, remarks, records, tooLong };
}

/** The columns of a form as understood by themselves, without a profile. */
function formIn(table: Table): NonNullable<ReadingReport['form']> {
  try {
    return mapForm(table, NO_PROFILE).shown;
  } catch (error) {
    if (error instanceof Failure && error.problem.kind === 'unclear-columns') return 'unclear';
    throw error;
  }
}
