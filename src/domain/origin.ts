/**
 * Where a value was read, as the person sees it on the screen: `file` is the label of the imported file, `row` the row
 * that Excel shows, `letter` the column letter, `column` its title.
 */
export interface Origin {
  readonly file: string;
  readonly row: number;
  readonly sheet?: string;
  readonly column?: string;
  readonly letter?: string;
}

/** What was read in one row of a file. */
export interface Fact {
  readonly origin: Origin;
}

/** `risposte.csv:12`, the form in which a row is named on the command line. */
export const originName = ({ file, row }: Origin): string => `${file}:${row}`;

/** Total order of rows: by file label, then by row. */
export const compareOrigins = (a: Origin, b: Origin): number => compareText(a.file, b.file) || a.row - b.row;

/** Order of plain strings by code unit: the same on every platform, unlike `localeCompare`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
