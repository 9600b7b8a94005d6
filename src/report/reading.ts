import type { FormColumn } from '../domain/form-column.js';
import { groupBy } from '../domain/group.js';
import type { IgnoredWhy } from '../domain/rejected.js';
import type { Remark } from '../domain/remark.js';
import { formColumnsText } from '../text/form-columns.js';
import { importText } from '../text/import.js';
import { readingText } from '../text/reading.js';
import { remarkText } from '../text/remarks.js';
import { asJson } from './as-json.js';
import { formColumnAsObject, formColumnLines } from './form-columns.js';
import { onScreen } from './screen.js';

/** How a file was read, as far as the person is told of it: what a table knows of itself once it is read to its end. */
export interface ReadingReport {
  readonly name: string;
  readonly dialect: {
    readonly format: 'csv' | 'xlsx';
    readonly encoding: string;
    readonly separator: string;
    readonly quote: string;
    readonly escape: string;
    readonly sheet?: string;
    readonly headerRow?: number;
  };
  readonly columns: readonly { readonly letter: string; readonly title: string }[];
  /** The columns of a form as understood; `unclear` where some are not. */
  readonly form?: readonly FormColumn[] | 'unclear';
  readonly captions: readonly { readonly row: number; readonly text: string }[];
  readonly ignored: readonly { readonly row: number; readonly why: IgnoredWhy }[];
  /** What the person should look at. */
  readonly remarks: readonly Remark[];
  /** Records counted. */
  readonly records: number;
  /** Rows with more cells than columns. */
  readonly tooLong: readonly number[];
}

/** How a file was read, in Italian, a line a fact: `kinds` are the names of the kinds that its columns allow, `width` that of a line. */
export function readingAsText(reading: ReadingReport, kinds: readonly string[], width: number): string {
  const { dialect, captions, ignored, tooLong } = reading;
  const lines = [
    readingText.file(reading.name),
    readingText.encoding(dialect.encoding),
    ...(dialect.format === 'csv'
      ? [readingText.separator(dialect.separator), readingText.quotes(dialect.quote, dialect.escape)]
      : [readingText.sheet(dialect.sheet ?? '')]),
    dialect.headerRow === undefined ? readingText.noTitles : readingText.titleRow(dialect.headerRow),
    ...(captions.length > 0 ? [readingText.captions(captions)] : []),
    readingText.columns(reading.columns.map(({ title }) => title)),
    readingText.records(reading.records),
    readingText.ignored(ignored.length),
    ...[...groupBy(ignored, ({ why }) => why)].map(([why, rows]) =>
      importText.ignored(
        why,
        rows.map(({ row }) => row),
      ),
    ),
    ...(tooLong.length > 0 ? [readingText.tooLong(tooLong)] : []),
    ...reading.remarks.map(remarkText),
    readingText.kinds(kinds),
    ...formLines(reading.form ?? [], width),
  ];
  return onScreen(`${lines.join('\n')}\n`);
}

const formLines = (form: NonNullable<ReadingReport['form']>, width: number): string[] =>
  form === 'unclear' ? [formColumnsText.unclear] : formColumnLines(form, width);

/** How a file was read, for programs; `kinds` are the words of the kinds that its columns allow. */
export const readingAsJson = (reading: ReadingReport, kinds: readonly string[]): string =>
  asJson({
    nome: reading.name,
    formato: reading.dialect.format,
    codifica: reading.dialect.encoding,
    separatore: reading.dialect.separator,
    virgolette: reading.dialect.quote,
    foglio: reading.dialect.sheet ?? null,
    riga_titoli: reading.dialect.headerRow ?? null,
    colonne: Array.isArray(reading.form)
      ? reading.form.map((column) => formColumnAsObject(column))
      : reading.columns.map(({ letter, title }) => ({ lettera: letter, titolo: title })),
    righe: reading.records,
    escluse: reading.ignored.map(({ row, why }) => ({ riga: row, motivo: why })),
    sopra_titoli: reading.captions.map(({ row, text }) => ({ riga: row, testo: text })),
    righe_lunghe: reading.tooLong,
    avvisi: reading.remarks.map(remarkText),
    tipi: kinds,
  });
