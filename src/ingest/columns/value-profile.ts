import type { Column, TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import { SHAPES, type Shape, shapesOf } from './shapes.js';

/** What the values of one or more columns look like, over the rows of the sample. */
export interface ValueProfile {
  /** Rows with a value, and their share of all rows. */
  readonly filled: number;
  readonly fill: number;
  /** Different values, as a share of those filled in. */
  readonly distinct: number;
  /** Share of the values that have the shape. */
  share(shape: Shape): number;
  /** Rows of the sample with a value: two sections of one form never fill the same row. */
  readonly rows: ReadonlySet<number>;
}

/** Looks at the values of the columns together, whichever of them holds one. */
function profileValues(columns: readonly Column[], sample: readonly TableRow[]): ValueProfile {
  const counts = new Map<Shape, number>(SHAPES.map((shape) => [shape, 0]));
  const seen = new Map<string, ReadonlySet<Shape>>();
  const rows = new Set<number>();
  let filled = 0;
  for (const { row, cells } of sample) {
    for (const { index } of columns) {
      const value = valueIn(cells[index]);
      if (value === undefined) continue;
      filled++;
      rows.add(row);
      const shapes = seen.get(value) ?? shapesOf(value);
      seen.set(value, shapes);
      for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
  }
  return {
    filled,
    fill: sample.length === 0 ? 0 : rows.size / sample.length,
    distinct: filled === 0 ? 0 : seen.size / filled,
    share: (shape) => (filled === 0 ? 0 : (counts.get(shape) ?? 0) / filled),
    rows,
  };
}

const profiles = new WeakMap<Column, ValueProfile>();

/** What the values of one column look like; worked out once however many kinds ask. No column, no values. */
export function columnProfile(column: Column | undefined, sample: readonly TableRow[]): ValueProfile {
  if (column === undefined) return profileValues([], sample);
  const known = profiles.get(column);
  if (known !== undefined) return known;
  const profile = profileValues([column], sample);
  profiles.set(column, profile);
  return profile;
}

/** What the values of several columns look like together. */
export const valuesOf = (columns: readonly Column[], sample: readonly TableRow[]): ValueProfile =>
  columns.length === 1 ? columnProfile(columns[0], sample) : profileValues(columns, sample);
