import type { RowSequence, SchoolRow, SchoolShape } from '../../domain/facts.js';
import type { RejectedRow } from '../../domain/rejected.js';
import { columnProfile } from '../columns/value-profile.js';
import type { Column, Table, TableRow } from '../table.js';
import { sharing, valueIn } from '../values/cells.js';
import { normalCode } from '../values/codes.js';
import type { Claim, KindReader, RowReader } from './kind-reader.js';
import { misplaced, originAt, originOf } from './list-reader.js';
import { type PackedRows, packedRows } from './packed-rows.js';
import { hasPerson, headColumn } from './people.js';
import { isMinisterial, type SchoolField, schoolColumns, schoolWord } from './school-columns.js';

/** Registries of schools: the four ministerial ones and the office's lists of institutes and of plessi. */
export const schools: KindReader<'schools'> = {
  kind: 'schools',
  claim(table): Claim {
    const found = schoolColumns(table);
    const code = found.get('code');
    const missing = (['code', 'name'] as const).filter((field) => !found.has(field)).map(schoolWord);
    const values = columnProfile(code, table.sample);
    const foreign = values.filled > 0 && values.share('code') < 0.5;
    if (missing.length > 0 || foreign) return { strength: 'none', missing, known: [...found.values()] };
    const people = hasPerson(table) || found.has('head') || headColumn(table) !== undefined;
    return { strength: people ? 'possible' : 'sure', missing, known: [...found.values()] };
  },
  open: (table) => schoolReader(table),
};

/** Columns that we know and the job does not need: they are not kept. */
const NOT_KEPT = ['head', 'address', 'postalCode'] as const;

/** Columns that are not kept as they stand. */
const APART = ['code', 'schoolYear', 'instituteName'] as const;

type Target = Exclude<SchoolField, (typeof NOT_KEPT)[number] | (typeof APART)[number]>;
type Draft = { -readonly [Key in keyof SchoolRow]: SchoolRow[Key] };

/** The few texts that every row of a registry repeats are kept once; looking up more would cost more than it saves. */
const SHARED: ReadonlySet<Target> = new Set<Target>(['region', 'province', 'type']);

/** Where a field stands, and how its text is kept. */
interface Fill {
  readonly field: Target;
  readonly index: number;
  readonly share?: (text: string) => string;
}

/** A registry has tens of thousands of rows: positions are settled once, and a row costs one pass over them. */
function fillsOf(found: ReadonlyMap<SchoolField, Column>): Fill[] {
  const targets = [...found].filter((entry): entry is [Target, Column] => isTarget(entry[0]));
  return targets.map(([field, { index }]) => {
    if (field === 'instituteCode') return { field, index, share: normalCode };
    return SHARED.has(field) ? { field, index, share: sharing(same) } : { field, index };
  });
}

const isKept = (field: SchoolField): boolean => !(NOT_KEPT as readonly string[]).includes(field);
const isTarget = (field: SchoolField): field is Target =>
  isKept(field) && !(APART as readonly string[]).includes(field);

const same = (text: string): string => text;

function schoolReader(table: Table): RowReader<'schools'> {
  const found = schoolColumns(table);
  const shape = shapeOf(table, found);
  const code = found.get('code') as Column;
  const fills = fillsOf(found);
  const year = latestYear(found.get('schoolYear'));
  const institutes = instituteNames(found.get('instituteName'));
  const rows = packedRows<SchoolRow>((number) => originOf(table, number));
  const provinces = new Set<string>();
  const rejected: RejectedRow[] = [];
  const row = (tableRow: TableRow) => {
    const { cells } = tableRow;
    const key = valueIn(cells[code.index]);
    if (key === undefined || cells.length > table.columns.length) {
      const problem = problemOf(table, tableRow, key, code);
      if (problem !== undefined) rejected.push(problem);
      if (key === undefined || problem !== undefined) return;
    }
    const school: Draft = { origin: originOf(table, tableRow.row), code: normalCode(key) };
    for (const { field, index, share } of fills) {
      const value = valueIn(cells[index]);
      if (value !== undefined) school[field] = share === undefined ? value : share(value);
    }
    if (shape === 'institutes') school.instituteCode = school.code;
    if (school.province !== undefined) provinces.add(school.province);
    year.see(cells);
    institutes.see(school, cells);
    rows.add(school);
  };
  return {
    shape,
    uses: new Map([...found].filter(([field]) => isKept(field)).map(([field, { index }]) => [index, { field }])),
    row,
    end: () => ({
      rows: institutes.told(rows),
      rejected,
      ignored: [],
      ...year.seen(),
      provinces: [...provinces].toSorted(),
    }),
  };
}

/** An institute that has no row of its own is known by its plessi: they alone keep its name, read once for each. */
function instituteNames(column: Column | undefined) {
  const names = new Map<string, string>();
  return {
    see({ instituteCode }: Draft, cells: readonly string[]) {
      if (column === undefined || instituteCode === undefined || names.has(instituteCode)) return;
      const name = valueIn(cells[column.index]);
      if (name !== undefined) names.set(instituteCode, name);
    },
    told(rows: PackedRows<SchoolRow>): RowSequence<SchoolRow> {
      for (const code of rows.values('code')) names.delete(code ?? '');
      return names.size === 0 ? rows : { length: rows.length, [Symbol.iterator]: () => named(rows, names) };
    },
  };
}

function* named(rows: Iterable<SchoolRow>, names: ReadonlyMap<string, string>): Generator<SchoolRow> {
  for (const row of rows) {
    const instituteName = names.get(row.instituteCode ?? '');
    yield instituteName === undefined ? row : { ...row, instituteName };
  }
}

/** The latest school year of the rows: the same text on nearly all of them, so that it is read once. */
function latestYear(column: Column | undefined) {
  let text: string | undefined;
  let latest = '';
  return {
    see(cells: readonly string[]) {
      const cell = column && cells[column.index];
      if (cell === undefined || cell === text) return;
      text = cell;
      const written = writtenYear(valueIn(cell) ?? '');
      if (written > latest) latest = written;
    },
    seen: () => (latest === '' ? {} : { schoolYear: latest }),
  };
}

function problemOf(table: Table, row: TableRow, key: string | undefined, code: Column): RejectedRow | undefined {
  const shifted = misplaced(table, row);
  if (shifted !== undefined || key !== undefined) return shifted;
  const origin = originAt(originOf(table, row.row), code);
  return { origin, value: '', reason: { why: 'missing', what: schoolWord('code') } };
}

/** `202526` is the school year `2025/26`. */
const writtenYear = (text: string): string => text.replace(/^(\d{4})(?:[-/ ]?(?:20)?(\d{2}))$/, '$1/$2');

const AUTONOMOUS = /^(?:AOSTA|TRENTO|BOLZANO|AO|TN|BZ)\b/i;

function shapeOf(table: Table, found: ReadonlyMap<SchoolField, Column>): SchoolShape {
  if (!isMinisterial(table.columns)) return officeShape(table, found);
  const province = found.get('province');
  const provinces = table.sample.flatMap(({ cells }) => (province && cells[province.index]) || []);
  const autonomous = provinces.length > 0 && provinces.every((text) => AUTONOMOUS.test(text));
  const state = found.has('instituteCode');
  return autonomous ? (state ? 'AUTSTAT' : 'AUTPAR') : state ? 'STAT' : 'PAR';
}

/** A list of plessi names the institute or the grade of each; codes of institutes end in 00 and the check character. */
function officeShape(table: Table, found: ReadonlyMap<SchoolField, Column>): SchoolShape {
  if (found.has('instituteCode')) return 'sites';
  const code = found.get('code') as Column;
  const codes = table.sample.flatMap(({ cells }) => valueIn(cells[code.index]) ?? []).map(normalCode);
  const institutes = codes.filter((text) => /^..[A-Z]{2}...00/.test(text)).length;
  return institutes >= codes.length / 2 ? 'institutes' : 'sites';
}
