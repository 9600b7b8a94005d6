import { Failure } from '../../domain/failure.js';
import { fold } from '../../domain/text.js';
import type { ReadingOptions, Source, Table } from '../table.js';
import { foreignArchive } from './not-a-table.js';
import type { Survey } from './survey.js';
import { tableOf } from './table-of.js';
import { cellText, exactNumber, type WorkbookCell } from './workbook-cell.js';
import { guardWorkbook } from './workbook-guard.js';
import { zipEntries } from './zip.js';

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** A workbook as a table: the sheet asked for, or the first that holds one. */
export async function readWorkbook(source: Source, survey: Survey, options: ReadingOptions): Promise<Table> {
  const archive = await allBytes(source);
  const entries = zipEntries(archive);
  if (!entries) throw new Failure({ kind: 'damaged-workbook', file: source.name });
  const foreign = foreignArchive(entries.map(({ name }) => name));
  if (foreign) throw new Failure({ kind: 'not-a-table', file: source.name, looksLike: foreign });
  await guardWorkbook(source.name, archive, entries);
  const sheets = await sheetsOf(source.name, archive);
  const sheet = chosenSheet(source.name, sheets, options.sheet);
  return tableOf(records(sheet), {
    name: source.name,
    contentHash: survey.contentHash,
    dialect: { format: 'xlsx', encoding: 'XLSX', separator: '', quote: '', escape: '', sheet: sheet.name },
    otherSheets: sheets.filter((other) => other !== sheet && holdsSomething(other)).map(({ name }) => name),
  });
}

async function allBytes(source: Source): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source.bytes()) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function sheetsOf(file: string, archive: Buffer): Promise<Sheet[]> {
  const { default: readXlsxFile } = await import('read-excel-file/node');
  try {
    const sheets = await readXlsxFile(archive, { trim: false, parseNumber: exactNumber });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Sheet['rows'] }));
  } catch (cause) {
    throw new Failure({ kind: 'damaged-workbook', file }, { cause });
  }
}

const filledCells = (row: readonly WorkbookCell[]): number => row.filter((cell) => cell !== null && cell !== '').length;
const holdsSomething = ({ rows }: Sheet): boolean => rows.some((row) => filledCells(row) > 0);
/** Titles and a record, of more than one column. */
const holdsTable = ({ rows }: Sheet): boolean => rows.filter((row) => filledCells(row) > 1).length > 1;

function chosenSheet(file: string, sheets: readonly Sheet[], wanted: string | undefined): Sheet {
  const chosen = wanted
    ? (sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => fold(name) === fold(wanted)))
    : (sheets.find(holdsTable) ?? sheets.find(holdsSomething));
  if (chosen) return chosen;
  if (!wanted) throw new Failure({ kind: 'empty-file', file });
  throw new Failure({ kind: 'unknown-sheet', file, given: wanted, known: sheets.map(({ name }) => name) });
}

const BATCH = 2_000;

async function* records({ rows }: Sheet): AsyncGenerator<string[][]> {
  for (let row = 0; row < rows.length; row += BATCH) {
    yield rows.slice(row, row + BATCH).map((cells) => cells.map(cellText));
  }
}
