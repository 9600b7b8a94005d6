import type { RejectedRow } from '../rejected.js';
import type { CheckView } from './rule.js';

/** Which rule speaks of a row that could not be read, and of what; the row stays listed until a readable version arrives. */
export function refusalOf(row: RejectedRow) {
  const { origin } = row;
  return { about: [origin.file, String(origin.row), origin.letter ?? ''], origins: [origin], ...ruleAndValues(row) };
}

function ruleAndValues({ value, reason }: RejectedRow) {
  switch (reason.why) {
    case 'too-many-cells':
      return { rule: 'FIL-04', values: { cells: reason.cells, expected: reason.expected } } as const;
    case 'unreadable':
      return { rule: 'FIL-09', values: { value, what: reason.what, example: reason.example } } as const;
    case 'ambiguous-date':
      return { rule: 'FIL-10', values: { value, what: reason.what } } as const;
    case 'missing':
      return { rule: 'FIL-11', values: { what: reason.what } } as const;
    case 'not-allowed':
      return { rule: 'FIL-12', values: { value, what: reason.what, allowed: reason.allowed } } as const;
    case 'too-long':
      return { rule: 'FIL-13', values: { value, characters: reason.characters } } as const;
    case 'not-listed': {
      const { why: _, ...named } = reason;
      return { rule: 'DEC-02', values: named } as const;
    }
  }
}

type Refusal = ReturnType<typeof refusalOf>;
type RefusalBy<Id> = Extract<Refusal, { readonly rule: Id }>;

/** What one rule finds in the rows that could not be read. */
export const refusedBy =
  <Id extends Refusal['rule']>(rule: Id) =>
  ({ facts }: CheckView): RefusalBy<Id>[] =>
    facts.rejected.map(refusalOf).filter((refusal): refusal is RefusalBy<Id> => refusal.rule === rule);
