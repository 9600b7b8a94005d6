import type { RejectedRow, SchoolRow, SchoolShape } from '../../domain/facts.js';
import { columnProfile } from '../columns/questions.js';
import type { Column, Table, TableRow } from '../table.js';
import { sharing, valueIn } from '../values/cells.js';
import { normalCode } from '../values/codes.js';
import { type Claim, type KindReader, type RowReader, tooManyCells } from './kind-reader.js';
import { originOf } from './list-reader.js';
import { hasPerson } from './people.js';
import { isMinisterial, type SchoolField, schoolColumns, schoolWord } from './school-columns.js';

/** Registries of schools: the four ministerial ones and the office's lists of institutes and of plessi. */
export const schools: KindReader<'schools'> = {
  kind: 'schools',
  claim(table): Claim {
    const found = schoolColumns(table.columns);
    const code = found.get('code');
    const missing = (['code', 'name'] as const).filter((field) => !found.has(field)).map(schoolWord);
    const values = columnProfile(code, table.sample);
    const foreign = values.filled > 0 && values.share('code') < 0.5;
    if (missing.length > 0 || foreign) return { strength: 'none', missing, known: found.size };
    const people = hasPerson(table) || found.has('head');
    return { strength: people ? 'possible' : 'sure', missing, known: found.size };
  },
  open: (table) => schoolReader(table),
};

type Target = Exclude<SchoolField, 'head' | 'code'>;
type Draft = { -readonly [Key in keyof SchoolRow]: SchoolRow[Key] };

/** Texts that recur in thousands of rows are kept once. */
const SHARED: ReadonlySet<Target> = new Set<Target>([
  'instituteCode',
  'instituteName',
  'region',
  'province',
  'municipality',
  'municipalityCode',
  'postalCode',
  'type',
  'cpt',
  'schoolYear',
]);

function schoolReader(table: Table): RowReader<'schools'> {
  const found = schoolColumns(table.columns);
  const shape = shapeOf(table, found);
  const code = found.get('code') as Column;
  const targets = [...found].filter((entry): entry is [Target, Column] => entry[0] !== 'code' && entry[0] !== 'head');
  const share = sharing();
  const rows: SchoolRow[] = [];
  const rejected: RejectedRow[] = [];
  let schoolYear = '';
  // A registry has tens of thousands of rows: positions are settled once, and a row costs one pass over them.
  const fills = targets.map(([field, { index }]) => ({ field, index, shared: SHARED.has(field) }));
  const row = (tableRow: TableRow) => {
    const { cells } = tableRow;
    const origin = originOf(table, tableRow.row);
    const key = valueIn(cells[code.index]);
    const problem = problemOf(table, tableRow, key, code);
    if (key === undefined || problem !== undefined) {
      rejected.push(problem as RejectedRow);
      return;
    }
    const school: Draft = { origin, code: normalCode(key) };
    for (const { field, index, shared } of fills) {
      const value = valueIn(cells[index]);
      if (value !== undefined) school[field] = shared ? (share(value) as string) : value;
    }
    if (school.schoolYear !== undefined) {
      school.schoolYear = share(writtenYear(school.schoolYear)) as string;
      if (school.schoolYear > schoolYear) schoolYear = school.schoolYear;
    }
    if (school.instituteCode !== undefined) school.instituteCode = normalCode(school.instituteCode);
    if (shape === 'institutes') school.instituteCode = school.code;
    rows.push(school);
  };
  return {
    shape,
    uses: new Map([...found].filter(([field]) => field !== 'head').map(([field, { index }]) => [index, { field }])),
    row,
    end: () => ({ rows, rejected, ignored: [], ...(schoolYear !== '' && { schoolYear }) }),
  };
}

function problemOf(
  table: Table,
  { row, cells }: TableRow,
  key: string | undefined,
  code: Column,
): RejectedRow | undefined {
  const many = tooManyCells(cells, table.columns);
  const origin = originOf(table, row);
  if (many !== undefined) {
    const value = cells.slice(table.columns.length).filter(Boolean).join(' ');
    return { origin, value, reason: { why: 'too-many-cells', cells: many, expected: table.columns.length } };
  }
  if (key !== undefined) return undefined;
  const where = { column: code.title, letter: code.letter };
  return { origin: { ...origin, ...where }, value: '', reason: { why: 'missing', what: schoolWord('code') } };
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
