import type { Cell } from '../driver.js';

/** A line of a table as it stands in a page. */
export interface Line {
  readonly cells: readonly Cell[];
  /** The number that SQLite gives it, where the table has one. */
  readonly rowid?: number;
  /** Some text is no longer text: the signs that cannot be read are shown as �. */
  readonly isBlurred: boolean;
}

/** A whole number of SQLite's, seven bits a byte; the place after it. Undefined beyond the end, or where it is too large. */
export function varint(bytes: Buffer, at: number): readonly [value: number, next: number] | undefined {
  let value = 0n;
  for (let length = 0; length < 9; length++) {
    const byte = bytes[at + length];
    if (byte === undefined) return undefined;
    value = length === 8 ? (value << 8n) | BigInt(byte) : (value << 7n) | BigInt(byte & 0x7f);
    if (length === 8 || byte < 0x80) {
      const signed = Number(BigInt.asIntN(64, value));
      return Number.isSafeInteger(signed) ? [signed, at + length + 1] : undefined;
    }
  }
  return undefined;
}

/** What stands for a sign that cannot be read. */
const UNREADABLE = '\ufffd';

/** Bytes of a whole number by how its kind is written. */
const INTEGER_LENGTHS = [0, 1, 2, 3, 4, 6, 8] as const;
const [REAL, ZERO, ONE, FIRST_TEXT] = [7, 8, 9, 13] as const;

/** The cells of a record; undefined where its bytes are none: what it says of its own lengths must add up. */
export function recordIn(payload: Buffer): Omit<Line, 'rowid'> | undefined {
  const kinds = kindsIn(payload);
  if (!kinds) return undefined;
  let at = kinds.from;
  let isBlurred = false;
  const cells: Cell[] = [];
  for (const kind of kinds.list) {
    const length = lengthOf(kind);
    const bytes = length === undefined ? undefined : payload.subarray(at, at + length);
    if (bytes === undefined || bytes.length !== length) return undefined;
    const cell = cellOf(kind, bytes);
    if (cell === undefined) return undefined;
    isBlurred ||= kind >= FIRST_TEXT && (cell as string).includes(UNREADABLE);
    cells.push(cell);
    at += length;
  }
  return at === payload.length ? { cells, isBlurred } : undefined;
}

function kindsIn(payload: Buffer): { readonly list: readonly number[]; readonly from: number } | undefined {
  const [length, first] = varint(payload, 0) ?? [0, 0];
  if (length < 1 || length > payload.length) return undefined;
  const list: number[] = [];
  let at = first;
  while (at < length) {
    const found = varint(payload, at);
    if (!found || found[0] < 0) return undefined;
    list.push(found[0]);
    at = found[1];
  }
  return at === length ? { list, from: length } : undefined;
}

/** How many bytes a value takes; undefined for a kind that no column of ours has. */
function lengthOf(kind: number): number | undefined {
  if (kind < INTEGER_LENGTHS.length) return INTEGER_LENGTHS[kind];
  if (kind === REAL) return 8;
  if (kind === ZERO || kind === ONE) return 0;
  return kind >= FIRST_TEXT && kind % 2 === 1 ? (kind - FIRST_TEXT) / 2 : undefined;
}

function cellOf(kind: number, bytes: Buffer): Cell | undefined {
  if (kind === 0) return null;
  if (kind === ZERO || kind === ONE) return kind - ZERO;
  // No text of ours holds a NUL, at which SQLite would end it.
  if (kind >= FIRST_TEXT) return bytes.toString('utf8').replaceAll('\0', UNREADABLE);
  if (kind === REAL) return bytes.readDoubleBE();
  if (bytes.length < 8) return bytes.readIntBE(0, bytes.length);
  const value = Number(bytes.readBigInt64BE());
  return Number.isSafeInteger(value) ? value : undefined;
}
