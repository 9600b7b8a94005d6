import { Failure } from '../../domain/failure.js';
import type { Remark } from '../../domain/remark.js';
import { fold } from '../../domain/text.js';
import type { ReadingOptions, Source, Table } from '../table.js';
import { LARGEST_FILE, tooLarge } from './limits.js';
import { isEnough, lookedAt } from './looked-at.js';
import { type SheetWatch, sheetWatch } from './sheet-watch.js';
import type { Survey } from './survey.js';
import { tableOf } from './table-of.js';
import { formatsOf, NO_FORMATS } from './workbook-formats.js';
import { type SheetPart, workbookParts } from './workbook-parts.js';
import { type SheetRow, sheetRows } from './workbook-sheet.js';
import { NO_TEXTS, sharedTexts } from './workbook-texts.js';
import { openArchive } from './zip.js';

/** A sheet whose rows can be read from the beginning as often as needed. */
interface Sheet extends SheetPart {
  rows(watch?: SheetWatch): AsyncGenerator<SheetRow[]>;
}

/** A workbook as a table: the sheet asked for, or the first that holds one. Its rows stream, whatever their number. */
export async function readWorkbook(source: Source, survey: Survey, options: ReadingOptions): Promise<Table> {
  try {
    const sheets = await sheetsOf(source);
    const sheet = await chosenSheet(source.name, sheets, options.sheet);
    const others: Sheet[] = [];
    for (const other of sheets) if (other !== sheet && (await filledRows(other, 1, 1))) others.push(other);
    const watch = sheetWatch();
    return await tableOf(records(source.name, sheet, watch), {
      name: source.name,
      contentHash: survey.contentHash,
      dialect: { format: 'xlsx', encoding: 'XLSX', separator: '', quote: '', escape: '', sheet: sheet.name },
      remarks: (first, width) => [...sheetRemarks(sheet, others), ...watch.remarks(first, width)],
    });
  } catch (cause) {
    throw damaged(source.name, cause);
  }
}

/** What is to be said of the sheets: which were not read, and that the one read is hidden. */
function sheetRemarks({ name, hidden }: Sheet, others: readonly Sheet[]): Remark[] {
  const named = (isHidden: boolean) => others.filter((other) => other.hidden === isHidden).map((other) => other.name);
  return [
    ...(others.length > 0 ? [{ kind: 'other-sheets' as const, shown: named(false), hidden: named(true) }] : []),
    ...(hidden ? [{ kind: 'hidden-sheet' as const, sheet: name }] : []),
  ];
}

/** Whatever stops the zip or XML reader is a damage of the file. */
const damaged = (file: string, cause: unknown): Failure =>
  cause instanceof Failure ? cause : new Failure({ kind: 'damaged-workbook', file }, { cause });

async function sheetsOf(source: Source): Promise<Sheet[]> {
  const archive = await openArchive(source.name, await allBytes(source));
  const { sheets, texts, styles, from1904 } = await workbookParts(source.name, archive);
  const context = {
    file: source.name,
    texts: texts === undefined ? NO_TEXTS : await sharedTexts(source.name, archive.part(texts)),
    formatOf: styles === undefined ? NO_FORMATS : await formatsOf(archive.part(styles)),
    from1904,
  };
  return sheets.map((sheet) => ({ ...sheet, rows: (watch) => sheetRows(archive.part(sheet.part), context, watch) }));
}

async function allBytes(source: Source): Promise<Buffer> {
  if (source.size > LARGEST_FILE) throw tooLarge(source.name, 'file');
  const pieces: Uint8Array[] = [];
  for await (const piece of source.bytes()) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The sheet has so many rows with so many cells filled; no more of it is read than that takes. */
async function filledRows(sheet: Sheet, count: number, cells: number): Promise<boolean> {
  let found = 0;
  for await (const rows of sheet.rows()) {
    for (const row of rows) if (row.filled >= cells && ++found >= count) return true;
  }
  return false;
}

/** The sheet asked for; else the first with a table (titles and a record, of several columns), those shown before hidden ones. */
async function chosenSheet(file: string, sheets: readonly Sheet[], wanted: string | undefined): Promise<Sheet> {
  if (wanted) {
    const named = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => fold(name) === fold(wanted));
    if (named) return named;
    throw new Failure({ kind: 'unknown-sheet', file, given: wanted, known: sheets.map(({ name }) => name) });
  }
  const shownFirst = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
  for (const sheet of shownFirst) if (await filledRows(sheet, 2, 2)) return sheet;
  for (const sheet of shownFirst) if (await filledRows(sheet, 1, 1)) return sheet;
  throw new Failure({ kind: 'empty-file', file });
}

async function* records(file: string, sheet: Sheet, watch: SheetWatch): AsyncGenerator<string[][], undefined> {
  try {
    let head: string[][] | undefined = [];
    for await (const rows of sheet.rows(watch)) {
      for (const batch of written(rows)) {
        if (head === undefined) {
          yield batch;
          continue;
        }
        for (const row of batch) head.push(row);
        if (!isEnough(head)) continue;
        await checkArea(sheet, head);
        yield evened(head);
        head = undefined;
      }
    }
    if (head) yield evened(head);
  } catch (cause) {
    throw damaged(file, cause);
  }
}

/** Cells written out at once. */
const AT_ONCE = 200_000;
/** More columns than any form has. */
const MANY_COLUMNS = 1_000;

/** Rows with their empty cells, a few of them where they are very wide. */
function* written(rows: readonly SheetRow[]): Generator<string[][]> {
  let [batch, cells]: [string[][], number] = [[], 0];
  for (const row of rows) {
    batch.push(row.filled === row.cells.length ? (row.cells as string[]) : Array.from(row.cells, (cell) => cell ?? ''));
    cells += row.cells.length;
    if (cells < AT_ONCE) continue;
    yield batch;
    [batch, cells] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** To find the titles of very many columns takes seconds: a sheet that is to be refused for its area is refused before. */
async function checkArea(sheet: Sheet, head: readonly (readonly string[])[]): Promise<void> {
  if (head.some(({ length }) => length > MANY_COLUMNS)) for await (const _ of sheet.rows());
}

/** The rows looked at to find the titles, made equally wide, as the sheet shows them; the others as they are. */
function evened(rows: readonly (readonly string[])[]): string[][] {
  const count = lookedAt(rows);
  let width = 0;
  for (const { length } of rows.slice(0, count)) width = Math.max(width, length);
  return rows.map((row, index) =>
    index < count ? Array.from({ length: width }, (_, column) => row[column] ?? '') : (row as string[]),
  );
}
