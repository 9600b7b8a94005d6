import type { Facts, ServiceRow } from '../facts.js';
import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import type { Settings } from '../settings.js';
import { filesByLabel, rowsInForce } from '../versions.js';
import { indexCpts } from './cpts.js';
import { withinLimit } from './invited.js';
import type { School } from './place.js';
import type { Places } from './places.js';
import { sameRegion } from './provinces.js';
import { codeStem } from './school-code.js';
import { currentSchools } from './schools.js';
import { heirsDecided } from './successors.js';

/** Builds the index of places; `decided`: the codes that took the place of others. The order of the rows does not matter. */
export function buildPlaces(
  { files: sources, rows }: Pick<Facts, 'files' | 'rows'>,
  settings: Settings,
  decided: ReadonlyMap<string, string> = new Map(),
): Places {
  const files = filesByLabel(sources);
  const { schools, closedIn, officeOnly } = currentSchools(rows.schools, sources);
  const all = [...schools.values()];
  const comprehensives = all.filter(({ kind }) => kind === 'comprehensive');
  const nurseries = all.filter(({ kind, closed }) => kind === 'nursery' && !closed);
  const nurseriesOf = groupBy(nurseries, ({ institute }) => institute ?? '');
  const sites = all.filter(({ institute, code }) => institute !== undefined && institute !== code);
  const provincesWithSites = new Set(sites.map(({ province }) => province));
  const hasUnknownSites = ({ code, province }: School) => officeOnly.has(code) && !provincesWithSites.has(province);
  const invitable = comprehensives.filter(
    (school) =>
      !school.closed &&
      (nurseriesOf.has(school.code) || hasUnknownSites(school)) &&
      sameRegion(school.region ?? '', settings.region),
  );

  const known = {
    schools,
    closedIn,
    heirs: heirsDecided(schools, decided),
    services: currentServices(rows.services, files),
    cpts: indexCpts(rows.cpts, files),
    instituteByStem: new Map(openLast(comprehensives).map((school) => [codeStem(school.code), school])),
    nurseriesOf,
    region: settings.region,
  };
  const { invited, ...limit } = withinLimit(invitable, settings.invited, known);
  return { ...known, ...limit, invited: byCode(invited) };
}

/** Open institutes after closed ones, so that they win where a stem is shared. */
const openLast = (schools: readonly School[]): School[] =>
  schools.toSorted((a, b) => Number(b.closed) - Number(a.closed) || compareText(a.code, b.code));

const byCode = (schools: readonly School[]): ReadonlyMap<string, School> =>
  new Map(schools.map((school) => [school.code, school]));

function currentServices(
  rows: readonly ServiceRow[],
  files: ReturnType<typeof filesByLabel>,
): ReadonlyMap<string, ServiceRow> {
  const current = [...rowsInForce(rows, files, ({ id }) => id)];
  current.sort(([a], [b]) => compareText(a, b));
  return new Map(current.map(([id, group]) => [id, group.at(-1) as ServiceRow]));
}
