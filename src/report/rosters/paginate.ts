/** Something that must stay whole on a page: a row, or a heading that must not end one. */
export interface Item {
  readonly height: number;
  /** A heading stands with the row that follows it. */
  readonly keepWithNext?: boolean;
}

export interface Room {
  readonly first: number;
  readonly others: number;
  /** What the foot of the last page takes. */
  readonly foot: number;
}

/** Rows that go with the totals and the signatures, which should not lie alone on a page. */
const COMPANY = 2;

/**
 * Shares rows among pages; gives, for each page, where its rows begin and end. No row is split, a heading is followed
 * by a row, and the foot fits on the last page. A row higher than a page still gets one of its own.
 */
export function paginate(items: readonly Item[], room: Room): { readonly from: number; readonly to: number }[] {
  const starts = [0];
  let free = room.first;
  for (const [index, { height, keepWithNext }] of items.entries()) {
    const needed = height + (keepWithNext ? (items[index + 1]?.height ?? 0) : 0);
    const begins = starts.at(-1) as number;
    if (needed > free && index > begins) {
      starts.push(index);
      free = room.others;
    }
    free -= height;
  }
  if (free < room.foot && items.length > 0) starts.push(footStart(items, starts.at(-1) as number, room));
  return starts.map((from, page) => ({ from, to: starts[page + 1] ?? items.length }));
}

/** Where the last page begins when the foot needs a new one: a few rows earlier, if they and the foot fit. */
function footStart(items: readonly Item[], pageStart: number, { others, foot }: Room): number {
  let best = items.length;
  let height = 0;
  for (let start = items.length - 1; start > pageStart && items.length - best < COMPANY; start--) {
    height += items[start]?.height ?? 0;
    if (height > others - foot) break;
    if (!items[start - 1]?.keepWithNext) best = start;
  }
  return best;
}
