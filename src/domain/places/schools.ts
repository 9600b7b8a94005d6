import type { SchoolRow, SourceFile } from '../facts.js';
import { compareText } from '../origin.js';
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
  for (const code of [...byCode.keys()].sort(compareText)) {
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
  const { ministry, replaced } = versions;
  const office = versions.office.length > 1 ? versions.office.toSorted(ranked.newestFirst) : versions.office;
  const known = ministry ? [ministry, ...office] : office;
  const rows = known.length > 0 ? known : replaced.toSorted(ranked.newestFirst);
  const officeFirst = ministry && office.length > 0 ? [...office, ministry] : rows;
  const base = rows[0] as SchoolRow;
  const institute = first(rows, 'instituteCode') ?? ownInstitute(code, ranked.shapeOf(base));
  const stated = first(rows, 'province');
  const province = (stated === undefined ? undefined : provinceOf(stated)) ?? provinceOfCode(code);
  return compact({
    code,
    institute: institute && normaliseCode(institute),
    name: first(rows, 'name') ?? code,
    municipality: first(rows, 'municipality'),
    municipalityCode: first(rows, 'municipalityCode'),
    province: province?.letters,
    region: first(rows, 'region') ?? province?.region,
    kind: kindOf(code, institute, first(rows, 'type') ?? ''),
    email: first(officeFirst, 'email'),
    pec: first(rows, 'pec'),
    cpt: first(officeFirst, 'cpt'),
    closed: closed || known.length === 0,
    origin: base.origin,
  });
}

function first<Field extends keyof SchoolRow>(rows: readonly SchoolRow[], field: Field): SchoolRow[Field] | undefined {
  for (const row of rows) if (row[field] !== undefined) return row[field];
  return undefined;
}

/** An institute is its own institute, also where the office's list does not say so. */
const ownInstitute = (code: string, shape: string | undefined): string | undefined =>
  shape === 'institutes' || code.slice(2, 4) === 'IC' ? code : undefined;

function kindOf(code: string, institute: string | undefined, type: string): SchoolKind {
  const letters = codeParts(code).type;
  if (letters === 'IC' || /COMPRENSIVO/i.test(type)) return 'comprehensive';
  if (letters === 'AA') return 'nursery';
  if (letters === '1A' || /INFANZIA|MATERNA/i.test(type))
    return institute === undefined ? 'private-nursery' : 'nursery';
  return institute === code || letters === 'IS' ? 'institute' : 'other';
}

/** The same object without its undefined fields, as exact optional properties want. */
function compact(school: { [Field in keyof School]: School[Field] | undefined }): School {
  const fields = school as Record<string, unknown>;
  for (const field of Object.keys(fields)) if (fields[field] === undefined) delete fields[field];
  return fields as unknown as School;
}
