import type { Act, Delegation } from '../delegations/delegation.js';
import { isStanding, namesDelegate, type WithDelegate } from '../delegations/delegation.js';
import { writtenIn } from '../delegations/written-in.js';
import type { SessionRow } from '../facts.js';
import { groupBy, unique } from '../group.js';
import { claimsPresidency } from '../heads/capacity.js';
import { nameUnits } from '../identity/names/forms.js';
import { compareText } from '../origin.js';
import type { NameSplitter } from '../people/split-name.js';
import { byCode, writersOf } from '../people/writers.js';
import type { Place } from '../places/place.js';
import type { Person, Registration, Response } from '../records.js';
import { highest, isOfHead } from '../registrations/capacities.js';
import { isLate } from '../registrations/registrations.js';
import { readRole } from '../registrations/roles.js';
import { hashText } from '../text.js';

/**
 * The people with the responses by which they register: one that names who comes instead is a statement, not the
 * registration of its writer.
 */
export function attendingPeople(people: readonly Person[], delegations: readonly Delegation[]): Person[] {
  const writers = writersOf(people);
  const statements = new Set(
    delegations.flatMap(({ responses, delegate }) =>
      delegate.is === 'nobody' ? [] : responses.filter((key) => writers.get(key)?.code !== delegate.person),
    ),
  );
  const isStatement = ({ key }: Response) => statements.has(key);
  return people
    .map((person) =>
      // Most people state nothing, and are not copied.
      person.responses.some(isStatement)
        ? { ...person, responses: person.responses.filter((one) => !isStatement(one)) }
        : person,
    )
    .filter(({ responses }) => responses.length > 0);
}

/** What the delegates' registrations are made of. */
export interface WhoMayAttend {
  readonly delegations: readonly Delegation[];
  /** People with the responses by which they register. */
  readonly attending: readonly Person[];
  readonly people: readonly Person[];
  readonly sessions: readonly SessionRow[];
  placeOf(institute: string): Place;
  /** Tells surname and given name of a name in one cell apart. */
  readonly splitName: NameSplitter;
}

/**
 * The registrations as the delegations leave them: a delegate comes in the head's place, also one who did not register;
 * the head who delegated does not come too; whose delegation does not stand comes in their own capacity.
 */
export function withDelegates(registrations: readonly Registration[], world: WhoMayAttend): Registration[] {
  const standing = world.delegations.filter(isStanding).filter(namesDelegate);
  const byDelegate = groupBy(standing, (one) => keyOf(delegateCode(one), one.session));
  const byPrincipal = groupBy(
    standing.filter(
      ({ principal, delegate }) => principal.person !== undefined && principal.person !== delegate.person,
    ),
    ({ principal, session }) => keyOf(principal.person as string, session),
  );
  const unplaced = new Set(standing.flatMap((one) => (one.session === undefined ? (one.delegate.person ?? []) : [])));
  const known = registrations.map((registration) => {
    const key = keyOf(registration.person, registration.session);
    const replaced = withoutDelegated(registration, byPrincipal.get(key) ?? []);
    return asDelegate(replaced, byDelegate.get(key) ?? [], unplaced, world);
  });
  return [...known, ...unregistered(byDelegate, registrations, world)];
}

const keyOf = (person: string, session: string | undefined): string => `${person}|${session ?? ''}`;

/** Code of the delegate: of the person, or made of the name of somebody who did not register. */
export const delegateCode = (delegation: Delegation): string => delegation.delegate.person ?? announcedCode(delegation);

/** The code that a delegate has while known by the delegation alone. */
export const announcedCode = ({ delegate, institute = '' }: Delegation): string =>
  hashText(
    `${institute}|${nameUnits(delegate.name ?? '')
      .toSorted()
      .join(' ')}`,
  ).slice(0, 8);

/** A head who delegated one institute still comes for the others, and as president. */
function withoutDelegated(registration: Registration, delegated: readonly WithDelegate[]): Registration {
  if (delegated.length === 0 || registration.responses.some(claimsPresidency)) return registration;
  const places = registration.places.filter(
    ({ institute }) => institute !== undefined && !delegated.some((one) => one.institute === institute),
  );
  if (places.length > 0) return { ...registration, places };
  if (registration.status !== 'confermata') return registration;
  const instead = delegated.map(({ code, delegate }) => ({ delegation: code, name: delegate.name }));
  return { ...registration, status: 'sostituita', delegated: instead };
}

function asDelegate(
  registration: Registration,
  delegations: readonly Delegation[],
  /** Delegates whose delegation is for no session that is known. */
  unplaced: ReadonlySet<string>,
  { placeOf }: WhoMayAttend,
): Registration {
  const { capacity, person, places } = registration;
  if (delegations.length === 0) {
    return capacity === 'DELEGATO_DS' && registration.session !== undefined && !unplaced.has(person)
      ? inOwnCapacity(registration)
      : registration;
  }
  const institutes = unique(delegations.flatMap(({ institute }) => institute ?? []));
  const added = institutes.filter((code) => !places.some(({ institute }) => institute === code)).map(placeOf);
  return { ...registration, capacity: isOfHead(capacity) ? capacity : 'DELEGATO_DS', places: [...added, ...places] };
}

/** The registration without the delegation: the role declared besides being a delegate; none if it says nothing else. */
export function inOwnCapacity({ role: _, ...registration }: Registration): Registration {
  const roles = registration.responses.flatMap(({ row, capacity }) => {
    const own = capacity === 'DELEGATO_DS' ? readRole(withoutDelegation(row.role))?.capacity : capacity;
    return own === undefined || own === 'DELEGATO_DS' ? [] : [{ own, written: row.role }];
  });
  const capacity = highest(roles.map(({ own }) => own));
  const written = roles.find(({ own }) => own === capacity)?.written;
  return { ...registration, capacity, ...(written !== undefined && { role: written }) };
}

/** «Docente delegato dal Dirigente» is a docente; «Delegato del DS» says nothing else. */
const withoutDelegation = (role: string | undefined): string | undefined =>
  role?.replace(/\b(?:in qualità di )?delegat.*$/i, '').trim() || undefined;

/** The delegates who were named and did not register: they hold the head's seat, and the desk is told. */
function unregistered(
  byDelegate: ReadonlyMap<string, readonly WithDelegate[]>,
  registrations: readonly Registration[],
  world: WhoMayAttend,
): Registration[] {
  const delegates = new Set([...byDelegate.values()].map(([first]) => delegateCode(first as WithDelegate)));
  const known = new Set(
    registrations.filter(({ person }) => delegates.has(person)).map(({ person, session }) => keyOf(person, session)),
  );
  // Who asked for the session and is not among those registered was moved elsewhere by the office.
  const asked = new Set(
    world.attending
      .filter(({ code }) => delegates.has(code))
      .flatMap(({ code, responses }) =>
        responses.flatMap((one) => one.sessions.map((session) => keyOf(code, session))),
      ),
  );
  const seatOf = seatMaker(world);
  return [...byDelegate].flatMap(([key, delegations]) =>
    known.has(key) || asked.has(key) ? [] : (seatOf(delegations) ?? []),
  );
}

/** Makes the registration of a delegate from the delegations to one session; undefined where it is not of the course. */
function seatMaker({ people, sessions, placeOf, splitName }: WhoMayAttend) {
  const writers = writersOf(people);
  const responseOf = (key: string) => writers.get(key)?.responses.find((response) => response.key === key);
  const deadlines = new Map(sessions.map(({ code, deadline }) => [code, deadline]));
  return (delegations: readonly WithDelegate[]): Registration | undefined => {
    const [first] = delegations as readonly [WithDelegate];
    const { session, delegate } = first;
    if (session === undefined || !deadlines.has(session)) return undefined;
    const responses = unique(delegations.flatMap((one) => one.responses)).flatMap((one) => responseOf(one) ?? []);
    const acts = delegations.flatMap((one) => one.acts);
    const person = byCode(people).get(delegate.person ?? '');
    const origin = first.statedIn[0] ?? (first.acts[0] as Act).origin;
    const since = responses.flatMap(({ row }) => row.submittedAt ?? []).toSorted(compareText)[0];
    return {
      person: delegateCode(first),
      ...(person
        ? { surname: person.surname, givenName: person.givenName }
        : splitName(delegate.name, writtenIn(delegate.name, responses, acts))),
      session,
      capacity: 'DELEGATO_DS',
      places: unique(delegations.flatMap(({ institute }) => institute ?? [])).map(placeOf),
      status: 'confermata',
      late: isLate(responses, deadlines.get(session)),
      ...(since !== undefined && { since }),
      responses,
      origin,
      announced: true,
    };
  };
}
