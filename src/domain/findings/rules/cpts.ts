import { headedBy, presidedBy, presidentsOn } from '../../heads/offices.js';
import { common, isDated } from '../../heads/period.js';
import { cptsOfInstitute } from '../../places/reach-cpts.js';
import { shortName } from '../../places/short-name.js';
import { cptName, nameOf, pairsOf } from '../names.js';
import { rule } from '../rule.js';
import { comuniWithoutCpt } from './comune-without-cpt.js';
import { cptsAgainstComuni } from './cpt-against-comuni.js';
import { cptsWithoutComuni } from './cpt-without-comuni.js';
import { notThePresident } from './not-the-president.js';

/** The rules on CPTs and their presidents. */
export const CPT_RULES = {
  /** Two presidents of one CPT are in office on the day of a session; before any session is known, on any day. */
  'CPT-01': rule<{ cpt: string; date: string; first: string; second: string }>({
    severity: 'errore',
    fields: ['presidentSurname'],
    find: ({ offices, places, sessions }) => {
      const days = sessions.map(({ session }) => session.date).toSorted();
      return [...offices.presidentsOf].flatMap(([cpt, mandates]) => {
        const clashes = pairsOf(mandates).flatMap(([a, b]) => {
          const both = a.name === b.name ? undefined : common(a, b);
          const day = both && days.find((one) => both.from <= one && one <= both.to);
          const first = both && days.length === 0 && isDated(both.from) ? both.from : day;
          return first === undefined ? [] : [{ a, b, day: first }];
        });
        const [clash] = clashes;
        if (!clash) return [];
        const { a, b, day } = clash;
        const values = { cpt: cptName(cpt, places), date: day, first: nameOf(a), second: nameOf(b) };
        return [{ about: [cpt, ...[a.key, b.key].toSorted()], origins: [a.origin, b.origin], values }];
      });
    },
  }),
  /**
   * On the day of a session the last president of a CPT is no longer in office by the three years, and nobody else
   * is. They may stay until a successor is elected: the office is asked.
   */
  'CPT-02': rule<{ cpt: string; code: string; person: string; date: string }>({
    severity: 'avviso',
    fields: ['mandateTo', 'mandateFrom', 'presidentSurname'],
    find: ({ offices, places, sessions }) => {
      const days = sessions.map(({ session }) => session.date).toSorted();
      return [...offices.presidentsOf].flatMap(([cpt, mandates]) => {
        const vacant = days.find((day) => presidentsOn(offices, cpt, day).length === 0);
        const last = mandates.find(({ to }) => vacant !== undefined && to !== undefined && to < vacant);
        if (last?.to === undefined) return [];
        const values = { cpt: cptName(cpt, places), code: cpt, person: nameOf(last), date: last.to };
        return [{ about: [last.key], origins: [last.origin], values }];
      });
    },
  }),
  'CPT-03': comuniWithoutCpt,
  /** An invited institute has nursery schools in the territory of several CPTs. */
  'CPT-04': rule<{ institute: string; instituteName: string; cpts: readonly string[] }>({
    severity: 'nota',
    fields: [],
    find: ({ places }) =>
      [...places.invited.values()].flatMap((institute) => {
        const codes = cptsOfInstitute(institute, places);
        if (codes.length < 2) return [];
        const cpts = codes.map((code) => places.cpts.byCode.get(code)?.name ?? code);
        const values = { institute: institute.code, instituteName: shortName(institute), cpts };
        return [{ about: [institute.code, ...codes], origins: [institute.origin], values }];
      }),
  }),
  'CPT-05': notThePresident,
  /** The head of an invited institute presides over a CPT: already involved, not to be written to. */
  'CPT-06': rule<{ person: string; cpt: string }>({
    severity: 'nota',
    fields: ['presidentSurname'],
    find: ({ offices, places, sessions }) => {
      const days = sessions.length === 0 ? [undefined] : sessions.map(({ session }) => session.date);
      return offices.holders.flatMap((holder) => {
        const [mandate] = days.flatMap((day) => {
          const isInvited = headedBy(holder, day).some(({ instituteCode }) => places.invited.has(instituteCode));
          return isInvited ? presidedBy(holder, day) : [];
        });
        if (!mandate) return [];
        const values = { person: nameOf(holder), cpt: cptName(mandate.cpt, places) };
        return [{ about: [mandate.key], origins: [mandate.origin], values }];
      });
    },
  }),
  'CPT-07': cptsAgainstComuni,
  'CPT-08': cptsWithoutComuni,
};
