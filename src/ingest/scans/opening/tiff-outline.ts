/** How many bytes a value of each type takes, by its number. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
};
const MOST_PAGES = 2_000;
const MOST_ENTRIES = 200;

/**
 * Whether a TIFF holds what it says that it holds: each list of values lies in the file, and its pages do not lead in a circle.
 * A damaged one that says otherwise would keep its reader busy for ever.
 */
export function isSoundTiff(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  const fits = (at: number, length: number) => at + length <= bytes.byteLength;
  let at = fits(4, 4) ? view.getUint32(4, little) : 0;
  while (at !== 0) {
    if (seen.has(at) || seen.size > MOST_PAGES || !fits(at, 2)) return false;
    seen.add(at);
    const count = view.getUint16(at, little);
    if (count === 0 || count > MOST_ENTRIES || !fits(at + 2, count * 12 + 4)) return false;
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const size = (SIZES[view.getUint16(entry + 2, little)] ?? 0) * view.getUint32(entry + 4, little);
      if (size > 4 && !fits(view.getUint32(entry + 8, little), size)) return false;
    }
    at = view.getUint32(at + 2 + count * 12, little);
  }
  return seen.size > 0;
}
