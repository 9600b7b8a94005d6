import { schoolYearOf } from '../../calendar.js';
import type { SchoolRow, SourceFile } from '../../facts.js';
import { groupBy } from '../../group.js';
import { compareOrigins, compareText } from '../../origin.js';
import type { Guest } from '../../places/guests.js';
import type { Places } from '../../places/places.js';
import { describeSchool } from '../../places/propose.js';
import { sameRegion } from '../../places/provinces.js';
import { shortName } from '../../places/short-name.js';
import { unplacedSeverity } from '../../review/rules.js';
import { type CheckView, rule } from '../rule.js';

/** The rules on schools, their registries and the invitation. */
export const SCHOOL_RULES = {
  /** A file of schools has the same code on several rows that do not say the same. */
  'REG-02': rule<{ code: string; times: number; rows: string }>({
    severity: 'errore',
    fields: [],
    find: ({ facts }) => {
      const first = new Map<string, SchoolRow>();
      const repeated = new Map<string, SchoolRow[]>();
      for (const row of facts.rows.schools) {
        const key = `${row.origin.file}\u0000${row.code}`;
        const held = first.get(key);
        if (!held) first.set(key, row);
        else repeated.set(key, [...(repeated.get(key) ?? [held]), row]);
      }
      return [...repeated.values()].filter(differ).map((rows) => {
        const origins = rows.map(({ origin }) => origin).sort(compareOrigins);
        const code = rows[0]?.code ?? '';
        const values = { code, times: rows.length, rows: origins.map(({ row }) => row).join(', ') };
        return { about: [code, ...rows.map(content).sort()], origins, values };
      });
    },
  }),
  /** People register for an open institute of the region that has no nursery school, hence is not invited. */
  'REG-07': rule<{ institute: string; instituteName: string }>({
    severity: 'avviso',
    fields: ['code', 'institution'],
    find: ({ responses, places }) => {
      const byInstitute = groupBy(responses, ({ place }) => place.institute);
      return [...byInstitute].flatMap(([code, concerned]) => {
        const institute = places.schools.get(code ?? '');
        if (!institute || places.invited.has(institute.code) || places.beyondLimit.has(institute.code)) return [];
        if (institute.closed || !sameRegion(institute.region ?? '', places.region)) return [];
        const origins = concerned.map(({ row }) => row.origin).sort(compareOrigins);
        const values = { institute: institute.code, instituteName: shortName(institute) };
        return [{ about: [institute.code], origins, values }];
      });
    },
  }),
  /** The newest ministerial registry is of a school year before the course's. */
  'REG-11': rule<{ schoolYear: string; courseYear: string }>({
    severity: 'avviso',
    fields: [],
    find: (view) => {
      const courseYear = yearOfCourse(view);
      const years = view.facts.files.filter(isMinistry).flatMap(({ version }) => version.schoolYear ?? []);
      const newest = years.sort(compareText).at(-1);
      if (newest === undefined || courseYear === undefined || firstYear(newest) >= firstYear(courseYear)) return [];
      return [{ about: [newest, courseYear], origins: [], values: { schoolYear: written(newest), courseYear } }];
    },
  }),
  /**
   * A place written by name alone that is none of those known, or may be several of them. A service or a body that
   * says what it is, and is in no list, is a guest: it stays as written, and nobody needs to decide.
   */
  'REG-12': rule<{ text: string; candidates: readonly string[]; guest?: Guest }>({
    severity: ({ candidates, guest }) => (guest ? 'nota' : unplacedSeverity('REG-12', candidates.length)),
    fields: ['institution', 'code'],
    find: ({ responses, places }) => {
      if (places.schools.size + places.services.size === 0) return [];
      return responses.flatMap(({ key, row, place, diagnosis: { codes, name, candidates, guest } }) => {
        if (place.by !== undefined || codes.length > 0 || name === undefined) return [];
        const proposed = candidates.map((code) => describe(code, places));
        const values = { text: name, candidates: proposed, ...(guest && { guest }) };
        return [{ about: [key, name], origins: [row.origin], values }];
      });
    },
  }),
  /** The invitation is limited to something that is neither a province nor a CPT of the list. */
  'REG-15': rule<{ name: string; invited: number }>({
    severity: 'avviso',
    fields: [],
    find: ({ places }) =>
      places.unknownLimits.map((name) => ({
        about: [name],
        origins: [],
        values: { name, invited: places.invited.size },
      })),
  }),
};

const content = ({ origin: _, ...said }: SchoolRow): string => JSON.stringify(Object.entries(said).sort());

const differ = (rows: readonly SchoolRow[]): boolean => new Set(rows.map(content)).size > 1;

const isMinistry = ({ shape }: SourceFile): boolean =>
  shape !== undefined && shape !== 'institutes' && shape !== 'sites';

/** The year set for the course, else that of its first session. */
function yearOfCourse({ settings, sessions }: CheckView): string | undefined {
  const first = sessions.map(({ session }) => session.date).sort(compareText)[0];
  return settings.courseYear || (first && schoolYearOf(first));
}

const firstYear = (schoolYear: string): string => schoolYear.slice(0, 4);

/** `202526`, as the ministry writes it, is 2025/26. */
const written = (schoolYear: string): string => schoolYear.replace(/^(\d{4})(\d{2})$/, '$1/$2');

function describe(code: string, { schools, services }: Places): string {
  const school = schools.get(code);
  const service = services.get(code);
  if (school) return describeSchool(school);
  return service ? [service.name, service.municipality].filter(Boolean).join(', ') : code;
}
