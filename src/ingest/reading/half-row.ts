/** Watches the records of a text, to tell at its end whether the last one looks like half of one. */
export interface HalfRow {
  /** A record as it was written, before missing cells were filled. */
  see(row: number, cells: number): void;
  /** The last record, if it has fewer cells than each of the others: programs that leave cells out do so elsewhere too. */
  last(): number | undefined;
}

/** The watch over a table of so many columns. */
export function halfRow(width: number): HalfRow {
  let [shortest, last]: [number, { readonly row: number; readonly cells: number } | undefined] = [width, undefined];
  return {
    see(row, cells) {
      if (last) shortest = Math.min(shortest, last.cells);
      last = { row, cells };
    },
    last: () => (last && last.cells < shortest ? last.row : undefined),
  };
}
