import type { Ranked, SeatDecision } from './rules.js';

/**
 * The order of seats once the decisions are taken. Who was promoted takes the place of the first of those seated that has
 * withdrawn; who replaces somebody takes that person's place, unless the own one is better. A promotion for which no seat has been freed, and a
 * replacement of or by somebody who is not there, lie dormant.
 */
export function afterDecisions(order: readonly Ranked[], seats: number, decisions: readonly SeatDecision[]): Ranked[] {
  const places = [...order];
  const at = (person: string | undefined) => places.findIndex(({ registration }) => registration.person === person);
  for (const { kind, person, by } of decisions) {
    const [heir, place] =
      kind === 'replace'
        ? [at(by), at(person)]
        : [at(person), places.findIndex((one, index) => index < seats && hasWithdrawn(one))];
    const isWaiting = kind === 'replace' || heir >= seats;
    if (heir < 0 || place < 0 || heir === place || !isWaiting || hasWithdrawn(places[heir] as Ranked)) continue;
    const better = Math.min(heir, place);
    places[better] = places[heir] as Ranked;
    places.splice(Math.max(heir, place), 1);
  }
  return places;
}

/** Who withdrew or was moved keeps the place in the order: it stays free until somebody is promoted to it. */
export const hasWithdrawn = ({ registration }: Ranked): boolean => registration.status !== 'confermata';
