import { smoothedCounts } from '../estimate/frequencies.js';
import { agreementOf, type Column, columnOf, firstOf, recordsOfEach } from './column.js';
import { type BoundField, type Field, type Level, MISSING } from './field.js';

/** How the values of a field are compared and indexed. It outlives the rows: what it is made in must not hold them. */
interface ValueComparison<Value> {
  readonly name: string;
  readonly levels: readonly Level[];
  /** Position of the level of two different values. */
  readonly compare: (a: Value, b: Value) => number;
  /** Blocking keys of a value. */
  readonly keys: (value: Value) => readonly string[];
}

/** A field that holds one value: how it is read, compared and indexed. */
export interface ValueField<Row, Value> extends ValueComparison<Value> {
  /** Canonical text of the value; undefined where the row says nothing. */
  read(row: Row): string | undefined;
  /** The value as it is compared, made once for each different text. */
  parse(text: string): Value;
  /** Position of the level of a value in common; the first unless given. */
  equal?(value: Value): number;
  /** Share of people who usually have one value, before any data are seen; hardly any unless given. */
  readonly usual?: number;
  /**
   * Whom a value seems to belong to: where given, a value is as common as it has different owners, and not as it has
   * rows. One who writes five times does not make an address common, five who write once each do.
   */
  owner?(row: Row): string;
}

/** Binds a one-value field to the rows: each different text is parsed once. */
export function valueField<Row, Value>(field: ValueField<Row, Value>): Field<Row> {
  return { name: field.name, bind: (rows, taught) => bind(field, rows, taught) };
}

function bind<Row, Value>(field: ValueField<Row, Value>, rows: readonly Row[], taught: number): BoundField {
  const column = columnOf(rows.map((row) => field.read(row)));
  const values = column.texts.map((text) => field.parse(text));
  const known = firstOf(column, taught);
  const counts = field.owner ? ownersOfEach(known, rows, field.owner) : recordsOfEach(known);
  const frequencies = counts.length === 0 ? new Float64Array(0) : smoothedCounts(counts, taught, field.usual);
  const equal = values.map((value) => field.equal?.(value) ?? 0);
  const { name, levels, compare, keys } = field;
  return bound(
    { name, levels, compare, keys },
    { ids: column.ids, values, equal, frequencies, agreement: agreementOf(known) },
  );
}

/** The values of all records, and what is known of each. */
interface Values<Value> {
  /** Number of the value of each record; `MISSING` for none. */
  readonly ids: Int32Array;
  readonly values: readonly Value[];
  /** Position of the level where a value is in common. */
  readonly equal: readonly number[];
  readonly frequencies: Float64Array;
  readonly agreement: number;
}

/** Apart from `bind`: the rows and all that it took to read them are not held by what compares. */
function bound<Value>(
  { name, levels, compare: levelOf, keys: keysOf }: ValueComparison<Value>,
  { ids, values, equal, frequencies, agreement }: Values<Value>,
): BoundField {
  return {
    dimensions: [{ name, levels }],
    agreement,
    keys: (record) => (ids[record] === MISSING ? NO_KEYS : keysOf(values[ids[record] as number] as Value)),
    compare(a, b, into, offset) {
      const x = ids[a] as number;
      const y = ids[b] as number;
      if (x === MISSING || y === MISSING) {
        into.levels[offset] = MISSING;
        return;
      }
      into.levels[offset] = x === y ? (equal[x] as number) : levelOf(values[x] as Value, values[y] as Value);
      into.frequencies[offset] = Math.min(frequencies[x] as number, frequencies[y] as number);
    },
  };
}

const NO_KEYS: readonly string[] = [];

/** How many different owners each text has: nearly always one, so that a set is made only for the others. */
function ownersOfEach<Row>({ ids, texts }: Column, rows: readonly Row[], owner: (row: Row) => string): Uint32Array {
  const first: (string | undefined)[] = texts.map(() => undefined);
  const shared = new Map<number, Set<string>>();
  ids.forEach((id, record) => {
    if (id === MISSING) return;
    const name = owner(rows[record] as Row);
    const known = first[id];
    if (known === undefined) first[id] = name;
    else if (known !== name) shared.set(id, (shared.get(id) ?? new Set([known])).add(name));
  });
  return Uint32Array.from(texts, (_, id) => shared.get(id)?.size ?? 1);
}
