import { Failure, type Oversize } from '../../domain/failure.js';
import { unpacked, type ZipEntry } from './zip.js';

const MB = 1024 * 1024;
const MOST_PARTS = 2_000;
const LARGEST_PART = 100 * MB;
const LARGEST_WORKBOOK = 200 * MB;
const MOST_CELLS = 20_000_000;
/** Bytes of an archive that its directory need not account for: headers and padding of its parts. */
const UNACCOUNTED = 64 * 1024;

/**
 * Stops before a workbook is unpacked into memory if it is larger than any that an office writes: a few kilobytes can
 * declare, or without declaring it unfold into, gigabytes of text or billions of empty cells. Declared sizes are checked
 * first; then each part is really unpacked, counted and thrown away.
 */
export async function guardWorkbook(file: string, archive: Buffer, entries: readonly ZipEntry[]): Promise<void> {
  const tooLarge = (what: Oversize, limit: number) => new Failure({ kind: 'too-large', file, what, limit });
  if (entries.length > MOST_PARTS) throw tooLarge('parts', MOST_PARTS);
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  const compressed = entries.reduce((sum, entry) => sum + entry.compressed, 0);
  const hidden = archive.length - compressed - entries.length * 300 > UNACCOUNTED;
  if (declared > LARGEST_WORKBOOK || hidden) throw tooLarge('workbook', LARGEST_WORKBOOK / MB);
  if (entries.some(({ size }) => size > LARGEST_PART)) throw tooLarge('sheet', LARGEST_PART / MB);
  let total = 0;
  for (const entry of entries) {
    const limit = Math.min(LARGEST_PART, LARGEST_WORKBOOK - total);
    const measured = await measure(archive, entry, limit);
    total += measured.size;
    if (measured.size > limit) throw tooLarge('sheet', LARGEST_PART / MB);
    if (measured.cells > MOST_CELLS) throw tooLarge('cells', MOST_CELLS);
  }
}

/** Size of a part when unpacked, and the cells of the area that a sheet spans, empty ones too. */
async function measure(archive: Buffer, entry: ZipEntry, limit: number): Promise<{ size: number; cells: number }> {
  const isSheet = /^xl\/worksheets\//i.test(entry.name);
  let [size, rows, columns, rest] = [0, 1, 1, ''];
  for await (const piece of unpacked(archive, entry)) {
    size += piece.length;
    if (size > limit) break;
    if (!isSheet) continue;
    const text = rest + piece.toString('latin1');
    for (const [, letters, digits] of text.matchAll(/\br="([A-Z]{0,3})(\d{1,7})"/g)) {
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnNumber(letters!));
    }
    rest = text.slice(-20);
  }
  return { size, cells: rows * columns };
}

/** `A` is 1, `AA` is 27. */
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
