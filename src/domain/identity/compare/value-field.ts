import { type Frequencies, smoothedFrequencies } from '../estimate/frequencies.js';
import { type BoundField, type Field, type Level, MISSING } from './field.js';

/** A field that holds one value: how it is read, compared and indexed. */
export interface ValueField<Row, Value> {
  readonly name: string;
  readonly levels: readonly Level[];
  /** Canonical text of the value; undefined where the row says nothing. */
  read(row: Row): string | undefined;
  /** The value as it is compared, made once for each different text. */
  parse(text: string): Value;
  /** Position of the level of two values. */
  compare(a: Value, b: Value): number;
  /** Blocking keys of a value. */
  keys(value: Value): readonly string[];
  /**
   * Whom a value seems to belong to: where given, a value is as common as it has different owners, and not as it has
   * rows. One who writes five times does not make an address common, five who write once each do.
   */
  owner?(row: Row): string | undefined;
}

/** Binds a one-value field to the rows: each different text is parsed once. */
export function valueField<Row, Value>(field: ValueField<Row, Value>): Field<Row> {
  return { name: field.name, bind: (rows) => bind(field, rows) };
}

function bind<Row, Value>(field: ValueField<Row, Value>, rows: readonly Row[]): BoundField {
  const { ids, texts } = intern(rows.map((row) => field.read(row)));
  const values = texts.map((text) => field.parse(text));
  const keys = values.map((value) => field.keys(value));
  const frequencies = valueFrequencies(field, rows, ids, texts);
  return {
    dimensions: [{ name: field.name, levels: field.levels }],
    agreement: countRows(ids, texts.length).reduce((sum, count) => sum + (count / rows.length) ** 2, 0),
    keys: (record) => keys[ids[record] as number] ?? [],
    compare(a, b, into, offset) {
      const x = ids[a] as number;
      const y = ids[b] as number;
      if (x === MISSING || y === MISSING) {
        into.levels[offset] = MISSING;
        return;
      }
      into.levels[offset] = x === y ? 0 : field.compare(values[x] as Value, values[y] as Value);
      into.frequencies[offset] = Math.min(frequencies[x] as number, frequencies[y] as number);
    },
  };
}

/** Numbers the different texts of a column; `MISSING` for none. */
function intern(column: readonly (string | undefined)[]): { ids: Int32Array; texts: string[] } {
  const known = new Map<string, number>();
  const ids = new Int32Array(column.length).fill(MISSING);
  column.forEach((text, row) => {
    if (text === undefined) return;
    const id = known.get(text) ?? known.size;
    known.set(text, id);
    ids[row] = id;
  });
  return { ids, texts: [...known.keys()] };
}

function valueFrequencies<Row, Value>(
  field: ValueField<Row, Value>,
  rows: readonly Row[],
  ids: Int32Array,
  texts: readonly string[],
): Float64Array {
  const counts = field.owner ? countOwners(field.owner, rows, ids, texts.length) : countRows(ids, texts.length);
  const byText = new Map(texts.map((text, id) => [text, counts[id] as number]));
  const frequencies: Frequencies = smoothedFrequencies(byText, rows.length);
  return Float64Array.from(texts, (text) => frequencies.of(text));
}

function countRows(ids: Int32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const id of ids) if (id !== MISSING) counts[id] = (counts[id] as number) + 1;
  return counts;
}

function countOwners<Row>(
  owner: (row: Row) => string | undefined,
  rows: readonly Row[],
  ids: Int32Array,
  size: number,
): Uint32Array {
  const seen = new Set<string>();
  const counts = new Uint32Array(size);
  rows.forEach((row, index) => {
    const id = ids[index] as number;
    if (id === MISSING) return;
    const key = `${id} ${owner(row) ?? ''}`;
    if (seen.has(key)) return;
    seen.add(key);
    counts[id] = (counts[id] as number) + 1;
  });
  return counts;
}
