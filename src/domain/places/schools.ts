import type { SchoolRow, SchoolShape, SourceFile } from '../facts.js';
import { groupBy, unique } from '../group.js';
import { fold } from '../text.js';
import { findClosed, type SchoolVersions } from './closures.js';
import type { School, SchoolKind } from './place.js';
import { provinceOf, provinceOfCode } from './provinces.js';
import { type RankedFiles, rankFiles } from './ranked-files.js';
import { codeParts, codeStem, isSchoolCode, normaliseCode } from './school-code.js';

/** The schools in force. */
export interface CurrentSchools {
  /** By code, in order of code; closed ones too. */
  readonly schools: ReadonlyMap<string, School>;
  /** School year whose registry no longer has a closed school. */
  readonly closedIn: ReadonlyMap<string, string>;
  /** Codes known from the office's lists only. */
  readonly officeOnly: ReadonlySet<string>;
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
  const codes = [...byCode.keys()].sort();
  const comprehensives = new Map(codes.filter(isComprehensive).map((code) => [codeStem(code), code]));
  for (const code of codes) {
    const versions = byCode.get(code) as SchoolVersions;
    if (!versions.ministry) officeOnly.add(code);
    const { row, isKnown } = mergeVersions(versions, ranked);
    const institute =
      row.instituteCode ?? ownInstitute(code, ranked.shapeOf(row)) ?? instituteOfSite(code, comprehensives);
    const school = schoolOf(code, row, institute && normaliseCode(institute), closedIn.has(code) || !isKnown);
    schools.set(code, { ...school, ...sinceBefore(versions, school) });
  }
  const named = namedBySites(rows, schools, ranked);
  return { schools: named.length === 0 ? schools : inOrder([...schools.values(), ...named]), closedIn, officeOnly };
}

/** What the registry before says of a school. */
function sinceBefore({ ministry, before }: SchoolVersions, { institute }: School): Partial<School> {
  if (ministry && !before) return { arrived: true };
  const former = before?.instituteCode === undefined ? undefined : normaliseCode(before.instituteCode);
  return former === undefined || former === institute ? {} : { formerInstitute: former };
}

/** Institutes of which the files have no row, only plessi: open as long as one of those is. */
function namedBySites(
  rows: readonly SchoolRow[],
  schools: ReadonlyMap<string, School>,
  ranked: RankedFiles,
): readonly School[] {
  const sites = [...schools.values()].filter(
    ({ institute = '' }) => institute !== '' && !schools.has(institute) && isSchoolCode(institute),
  );
  if (sites.length === 0) return [];
  const names = new Map<string, string>();
  for (const { instituteCode = '', instituteName } of rows.toSorted((a, b) => ranked.newestFirst(b, a)))
    if (instituteName !== undefined) names.set(normaliseCode(instituteCode), instituteName);
  return [...groupBy(sites, ({ institute }) => institute as string)].map(([code, own]) =>
    instituteNamed(code, names.get(code), own),
  );
}

/** An institute as its plessi tell it; its comune is theirs where they are all in one. */
function instituteNamed(code: string, name: string | undefined, sites: readonly School[]): School {
  const site = sites.find(({ closed }) => !closed) ?? (sites[0] as School);
  const comuni = unique(sites.map(({ municipality = '' }) => fold(municipality)));
  return {
    code,
    name: name ?? code,
    kind: kindOf(code, code, ''),
    institute: code,
    closed: site.closed,
    origin: site.origin,
    ...(site.province !== undefined && { province: site.province }),
    ...(site.region !== undefined && { region: site.region }),
    ...(comuni.length === 1 && site.municipality !== undefined && { municipality: site.municipality }),
  };
}

const inOrder = (schools: readonly School[]): ReadonlyMap<string, School> =>
  new Map(schools.map((school) => [school.code, school] as const).sort(([a], [b]) => (a < b ? -1 : 1)));

const COMES_FROM: { readonly [Shape in SchoolShape]: 'ministry' | 'office' } = {
  STAT: 'ministry',
  PAR: 'ministry',
  AUTSTAT: 'ministry',
  AUTPAR: 'ministry',
  institutes: 'office',
  sites: 'office',
};

function collectVersions(rows: readonly SchoolRow[], ranked: RankedFiles): Map<string, SchoolVersions> {
  const byCode = new Map<string, SchoolVersions>();
  for (const row of rows) {
    const code = normaliseCode(row.code);
    const versions: SchoolVersions = byCode.get(code) ?? { office: [], replaced: [] };
    byCode.set(code, versions);
    const shape = ranked.shapeOf(row);
    if (shape !== undefined && COMES_FROM[shape] === 'office')
      (ranked.isReplaced(row) ? versions.replaced : versions.office).push(row);
    else addMinistry(versions, row, ranked);
  }
  return byCode;
}

function addMinistry(versions: SchoolVersions, row: SchoolRow, ranked: RankedFiles): void {
  const { ministry, before } = versions;
  const isOtherFile = ministry !== undefined && ministry.origin.file !== row.origin.file;
  if (!ministry || ranked.newestFirst(row, ministry) < 0) {
    if (isOtherFile) versions.before = ministry;
    versions.ministry = row;
  } else if (isOtherFile && (!before || ranked.newestFirst(row, before) < 0)) versions.before = row;
}

/** The row that says all that is known of a school; not known any more if only replaced lists have it. */
function mergeVersions({ ministry, office, replaced }: SchoolVersions, ranked: RankedFiles) {
  const isKnown = ministry !== undefined || office.length > 0;
  const lists = (isKnown ? office : replaced).toSorted(ranked.newestFirst);
  const row =
    lists.length === 0 ? (ministry as SchoolRow) : completeRow(ministry ? [ministry, ...lists] : lists, lists);
  return { row, isKnown };
}

/** One row out of several: each field from the first that has it, e-mail and CPT from the office's lists first. */
function completeRow(rows: readonly SchoolRow[], lists: readonly SchoolRow[]): SchoolRow {
  const said = (row: SchoolRow) => Object.entries(row).filter(([, value]) => value !== undefined);
  const contacts = (row: SchoolRow) => said(row).filter(([field]) => field === 'email' || field === 'cpt');
  const fields = [...rows.toReversed().flatMap(said), ...lists.toReversed().flatMap(contacts)];
  return Object.fromEntries(fields) as unknown as SchoolRow;
}

function schoolOf(code: string, row: SchoolRow, institute: string | undefined, closed: boolean): School {
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
    // A province that no table knows is told by the letters that its codes begin with.
    province: province?.letters ?? code.slice(0, 2),
    ...(region !== undefined && { region }),
    ...(row.email !== undefined && { email: row.email }),
    ...(row.pec !== undefined && { pec: row.pec }),
    ...(row.cpt !== undefined && { cpt: row.cpt }),
  };
}

/** An institute is its own institute, also where the office's list does not say so. */
const ownInstitute = (code: string, shape: SchoolShape | undefined): string | undefined =>
  shape === 'institutes' || isComprehensive(code) ? code : undefined;

const isComprehensive = (code: string): boolean => code.slice(2, 4) === 'IC';

const SITE_TYPES = new Set(['AA', 'EE', 'MM']);

/** A plesso listed without its institute shares its stem with it. */
const instituteOfSite = (code: string, comprehensives: ReadonlyMap<string, string>): string | undefined =>
  SITE_TYPES.has(code.slice(2, 4)) ? comprehensives.get(codeStem(code)) : undefined;

function kindOf(code: string, institute: string | undefined, type: string): SchoolKind {
  const letters = codeParts(code).type;
  if (letters === 'IC' || /COMPRENSIVO/i.test(type)) return 'comprehensive';
  if (letters === 'AA') return 'nursery';
  if (letters === '1A' || /INFANZIA|MATERNA/i.test(type))
    return institute === undefined ? 'private-nursery' : 'nursery';
  return institute === code || letters === 'IS' ? 'institute' : 'other';
}
