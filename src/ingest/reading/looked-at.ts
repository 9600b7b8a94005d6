/** Records looked at to find the titles and to show as a sample, and cells that they may have together. */
const RECORDS = 500;
const CELLS = 200_000;

/** How many of the first records are looked at before the others are read: fewer of very wide ones. */
export function lookedAt(records: readonly (readonly string[])[]): number {
  let width = 0;
  for (let count = 0; count < records.length; count++) {
    width = Math.max(width, records[count]!.length);
    if (count === RECORDS || (count > 0 && (count + 1) * width > CELLS)) return count;
  }
  return records.length;
}

/** No more records are needed to look at. */
export const isEnough = (records: readonly (readonly string[])[]): boolean =>
  records.length >= RECORDS || lookedAt(records) < records.length;
