import type { Kind } from '../facts.js';
import { unique } from '../group.js';
import { compareText } from '../origin.js';
import type { Person } from '../records.js';
import { type Incoming, isOf } from './plan.js';

/** People known before who would be one, or a person who would be several, after an import. */
export interface PeopleChange {
  readonly kind: 'joined' | 'split';
  readonly people: readonly Person[];
}

/** Whether an import can change who is who among the people known: only where responses meet responses already known. */
export const canRegroup = (incoming: readonly Incoming[], holds: (kind: Kind) => boolean): boolean =>
  incoming.some(isOf('responses')) && holds('responses');

/** Whom an import would join or split, told by the responses that both pictures hold; by code of the first person. */
export function peopleChanges(before: readonly Person[], after: readonly Person[]): PeopleChange[] {
  const changes = [
    ...regrouped(after, before).map((people) => ({ kind: 'joined' as const, people })),
    ...regrouped(before, after).map((people) => ({ kind: 'split' as const, people })),
  ];
  return changes.toSorted((a, b) => compareText(a.people[0]?.code ?? '', b.people[0]?.code ?? ''));
}

/** For each person of `whole`, the people of `parts` among whom their responses are, where those are several. */
function regrouped(whole: readonly Person[], parts: readonly Person[]): Person[][] {
  const owner = new Map(parts.flatMap((person) => person.responses.map(({ key }) => [key, person] as const)));
  return whole
    .map(({ responses }) => unique(responses.flatMap(({ key }) => owner.get(key) ?? [])))
    .filter((owners) => owners.length > 1)
    .map((owners) => owners.toSorted((a, b) => compareText(a.code, b.code)));
}
