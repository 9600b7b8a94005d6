import { type Line, recordIn, varint } from './record.js';

/*
 * The pages of a SQLite file, read without SQLite: of a damaged one SQLite gives up whole tables for a page that it cannot
 * follow, and the driver ends the process at a text that is none. As described in https://sqlite.org/fileformat2.html.
 */

/** A page of a table: what stands on it, and the pages that it leads to. */
export interface Page {
  readonly lines: readonly Line[];
  readonly children: readonly number[];
  /** Lines that stand on it and cannot be read. */
  readonly unread: number;
}

/** A file as pages, the first being number 1. */
export interface Pages {
  readonly count: number;
  /** What stands on a page; undefined where it is no page of a table. */
  page(number: number): Page | undefined;
  /** Pages given back: what may still stand on them was taken out on purpose. */
  readonly free: ReadonlySet<number>;
}

const USUAL_SIZE = 4096;
const HEADER = { pageSize: 16, reserved: 20, firstFree: 32, length: 100 } as const;
/** Pages by their first byte: whether they lead to others, and whether their lines have a number of SQLite's. */
const KINDS: Readonly<Record<number, { readonly leads: boolean; readonly numbered: boolean }>> = {
  2: { leads: true, numbered: false },
  5: { leads: true, numbered: true },
  10: { leads: false, numbered: false },
  13: { leads: false, numbered: true },
};

/** Cuts a file into its pages. */
export function pagesOf(file: Buffer): Pages {
  const size = sizeIn(file);
  const reserved = file[HEADER.reserved] ?? 0;
  const usable = size - (reserved < size / 2 ? reserved : 0);
  const count = Math.ceil(file.length / size);
  // The last may have been cut: what is left of it is read.
  const bytes = (number: number): Buffer => file.subarray((number - 1) * size, number * size);
  return {
    count,
    page: (number) => (number >= 1 && number <= count ? pageIn(bytes, number, usable, file.length) : undefined),
    free: freeIn(file, bytes, count),
  };
}

function sizeIn(file: Buffer): number {
  const given = file.length > HEADER.length ? file.readUInt16BE(HEADER.pageSize) : 0;
  const size = given === 1 ? 65_536 : given;
  return size >= 512 && (size & (size - 1)) === 0 ? size : USUAL_SIZE;
}

type Bytes = (number: number) => Buffer;

function freeIn(file: Buffer, bytes: Bytes, count: number): Set<number> {
  const free = new Set<number>();
  let trunk = file.length > HEADER.length ? file.readUInt32BE(HEADER.firstFree) : 0;
  while (trunk > 1 && trunk <= count && !free.has(trunk)) {
    free.add(trunk);
    const page = bytes(trunk);
    if (page.length < 8) break;
    const leaves = Math.min(page.readUInt32BE(4), Math.floor(page.length / 4) - 2);
    for (let leaf = 0; leaf < leaves; leaf++) free.add(page.readUInt32BE(8 + leaf * 4));
    trunk = page.readUInt32BE(0);
  }
  return free;
}

function pageIn(bytes: Bytes, number: number, usable: number, longest: number): Page | undefined {
  const page = bytes(number);
  const start = number === 1 ? HEADER.length : 0;
  const kind = KINDS[page[start] ?? 0];
  if (!kind || page.length < start + 12) return undefined;
  const first = start + (kind.leads ? 12 : 8);
  const cells = page.readUInt16BE(start + 3);
  if (first + cells * 2 > usable) return undefined;
  const found: Found = { lines: [], children: [], unread: 0 };
  for (let index = 0; index < cells; index++) {
    const at = first + index * 2 + 2 <= page.length ? page.readUInt16BE(first + index * 2) : 0;
    if (at < first + cells * 2 || at >= usable || !takeCell(found, { bytes, page, at, usable, longest }, kind))
      found.unread++;
  }
  if (kind.leads) found.children.push(page.readUInt32BE(start + 8));
  return found;
}

interface Found {
  lines: Line[];
  children: number[];
  unread: number;
}

interface Place {
  readonly bytes: Bytes;
  readonly page: Buffer;
  readonly at: number;
  readonly usable: number;
  /** No line is longer than the file. */
  readonly longest: number;
}

/** Reads one cell; false where that cannot be done. */
function takeCell(found: Found, place: Place, { leads, numbered }: (typeof KINDS)[number]): boolean {
  const { page, at } = place;
  if (leads) {
    if (at + 4 > page.length) return false;
    found.children.push(page.readUInt32BE(at));
    // Of a table with numbers only the leaves hold lines.
    if (numbered) return true;
  }
  const [length, afterLength] = varint(page, leads ? at + 4 : at) ?? [-1, 0];
  const [rowid, from] = numbered ? (varint(page, afterLength) ?? [0, -1]) : [undefined, afterLength];
  if (length < 1 || length > place.longest || from < 0) return false;
  const payload = payloadAt(place, from, length, numbered);
  const record = payload && recordIn(payload);
  if (!record) return false;
  found.lines.push(rowid === undefined ? record : { ...record, rowid });
  return true;
}

/** The bytes of a line, of which a long one goes on in pages of its own. */
function payloadAt(
  { bytes, page, usable }: Place,
  from: number,
  length: number,
  numbered: boolean,
): Buffer | undefined {
  const most = numbered ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const spilt = least + ((length - least) % (usable - 4));
  const here = length <= most ? length : spilt <= most ? spilt : least;
  const pieces = [page.subarray(from, from + here)];
  let left = length - here;
  let next = left > 0 && from + here + 4 <= page.length ? page.readUInt32BE(from + here) : 0;
  while (left > 0) {
    const more = next > 1 ? bytes(next) : undefined;
    if (!more || more.length < 4) return undefined;
    const piece = more.subarray(4, 4 + Math.min(left, usable - 4));
    if (piece.length === 0) return undefined;
    pieces.push(piece);
    left -= piece.length;
    next = more.readUInt32BE(0);
  }
  const payload = Buffer.concat(pieces);
  return payload.length === length ? payload : undefined;
}
