import type { RowSequence } from '../../domain/facts.js';
import type { Fact, Origin } from '../../domain/origin.js';

/** Rows read so far, kept in little room. */
export interface PackedRows<R extends Fact> extends RowSequence<R> {
  add(row: R): void;
  /** What the rows say in one field, in order. */
  values<F extends keyof R>(field: F): Iterable<R[F] | undefined>;
}

/** Rows packed together. */
const CHUNK = 4_096;
/** A file of fewer rows stays as it is: more than any registry has, so that only what would fill the memory is packed. */
const MANY = 16 * CHUNK;

/**
 * Keeps the rows of a file that may have millions. A row as it is read takes some hundred bytes and holds on to the piece
 * of the file that its texts were cut from; packed, it takes little more than the letters of its fields.
 */
export function packedRows<R extends Fact>(originAt: (row: number) => Origin): PackedRows<R> {
  const chunks: Chunk[] = [];
  let open: R[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(row) {
      length++;
      if (open.push(row) < (chunks.length === 0 ? MANY : CHUNK)) return;
      for (let at = 0; at < open.length; at += CHUNK) chunks.push(packed(open.slice(at, at + CHUNK)));
      open = [];
    },
    *values(field) {
      for (const { rows, columns } of chunks) {
        const column = columns.get(field as string);
        if (column === undefined) for (const _ of rows) yield undefined;
        else yield* unpacked(column) as R[typeof field][];
      }
      for (const row of open) yield row[field];
    },
    *[Symbol.iterator]() {
      for (const chunk of chunks) yield* rowsOf<R>(chunk, originAt);
      yield* open;
    },
  };
}

interface Chunk {
  readonly rows: Uint32Array;
  readonly columns: ReadonlyMap<string, Column>;
}

/** The values of one field: as they are, or the texts one after the other with their lengths. */
type Column = readonly unknown[] | PackedTexts;

interface PackedTexts {
  readonly bytes: Buffer;
  readonly encoding: 'latin1' | 'utf16le';
  readonly lengths: Uint16Array;
}

/** Stand for a length: no text at all, and the text of the row before. */
const ABSENT = 0xffff;
const AGAIN = 0xfffe;

function packed(rows: readonly Fact[]): Chunk {
  const fields = new Set<string>();
  for (const row of rows) for (const field in row) fields.add(field);
  fields.delete('origin');
  const columns = [...fields].map((field) => {
    const values = rows.map((row) => (row as unknown as Readonly<Record<string, unknown>>)[field]);
    return [field, packedTexts(values) ?? values] as const;
  });
  return { rows: Uint32Array.from(rows, ({ origin }) => origin.row), columns: new Map(columns) };
}

/** Undefined if some value is no text, or one too long. */
function packedTexts(values: readonly unknown[]): PackedTexts | undefined {
  const lengths = new Uint16Array(values.length);
  const texts: string[] = [];
  let last: string | undefined;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === undefined) lengths[at] = ABSENT;
    else if (typeof value !== 'string' || value.length >= AGAIN) return undefined;
    else if (value === last) lengths[at] = AGAIN;
    else {
      lengths[at] = value.length;
      texts.push(value);
      last = value;
    }
  }
  const text = texts.join('');
  const encoding = /[^\0-\xff]/.test(text) ? 'utf16le' : 'latin1';
  return { bytes: Buffer.from(text, encoding), encoding, lengths };
}

function unpacked(column: Column): readonly unknown[] {
  if (!('lengths' in column)) return column;
  const { bytes, encoding, lengths } = column;
  const text = bytes.toString(encoding);
  const values = new Array<string | undefined>(lengths.length);
  let start = 0;
  let last: string | undefined;
  for (let at = 0; at < lengths.length; at++) {
    const length = lengths[at] as number;
    if (length === ABSENT) continue;
    if (length !== AGAIN) {
      last = text.slice(start, start + length);
      start += length;
    }
    values[at] = last;
  }
  return values;
}

function* rowsOf<R extends Fact>({ rows, columns }: Chunk, originAt: (row: number) => Origin): Generator<R> {
  const fields = [...columns].map(([field, column]) => [field, unpacked(column)] as const);
  for (let at = 0; at < rows.length; at++) {
    const row: Record<string, unknown> = { origin: originAt(rows[at] as number) };
    for (const [field, values] of fields) {
      const value = values[at];
      if (value !== undefined) row[field] = value;
    }
    yield row as unknown as R;
  }
}
