import { announcedCode, delegateCode } from '../attending/attending.js';
import { namesDelegate, stoodOnTheDay } from '../delegations/delegation.js';
import { unique } from '../group.js';
import type { RowOwner } from '../issued.js';
import type { Roster } from '../rosters/roster.js';
import type { People } from './whose.js';

/** Who the rows of a roster are, those that a supplement corrects too, so as to find the same people again whatever the data come to say. */
export function ownersOf(
  { session, sheets, supplement }: Roster,
  { people, delegations, references }: People,
): RowOwner[] {
  const byCode = new Map(people.map((person) => [person.code, person]));
  const here = delegations.filter((one) => one.session === session.code && stoodOnTheDay(one)).filter(namesDelegate);
  const corrected = (supplement?.corrected ?? []).map(({ now }) => now);
  return [...corrected, ...sheets.flatMap(({ rows }) => rows)].map(({ number, person }) => ({
    row: number,
    person,
    responses: (byCode.get(person)?.responses ?? []).map(({ key }) => references.to(key)),
    announced: unique(here.filter((one) => delegateCode(one) === person).map(announcedCode)),
  }));
}
