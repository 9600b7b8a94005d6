import { sameMunicipality } from '../../places/municipality.js';
import type { School } from '../../places/place.js';
import type { Places } from '../../places/places.js';
import { describeSchool, proposeSchools } from '../../places/propose.js';
import { provinceOfCode, sameRegion } from '../../places/provinces.js';
import { checkCharacter } from '../../places/school-code.js';
import { shortName } from '../../places/short-name.js';
import { goneSchool, heirOf, type Successor, successorsOf } from '../../places/successors.js';
import { unplacedSeverity } from '../../review/rules.js';
import { rule } from '../rule.js';
import { type WrittenCode, writtenCodes } from '../written-codes.js';

const SHOWN = 5;

/** The rules on the codes of schools that people write. */
export const CODE_RULES = {
  /**
   * What stands for a codice meccanografico has not its form. Where the name beside it says the school, nobody needs
   * to decide.
   */
  'REG-01': rule<{ code: string; candidates: readonly string[]; named?: string }>({
    severity: ({ named, candidates }) =>
      named === undefined ? unplacedSeverity('REG-01', candidates.length) : 'avviso',
    fields: ['code', 'instituteCode'],
    find: (view) =>
      writtenCodes(view)
        .filter(({ reading }) => reading.how === 'malformed')
        .map(({ reading: { code }, about, origin, clues, named }) => {
          const known = view.places.schools.get(named ?? '');
          const values = known
            ? { code, candidates: [], named: describeSchool(known) }
            : { code, candidates: proposeSchools(code, clues, view.places).map(describeSchool) };
          return { about: [about, code], origins: [origin], values };
        }),
  }),
  /** A code that the registry does not have; a nota where it was read with 0 for O and 1 for I. */
  'REG-03': rule<{ code: string; candidates: readonly string[]; repaired?: string }>({
    severity: ({ repaired, candidates }) =>
      repaired === undefined ? unplacedSeverity('REG-03', candidates.length) : 'nota',
    fields: ['code', 'institution', 'instituteCode'],
    find: (view) =>
      writtenCodes(view).flatMap((written) => {
        const { reading, about, origin } = written;
        const { code, how, school } = reading;
        if (how === 'repaired' && school) {
          const values = { code, candidates: [], repaired: school.code };
          return [{ about: [about, code], origins: [origin], values }];
        }
        if (how !== 'unlisted') return [];
        const values = { code, candidates: candidatesFor(written, view.places) };
        return [{ about: [about, code], origins: [origin], values }];
      }),
  }),
  /** An unlisted code whose last character does not agree with the others: almost surely a slip of typing. */
  'REG-04': rule<{ code: string }>({
    severity: 'avviso',
    fields: ['code', 'institution', 'instituteCode'],
    find: (view) =>
      writtenCodes(view)
        .filter(({ reading: { how, code } }) => how === 'unlisted' && checkCharacter(code) === 'wrong')
        .map(({ reading: { code }, about, origin }) => ({ about: [about, code], origins: [origin], values: { code } })),
  }),
  /** The code of a plesso stands for its institute. A nota if the plesso is listed, else to be confirmed. */
  'REG-05': rule<{ code: string; listed: boolean; institute: string; instituteName: string }>({
    severity: ({ listed }) => (listed ? 'nota' : 'avviso'),
    fields: ['code', 'institution', 'instituteCode'],
    find: (view) =>
      writtenCodes(view).flatMap(({ reading: { code, how, school }, about, origin }) => {
        const institute = school?.institute === undefined ? undefined : view.places.schools.get(school.institute);
        if (!institute || institute.code === code || (how !== 'stem' && institute === school)) return [];
        const values = { code, listed: how !== 'stem', institute: institute.code, instituteName: shortName(institute) };
        return [{ about: [about, code], origins: [origin], values }];
      }),
  }),
  /** A code of another region than the course's. */
  'REG-06': rule<{ code: string; province: string; region: string }>({
    severity: 'avviso',
    fields: ['code', 'institution', 'instituteCode'],
    find: (view) =>
      writtenCodes(view).flatMap(({ reading: { code, how, school }, about, origin }) => {
        if (how === 'malformed') return [];
        const province = provinceOfCode(code);
        const region = school?.region ?? province?.region;
        if (region === undefined || sameRegion(region, view.settings.region)) return [];
        const values = {
          code,
          province: school?.province ?? province?.letters ?? code.slice(0, 2),
          region: view.settings.region,
        };
        return [{ about: [about, code], origins: [origin], values }];
      }),
  }),
  /** The code of a school that the newest registry no longer has, after a merger for instance. */
  'REG-08': rule<{ code: string; schoolYear: string; successors: readonly string[]; asked?: boolean }>({
    severity: 'avviso',
    fields: ['code', 'institution', 'instituteCode'],
    find: (view) =>
      writtenCodes(view).flatMap(({ reading: { code, school }, about, origin }) => {
        if (!school?.closed || heirOf(school, view.places)) return [];
        const schoolYear = view.places.closedIn.get(school.code) ?? '';
        const heirs = goneFor(school, view.places).map((one) => describeSchool(one.school));
        const successors = heirs.length > 0 ? heirs : nearby(school, view.places).map(describeSchool);
        const values = { code, schoolYear, successors, ...(heirs.length > 0 && { asked: true }) };
        return [{ about: [about, code], origins: [origin], values }];
      }),
  }),
  /** The code is listed, but the name beside it is for certain that of another school. The code counts. */
  'REG-13': rule<{ code: string; codeName: string; name: string; named: string }>({
    severity: 'avviso',
    fields: ['code', 'institution'],
    find: ({ responses, places }) =>
      responses.flatMap(({ key, row, diagnosis: { codes, name, contradicts } }) => {
        const named = places.schools.get(contradicts ?? '');
        const reading = codes.find(({ school }) => school !== undefined);
        if (!named || !reading?.school || name === undefined) return [];
        const { code, school } = reading;
        const values = { code, codeName: shortName(school), name, named: describeSchool(named) };
        return [{ about: [key, code], origins: [row.origin], values }];
      }),
  }),
};

/** The school that the name means comes first, then those one slip away. */
function candidatesFor({ reading, clues, named }: WrittenCode, places: Places): string[] {
  const byName = places.schools.get(named ?? '');
  const near = proposeSchools(reading.code, clues, places).filter(({ code }) => code !== named);
  return [...(byName ? [byName] : []), ...near].map(describeSchool);
}

/** What is proposed: of the institute, where that is gone too. */
const goneFor = (school: School, places: Places): readonly Successor[] =>
  successorsOf(goneSchool(school, places), places).slice(0, SHOWN);

/** Open schools of the same kind in the same comune. */
function nearby({ kind, municipality }: School, { schools }: Places): School[] {
  if (municipality === undefined) return [];
  const sameKind = [...schools.values()].filter((school) => school.kind === kind && !school.closed);
  return sameKind.filter((school) => sameMunicipality(school.municipality ?? '', municipality)).slice(0, SHOWN);
}
