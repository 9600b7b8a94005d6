import type { Remark } from '../../domain/remark.js';
import {
  type Caption,
  type Column,
  columnLetter,
  type Dialect,
  type Table,
  type TableRow,
  TITLE_JOINT,
  wholeTitle,
} from '../table.js';
import { findLayout, type Layout } from './layout.js';
import { MOST_CHARACTERS, tooLarge } from './limits.js';
import { isEnough, lookedAt } from './looked-at.js';
import { zoneBelow } from './program-titles.js';
import type { Ending } from './records.js';
import { rowSorter } from './row-sorter.js';
import { columnTitle, withOptions } from './title-rows.js';

/** What is known of a file apart from its records. */
export interface TableOrigin {
  readonly name: string;
  readonly contentHash: string;
  readonly dialect: Dialect;
  /** What is to be said of the file once it is read, its first record being row `first`, of so many columns. */
  readonly remarks?: (first: number, width: number) => readonly Remark[];
}

/** Records in batches; a text tells at the end how it ends. */
type Records = AsyncIterator<readonly string[][], Ending | undefined>;

/** The table that records make, the n-th record being row n: titles found, rows that are no records set apart. */
export async function tableOf(batches: Records, origin: TableOrigin): Promise<Table> {
  const { head, complete, ending } = await headOf(batches);
  const layout = firstLayout(head);
  const columns = columnsOf(layout, head);
  if (columns.some((column) => wholeTitle(column).length > MOST_CHARACTERS)) throw tooLarge(origin.name, 'title');
  const sorter = rowSorter(layout, columns, titleRows(layout, head), head);
  const first = sorter.take(head.slice(layout.first), layout.first + 1);
  const remarks: Remark[] = [];
  const finish = (ending: Ending | undefined): TableRow[] => {
    const last = sorter.finish();
    const half = ending === 'open' ? sorter.halfRow() : undefined;
    remarks.push(...(origin.remarks?.(layout.first + 1, columns.length) ?? []));
    const [start] = sorter.doubtful;
    if (start !== undefined) remarks.push({ kind: 'after-blank', rows: sorter.doubtful });
    if (half !== undefined) remarks.push({ kind: 'half-row', row: half });
    return last;
  };
  if (complete) first.push(...finish(ending));
  return {
    name: origin.name,
    dialect: layout.titles === undefined ? origin.dialect : { ...origin.dialect, headerRow: layout.titles + 1 },
    columns,
    captions: captionsOf(head, layout),
    ...(layout.topic !== undefined && { topic: layout.topic }),
    sample: first.slice(0, lookedAt(first.map(({ cells }) => cells))),
    ignored: sorter.ignored,
    remarks,
    contentHash: () => origin.contentHash,
    async *rows(): AsyncGenerator<readonly TableRow[]> {
      if (first.length > 0) yield first;
      let row = head.length + 1;
      while (!complete) {
        const { value, done } = await batches.next();
        const rows = done ? finish(value) : sorter.take(value, row);
        if (rows.length > 0) yield rows;
        if (done) return;
        row += value.length;
      }
    },
  };
}

/** The layout of the first table, by its own rows: another one below may be wider. */
function firstLayout(head: readonly (readonly string[])[]): Layout {
  const top = head.slice(0, lookedAt(head));
  const layout = findLayout(top);
  const sorter = rowSorter(layout, columnsOf(layout, top), titleRows(layout, top), top);
  sorter.take(top.slice(layout.first), layout.first + 1);
  sorter.finish();
  const other = sorter.ignored.find(({ why }) => why === 'other-table');
  return other === undefined ? layout : findLayout(top.slice(0, other.row - 1));
}

/** The first records, and whether there are no more. */
async function headOf(
  batches: Records,
): Promise<{ readonly head: string[][]; readonly complete: boolean; readonly ending?: Ending | undefined }> {
  const head: string[][] = [];
  while (!isEnough(head)) {
    const { value, done } = await batches.next();
    if (done) return { head, complete: true, ending: value };
    for (const cells of value) head.push(cells);
  }
  return { head, complete: false };
}

function columnsOf(layout: Layout, head: readonly (readonly string[])[]): Column[] {
  const rows = titleRows(layout, head);
  const titles = withOptions(Array.from({ length: layout.width }, (_, index) => columnTitle(rows, index)));
  return titles.map(({ title, groups }, index) => {
    const group = groups.join(TITLE_JOINT);
    const timeZone = zoneBelow(layout.beside.map((row) => head[row]?.[index]));
    return {
      ...{ index, letter: columnLetter(index), title },
      ...(group !== '' && { group }),
      ...(timeZone !== undefined && { timeZone }),
    };
  });
}

/** The rows of titles, from the top. */
const titleRows = ({ titles, groups }: Layout, head: readonly (readonly string[])[]): (readonly string[])[] =>
  titles === undefined ? [] : [...groups, titles].map((row) => head[row]!);

const captionsOf = (head: readonly (readonly string[])[], { titles, groups, beside, first }: Layout): Caption[] =>
  head
    .slice(0, titles ?? first)
    .map((cells, index) => ({ row: index + 1, text: cells.filter((cell) => cell.trim() !== '').join(' ') }))
    .filter(({ row, text }) => text !== '' && ![...groups, ...beside].includes(row - 1));
