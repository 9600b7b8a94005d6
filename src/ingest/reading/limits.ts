import { Failure, type Oversize } from '../../domain/failure.js';

const MB = 1024 * 1024;

/** What Excel allows a sheet, and we a table. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
export const MOST_CHARACTERS = 32_767;

/** What is held in memory or takes time: far above what an office writes, low enough for any computer. */
export const LARGEST_FILE = 64 * MB;
export const LARGEST_CONTENT = 256 * MB;
export const MOST_PARTS = 20_000;
export const MOST_SHEETS = 1_000;
export const MOST_TEXTS = 4_000_000;
export const MOST_TEXT = 48 * MB;
/** Text of five hundred rows in succession. */
export const MOST_ROW_TEXT = 24 * MB;
/** Cells of the area that the rows span, empty ones too. */
export const MOST_CELLS = 20_000_000;

const SHOWN: { readonly [What in Oversize]: number } = {
  file: LARGEST_FILE / MB,
  content: LARGEST_CONTENT / MB,
  parts: MOST_PARTS,
  sheets: MOST_SHEETS,
  texts: MOST_TEXT / MB,
  'row-text': MOST_ROW_TEXT / MB,
  rows: MOST_ROWS,
  columns: MOST_COLUMNS,
  characters: MOST_CHARACTERS,
  title: MOST_CHARACTERS,
  cells: MOST_CELLS,
};

/** Why a file is refused that has too much of something. */
export const tooLarge = (file: string, what: Oversize): Failure =>
  new Failure({ kind: 'too-large', file, what, limit: SHOWN[what] });
