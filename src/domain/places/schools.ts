import type { SchoolRow, SchoolShape, SourceFile } from '../facts.js';
import type { School, SchoolKind } from '../picture.js';
import { findClosed } from './closures.js';
import { provinceOf, provinceOfCode } from './provinces.js';
import { type RankedFiles, rankFiles } from './ranked-files.js';
import { codeParts, normaliseCode } from './school-code.js';

/** The schools in force. */
export interface CurrentSchools {
  /** By code, in order of code; closed ones too. */
  readonly schools: ReadonlyMap<string, School>;
  /** School year whose registry no longer has a closed school. */
  readonly closedIn: ReadonlyMap<string, string>;
  /** Codes known from the office's lists only. */
  readonly officeOnly: ReadonlySet<string>;
}

/** What the files say of one code. */
export interface SchoolVersions {
  /** The ministry's newest row. */
  ministry?: SchoolRow;
  /** Rows of the office's lists. */
  readonly office: SchoolRow[];
  /** Rows of office lists that a later list, declared complete, replaced. */
  readonly replaced: SchoolRow[];
}

/**
 * The newest version of each school. The ministry's registry says name, comune, province and institute; the office's
 * lists complete it, win for e-mail and CPT, and add the schools that the ministry does not have (yet).
 */
export function currentSchools(rows: readonly SchoolRow[], files: readonly SourceFile[]): CurrentSchools {
  const ranked = rankFiles(files);
  const byCode = collectVersions(rows, ranked);
  const closedIn = findClosed(rows, byCode, ranked);
  const schools = new Map<string, School>();
  const officeOnly = new Set<string>();
  for (const code of [...byCode.keys()].sort()) {
    const versions = byCode.get(code) as SchoolVersions;
    if (!versions.ministry) officeOnly.add(code);
    schools.set(code, mergeVersions(code, versions, ranked, closedIn.has(code)));
  }
  return { schools, closedIn, officeOnly };
}

function collectVersions(rows: readonly SchoolRow[], ranked: RankedFiles): Map<string, SchoolVersions> {
  const byCode = new Map<string, SchoolVersions>();
  for (const row of rows) {
    const code = normaliseCode(row.code);
    const versions: SchoolVersions = byCode.get(code) ?? { office: [], replaced: [] };
    byCode.set(code, versions);
    const shape = ranked.shapeOf(row);
    if (shape === 'institutes' || shape === 'sites')
      (ranked.isReplaced(row) ? versions.replaced : versions.office).push(row);
    else if (!versions.ministry || ranked.newestFirst(row, versions.ministry) < 0) versions.ministry = row;
  }
  return byCode;
}

function mergeVersions(code: string, versions: SchoolVersions, ranked: RankedFiles, closed: boolean): School {
  const { ministry, office, replaced } = versions;
  const lists = (office.length > 0 || ministry ? office : replaced).toSorted(ranked.newestFirst);
  const row =
    lists.length === 0 ? (ministry as SchoolRow) : completeRow(ministry ? [ministry, ...lists] : lists, lists);
  return schoolOf(code, row, ranked.shapeOf(row), closed || !(ministry || office.length > 0));
}

/** One row out of several: each field from the first that has it, e-mail and CPT from the office's lists first. */
function completeRow(rows: readonly SchoolRow[], lists: readonly SchoolRow[]): SchoolRow {
  const said = (row: SchoolRow) => Object.entries(row).filter(([, value]) => value !== undefined);
  const contacts = (row: SchoolRow) => said(row).filter(([field]) => field === 'email' || field === 'cpt');
  const fields = [...rows.toReversed().flatMap(said), ...lists.toReversed().flatMap(contacts)];
  return Object.fromEntries(fields) as unknown as SchoolRow;
}

function schoolOf(code: string, row: SchoolRow, shape: SchoolShape | undefined, closed: boolean): School {
  const institute = row.instituteCode === undefined ? ownInstitute(code, shape) : normaliseCode(row.instituteCode);
  const province = (row.province === undefined ? undefined : provinceOf(row.province)) ?? provinceOfCode(code);
  const region = row.region ?? province?.region;
  return {
    code,
    name: row.name ?? code,
    kind: kindOf(code, institute, row.type ?? ''),
    closed,
    origin: row.origin,
    ...(institute !== undefined && { institute }),
    ...(row.municipality !== undefined && { municipality: row.municipality }),
    ...(row.municipalityCode !== undefined && { municipalityCode: row.municipalityCode }),
    ...(province !== undefined && { province: province.letters }),
    ...(region !== undefined && { region }),
    ...(row.email !== undefined && { email: row.email }),
    ...(row.pec !== undefined && { pec: row.pec }),
    ...(row.cpt !== undefined && { cpt: row.cpt }),
  };
}

/** An institute is its own institute, also where the office's list does not say so. */
const ownInstitute = (code: string, shape: SchoolShape | undefined): string | undefined =>
  shape === 'institutes' || code.slice(2, 4) === 'IC' ? code : undefined;

function kindOf(code: string, institute: string | undefined, type: string): SchoolKind {
  const letters = codeParts(code).type;
  if (letters === 'IC' || /COMPRENSIVO/i.test(type)) return 'comprehensive';
  if (letters === 'AA') return 'nursery';
  if (letters === '1A' || /INFANZIA|MATERNA/i.test(type))
    return institute === undefined ? 'private-nursery' : 'nursery';
  return institute === code || letters === 'IS' ? 'institute' : 'other';
}
