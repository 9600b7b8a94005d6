import type { Decided, DecisionKind } from '../decisions.js';
import type { References } from './references.js';

/** The parts of a decision that name a row by reference: none where it names something else, or holds all that it needs. */
const NAMING: { readonly [K in DecisionKind]: readonly (keyof Extract<Decided, { kind: K }>)[] } = {
  identity: ['a', 'b'],
  place: ['response'],
  session: ['response'],
  role: ['response'],
  spelling: [],
  leave: ['response'],
  field: ['response'],
  cancel: ['response'],
  move: ['response'],
  promote: ['response'],
  replace: ['response', 'by'],
  mandate: [],
  notified: [],
  add: [],
  delegation: [],
  act: [],
  dismiss: [],
};

/**
 * The decisions whose rows are there, naming them by their content keys of today, oldest first. The others sleep until
 * their rows return.
 */
export function settled(decisions: readonly Decided[], references: References): Decided[] {
  return decisions.flatMap((decision) => {
    const found = (NAMING[decision.kind] as readonly string[]).map(
      (field) => [field, today(decision, field, references)] as const,
    );
    if (found.some(([, key]) => key === undefined)) return [];
    return [{ ...decision, ...Object.fromEntries(found) }];
  });
}

/** An empty reference means every row with the same text, and stays so. */
function today(decision: Decided, field: string, { keyOf }: References): string | undefined {
  const reference = (decision as unknown as Readonly<Record<string, string>>)[field] ?? '';
  return reference === '' ? '' : keyOf(reference);
}
