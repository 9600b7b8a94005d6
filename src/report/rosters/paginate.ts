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

/** Rows that go with the totals and the signatures: fewer on the last page would look like a page that nobody filled in. */
export const COMPANY = 5;

/**
 * Shares rows among pages; gives, for each page, where its rows begin and end. No row is split, a heading is followed
 * by a row, and the foot stands on the last page under some of the last rows, as many as fit up to `COMPANY`. A row
 * higher than a page still gets one of its own.
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
  const last = starts.at(-1) as number;
  if (free < room.foot && items.length > 0) starts.push(footStart(items, last, items.length, room));
  else if (starts.length > 1 && items.length - last < COMPANY) {
    starts.splice(-1, 1, footStart(items, starts.at(-2) as number, last, room));
  }
  return starts.map((from, page) => ({ from, to: starts[page + 1] ?? items.length }));
}

/**
 * Where the last page begins: at `latest` or a few rows earlier, if they and the foot fit and something stays on the page
 * before; neither under a heading nor, if it can be helped, one row after it.
 */
function footStart(items: readonly Item[], pageBefore: number, latest: number, { others, foot }: Room): number {
  const fitting: number[] = [];
  let height = items.slice(latest).reduce((sum, item) => sum + item.height, 0);
  for (let start = latest - 1; start > pageBefore; start--) {
    height += items[start]?.height ?? 0;
    if (height > others - foot) break;
    if (!items[start - 1]?.keepWithNext) fitting.push(start);
  }
  const isEnough = (start: number) => items.length - start >= COMPANY;
  const good = fitting.find((start) => isEnough(start) && !items[start - 2]?.keepWithNext);
  return good ?? fitting.find(isEnough) ?? fitting.at(-1) ?? latest;
}
