import { findCpt } from './cpts.js';
import type { School } from './place.js';
import type { Places } from './places.js';
import { provinceOf } from './provinces.js';
import { cptsOfInstitute } from './reach-cpts.js';

/** The institutes that the note is addressed to, where the office limits it to some provinces or CPTs. */
export interface Invited {
  readonly invited: readonly School[];
  /** Codes of those that only the limit leaves out. */
  readonly beyondLimit: ReadonlySet<string>;
  /** What the limit names that is neither a province nor a CPT of the list. */
  readonly unknownLimits: readonly string[];
}

/** Of the institutes that could be invited, those of the provinces and CPTs named; all of them where none is named. */
export function withinLimit(
  invitable: readonly School[],
  limits: readonly string[],
  places: Omit<Places, keyof Invited>,
): Invited {
  if (limits.length === 0) return { invited: invitable, beyondLimit: new Set(), unknownLimits: [] };
  const read = limits.map((text) => ({ text, province: provinceNamed(text), cpt: findCpt(text, places.cpts) }));
  const provinces = new Set(read.flatMap(({ province }) => province ?? []));
  // `Lecco` is the province; a CPT of that name is `CPT Lecco`.
  const cpts = new Set(read.flatMap(({ province, cpt }) => (province === undefined ? (cpt ?? []) : [])));
  const isWithin = (school: School) =>
    provinces.has(school.province ?? '') || cptsOfInstitute(school, places).some((code) => cpts.has(code));
  return {
    invited: invitable.filter(isWithin),
    beyondLimit: new Set(invitable.filter((school) => !isWithin(school)).map(({ code }) => code)),
    unknownLimits: read.flatMap(({ text, province, cpt }) => ((province ?? cpt) === undefined ? [text] : [])),
  };
}

const provinceNamed = (text: string): string | undefined =>
  /^\s*CPT\b/i.test(text) ? undefined : provinceOf(text)?.letters;
