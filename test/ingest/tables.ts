import type { Batch } from '../../src/ingest/batch.js';
import * as batches from '../../src/ingest/read-batch.js';
import { openTable } from '../../src/ingest/reading/open-table.js';
import { columnLetter, type Dialect, type Source, type Table, type TableRow } from '../../src/ingest/table.js';

/** A table in memory, as the reader of files makes them: titles in row 1, records from row 2. */
export function tableOf(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  { name = 'prova.csv', dialect = {} }: { readonly name?: string; readonly dialect?: Partial<Dialect> } = {},
): Table {
  const records: TableRow[] = rows.map((cells, place) => ({ row: place + 2, cells }));
  return {
    name,
    dialect: { format: 'csv', encoding: 'UTF-8', separator: ';', quote: '"', escape: '"', headerRow: 1, ...dialect },
    columns: titles.map((title, index) => ({ index, letter: columnLetter(index), title })),
    sample: records.slice(0, 300),
    async *rows() {
      yield records;
    },
    ignored: [],
    remarks: [],
    captions: [],
    contentHash: () => 'impronta',
  };
}

/** A table from lines of text with semicolons, the first being the titles. */
export function tableFrom(text: string, options?: Parameters<typeof tableOf>[2]): Table {
  const [titles = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(';'));
  return tableOf(titles, rows, options);
}

/** A batch with its rows as a list, to be looked at. */
const listed = (batch: Batch) => ({ ...batch, rows: [...batch.rows] });

/** A table read into records, as `batchOf` of the program does, with its rows as a list. */
export const batchOf = async (...given: Parameters<typeof batches.batchOf>) => listed(await batches.batchOf(...given));

/** A whole file, however it is written, read into records. */
export const readBatch = async (source: Source, options: batches.BatchOptions = {}) =>
  batchOf(await openTable(source, options), options);
