import { openTable } from '../../../src/ingest/reading/open-table.js';
import { type ReadingOptions, type Source, type Table, type TableRow, wholeTitle } from '../../../src/ingest/table.js';

/** A file in memory, given in pieces of `piece` bytes. */
export function sourceOf(content: string | Uint8Array, piece = 1000, name = 'prova.csv'): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** A file read to its end. */
export async function read(
  content: string | Uint8Array,
  options: ReadingOptions = {},
  piece?: number,
): Promise<{ table: Table; rows: TableRow[]; cells: (readonly string[])[]; titles: string[] }> {
  const table = await openTable(sourceOf(content, piece), options);
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  return { table, rows, cells: rows.map(({ cells }) => cells), titles: table.columns.map(wholeTitle) };
}
