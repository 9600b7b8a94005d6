import { asCsv } from './as-csv.js';
import { asJson } from './as-json.js';
import type { ListFormat } from './formats.js';

/** A cell of a list. */
type ListCell = string | number | undefined;

/** A list to show: rows under columns that have a stable key for programs and a title for people. */
export interface Listing {
  /** Key of the rows in JSON. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
}

export interface ListForm {
  readonly format: ListFormat;
  /** CSV as Excel in Italian opens it. */
  readonly excel: boolean;
  /** Characters in a line of the terminal. */
  readonly width: number;
}

/** A list in the form asked for: a table for people, CSV, or JSON with one object a row. */
export async function renderListing(listing: Listing, form: ListForm): Promise<string> {
  return FORMS[form.format](listing, form);
}

const FORMS: { readonly [F in ListFormat]: (listing: Listing, form: ListForm) => string | Promise<string> } = {
  testo: async (listing, { width }) => {
    const { asTable } = await import('./as-table.js');
    return asTable(listing.columns, [...textRows(listing)], width);
  },
  csv: (listing, { excel }) => asCsv(listing.columns, textRows(listing), { excel }),
  json: ({ name, columns, rows }) => asJson({ [name]: rows.map((row) => objectOf(columns, row)) }),
};

function* textRows({ rows }: Listing): Generator<string[]> {
  for (const row of rows) yield row.map((cell) => (cell === undefined ? '' : String(cell)));
}

const objectOf = (columns: readonly string[], row: readonly ListCell[]) =>
  Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
