import { type Delegation, isActive, isStanding } from '../delegations/delegation.js';
import type { Picture } from '../picture.js';

/** How many delegations, each at its session, differ between two pictures. */
export interface DelegationChanges {
  /** In force now, and not before; in force before, and not now. */
  readonly added: number;
  readonly fallen: number;
  /** In force both times, in another state. */
  readonly changed: number;
}

type Part = Pick<Picture, 'delegations'>;

/** What differs for the delegations, each known by any spelling of its names. */
export function delegationChanges(before: Part, after: Part): DelegationChanges {
  const known = new Map(before.delegations.flatMap((one) => one.references.map((reference) => [reference, one])));
  const was = (one: Delegation) => one.references.map((reference) => known.get(reference)).find((found) => found);
  const [kept, fallen] = [new Set<Delegation>(), new Set(before.delegations.filter(isInForce))];
  let [added, changed] = [0, 0];
  for (const one of after.delegations) {
    const old = was(one);
    if (old && !kept.has(old)) kept.add(old);
    if (!isInForce(one)) continue;
    if (!old || !isInForce(old)) added += 1;
    else if (fallen.delete(old) && old.state !== one.state) changed += 1;
  }
  return { added, fallen: fallen.size, changed };
}

/** Exercised, or such that it would be unless something spoke against it. */
export const isInForce = (one: Delegation): boolean => isActive(one) || isStanding(one);
