import { dayOf } from '../calendar.js';
import { type Decided, momentOf } from '../decisions.js';
import type { SessionRow } from '../facts.js';
import { groupBy } from '../group.js';
import type { Registration } from '../records.js';
import { isInForce } from '../registrations/statuses.js';

type Change = Extract<Decided, { kind: 'cancel' | 'move' }>;

/**
 * The registrations once people were cancelled or moved to another session by decision, oldest first. Who was moved asked
 * for the new session when that was decided: nobody seated there loses the seat.
 */
export function correctRegistrations(
  registrations: readonly Registration[],
  decisions: readonly Decided[],
  sessions: readonly SessionRow[],
): readonly Registration[] {
  const changes = decisions.filter(({ kind }) => kind === 'cancel' || kind === 'move') as readonly Change[];
  if (changes.length === 0) return registrations;
  const personOf = new Map(
    registrations.flatMap(({ person, responses }) => responses.map(({ key }) => [key, person] as const)),
  );
  const byPerson = groupBy(registrations, ({ person }) => person);
  for (const change of changes) {
    const person = personOf.get(change.response);
    if (person !== undefined) byPerson.set(person, changed(byPerson.get(person) ?? [], change, sessions));
  }
  return [...byPerson.values()].flat();
}

function changed(theirs: readonly Registration[], change: Change, sessions: readonly SessionRow[]): Registration[] {
  const from = theirs.find((registration) => registration.session === change.session);
  if (!from || !isInForce(from) || isAskedAgain(from, change)) return [...theirs];
  const left = momentOf(change);
  if (change.kind === 'cancel') return theirs.map((one) => (one === from ? { ...one, status: 'ritirata', left } : one));
  const to = sessions.find(({ code }) => code === change.to);
  if (!to) return [...theirs];
  const others = theirs.filter((one) => one !== from && (one.session !== to.code || isInForce(one)));
  const behind: Registration = { ...from, status: 'sostituita', left, replaced: { is: 'moved', to: to.code } };
  if (others.some(({ session }) => session === to.code)) return [...others, behind];
  return [...others, behind, moved(from, to, change)];
}

function moved(from: Registration, { code, deadline }: SessionRow, { madeAt }: Change): Registration {
  const late = deadline !== undefined && dayOf(madeAt) > deadline;
  return { ...from, session: code, status: 'confermata', since: madeAt, late };
}

/** Something was submitted for this session after the decision, and after the response that the decision names. */
function isAskedAgain({ responses }: Registration, { response, madeAt }: Change): boolean {
  const named = responses.find(({ key }) => key === response)?.row.submittedAt ?? '';
  const until = named > madeAt ? named : madeAt;
  return responses.some(({ row }) => (row.submittedAt ?? '') > until);
}
