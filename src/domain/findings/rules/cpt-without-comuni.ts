import { groupBy } from '../../group.js';
import { compareOrigins } from '../../origin.js';
import { findCpt } from '../../places/cpts.js';
import { cptName } from '../names.js';
import { rule } from '../rule.js';

/**
 * CPT-08: no list says of which comuni some CPTs are: who is of them is known only where the CPT itself is written. One
 * finding for each list, of the CPTs that it is the newest to name.
 */
export const cptsWithoutComuni = rule<{ cpts: readonly string[] }>({
  severity: 'avviso',
  fields: ['name'],
  find: ({ facts, places }) => {
    const codeOf = (code: string) => findCpt(code, places.cpts) ?? code;
    const covered = new Set(
      facts.rows.cpts.flatMap(({ code, municipalities }) => (municipalities.length > 0 ? [codeOf(code)] : [])),
    );
    const bare = [...places.cpts.byCode.values()].filter(({ code }) => !covered.has(code));
    return [...groupBy(bare, ({ origin }) => origin.file).values()].map((cpts) => ({
      about: cpts.map(({ code }) => code).toSorted(),
      origins: cpts.map(({ origin }) => origin).toSorted(compareOrigins),
      values: { cpts: cpts.map(({ code }) => cptName(code, places)) },
    }));
  },
});
