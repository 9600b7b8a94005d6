import { type Column, type Table, type TableRow, wholeTitle } from '../table.js';
import { valueIn } from '../values/cells.js';
import { type Heading, headingWords, readHeading } from './headings.js';
import { SHAPES, type Shape, shapesOf } from './shapes.js';

/** One question of a form: one column, or the several that a grid, a multiple answer or repeated sections make of it. */
export interface Question {
  readonly columns: readonly Column[];
  readonly headings: readonly Heading[];
  readonly heading: Heading;
  /** One column an option, each with a yes or a mark. */
  readonly grid: boolean;
  readonly values: ValueProfile;
}

/** What the values of a question look like, over the rows of the sample. */
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

/** The questions of a form in order of their first column. `taken` are columns that the program itself wrote. */
export function questionsOf(table: Table, taken: ReadonlySet<number>): Question[] {
  const titles = new Set(table.columns.map((column) => headingOf(column).question));
  const groups = new Map<string, { column: Column; heading: Heading }[]>();
  for (const column of table.columns) {
    if (taken.has(column.index)) continue;
    const heading = headingOf(column);
    const name = unnumbered(heading.question, titles) || `#${column.index}`;
    groups.set(name, [...(groups.get(name) ?? []), { column, heading }]);
  }
  return [...groups.values()].map((members) => question(members, table.sample));
}

/** What a column asks by its title, its group being a hint: two groups may ask the same of different people. */
function headingOf(column: Column): Heading {
  const heading = readHeading(column.title);
  if (column.group === undefined) return heading;
  const hint = [heading.hint, headingWords(column.group)].filter(Boolean).join(' ');
  return { ...heading, hint, question: readHeading(wholeTitle(column)).question };
}

/** `When2` repeats `When` if there is one; `Incontro 2` beside `Incontro 1` is a question of its own. */
function unnumbered(title: string, titles: ReadonlySet<string>): string {
  const bare = title.replace(/\s?\d{1,2}$/, '');
  return bare !== title && titles.has(bare) ? bare : title;
}

function question(members: readonly { column: Column; heading: Heading }[], sample: readonly TableRow[]): Question {
  const columns = members.map(({ column }) => column);
  const headings = members.map(({ heading }) => heading);
  return {
    columns,
    headings,
    heading: headings[0] as Heading,
    grid: headings.some(({ option }) => option !== undefined),
    values: valuesOf(columns, sample),
  };
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
