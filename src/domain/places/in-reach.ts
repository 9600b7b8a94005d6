import type { RowOf, Rows, SchoolRow } from '../facts.js';
import { sameRegion } from './provinces.js';

const CODE_LIKE = /[a-z]{2}[a-z0-9]{8}/gi;

/** Where schools are named by code: they count whatever their region. */
export type Naming = Pick<Rows, 'heads' | 'responses' | 'acts' | 'attendance'>;

/** What is named by code, in capitals; some of it only looks like a code. */
export function codesNamed({ heads, responses, acts, attendance }: Naming): readonly string[] {
  const written = (rows: readonly (RowOf['responses'] | RowOf['acts'] | RowOf['attendance'])[]) =>
    rows.flatMap(({ code = '', institution = '' }) => `${code} ${institution}`.match(CODE_LIKE) ?? []);
  const codes = [
    ...heads.map(({ instituteCode }) => instituteCode),
    ...written(responses),
    ...written(acts),
    ...written(attendance),
  ];
  return [...new Set(codes.map((code) => code.toUpperCase()))];
}

/** Of rows of schools, those that count for a course: of its region or of none, named by code, and their institutes. */
export function schoolsInReach(
  rows: readonly SchoolRow[],
  region: string,
  named: readonly string[],
): readonly SchoolRow[] {
  const codes = new Set(named);
  for (const { code, instituteCode } of rows)
    if (instituteCode !== undefined && codes.has(code)) codes.add(instituteCode);
  return rows.filter((row) => row.region === undefined || sameRegion(row.region, region) || codes.has(row.code));
}
