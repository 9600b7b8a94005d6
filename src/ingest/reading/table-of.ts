import {
  type Caption,
  type Column,
  columnLetter,
  type Dialect,
  type IgnoredRow,
  type Table,
  type TableRow,
} from '../table.js';
import { findLayout, type Layout } from './layout.js';
import { type RowJudge, rowJudge } from './row-kinds.js';

/** What is known of a file apart from its records. */
export interface TableOrigin {
  readonly name: string;
  readonly contentHash: string;
  readonly dialect: Dialect;
  readonly otherSheets: readonly string[];
}

/** Records looked at to find the titles and to show as a sample. */
const LOOKED_AT = 500;

/** The table that records make, the n-th record being row n: titles found, rows that are no records set apart. */
export async function tableOf(records: AsyncIterable<readonly string[][]>, origin: TableOrigin): Promise<Table> {
  const batches = records[Symbol.asyncIterator]();
  const head: (readonly string[])[] = [];
  while (head.length < LOOKED_AT) {
    const { value, done } = await batches.next();
    if (done) break;
    for (const cells of value) head.push(cells);
  }
  const layout = findLayout(head.slice(0, LOOKED_AT));
  const titles = layout.titles === undefined ? undefined : head[layout.titles]!;
  const columns = columnsOf(titles, layout.width);
  const ignored: IgnoredRow[] = [];
  const judge = rowJudge(titles && columns.map(({ title }) => title), layout.width);
  const sort = sorter(judge, layout.width, ignored);
  const first = sort(head.slice(layout.first), layout.first + 1);
  return {
    name: origin.name,
    dialect: layout.titles === undefined ? origin.dialect : { ...origin.dialect, headerRow: layout.titles + 1 },
    columns,
    captions: captionsOf(head, layout),
    otherSheets: origin.otherSheets,
    sample: first.slice(0, LOOKED_AT),
    ignored,
    contentHash: () => origin.contentHash,
    async *rows() {
      yield first;
      let row = head.length + 1;
      for (;;) {
        const { value, done } = await batches.next();
        if (done) return;
        const rows = sort(value, row);
        row += value.length;
        if (rows.length > 0) yield rows;
      }
    },
  };
}

/** Sets rows that are no records apart and gives the others the width of the table. */
const sorter =
  (judge: RowJudge, width: number, ignored: IgnoredRow[]) =>
  (records: readonly (readonly string[])[], firstRow: number): TableRow[] => {
    const rows: TableRow[] = [];
    for (let index = 0; index < records.length; index++) {
      const cells = records[index]!;
      const why = judge(cells);
      if (why) ignored.push({ row: firstRow + index, why });
      else rows.push({ row: firstRow + index, cells: cells.length === width ? cells : fitted(cells, width) });
    }
    return rows;
  };

/** Missing cells at the end are empty; cells beyond the columns are kept if any of them says something. */
function fitted(cells: readonly string[], width: number): string[] {
  let length = cells.length;
  while (length > width && cells[length - 1]!.trim() === '') length--;
  const fit = cells.slice(0, length);
  while (fit.length < width) fit.push('');
  return fit;
}

const columnsOf = (titles: readonly string[] | undefined, width: number): Column[] =>
  Array.from({ length: width }, (_, index) => ({
    index,
    letter: columnLetter(index),
    title: (titles?.[index] ?? '').replace(/[\p{Z}\s]+/gu, ' ').trim(),
  }));

const captionsOf = (head: readonly (readonly string[])[], { titles, first }: Layout): Caption[] =>
  head
    .slice(0, titles ?? first)
    .map((cells, index) => ({ row: index + 1, text: cells.filter((cell) => cell.trim() !== '').join(' ') }))
    .filter(({ text }) => text !== '');
