import { Failure } from '../../domain/failure.js';
import { nameOf } from '../../domain/findings/names.js';
import type { Picture } from '../../domain/picture.js';
import type { Person, Session } from '../../domain/records.js';
import { isExpected } from '../../domain/registrations/statuses.js';
import { seatText } from '../../text/seats.js';
import { italianDate } from '../../text/words.js';
import { pictureOf, withStore } from '../archive.js';
import { type DecideOptions, decide } from '../decide.js';
import { namedWithSchool, personMeant } from '../person-named.js';
import { sessionCode } from '../session-code.js';
import type { Outcome, World } from '../world.js';

interface Options extends DecideOptions {
  readonly incontro?: string;
  readonly con?: string;
}

/** Gives a freed seat to somebody who waits; never after the session has begun. */
export const promote = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    const session = openSession(picture, world, options);
    const person = personMeant(picture, String(given));
    const place = session.waiting.find((one) => one.person === person.code)?.waits?.place;
    const { code } = session.session;
    const response = reference(picture, person, code);
    if (place === undefined || response === undefined)
      throw new Failure({ kind: 'not-waiting', person: person.code, session: code, people: [namedWithSchool(person)] });
    if (session.freed === 0)
      throw new Failure({ kind: 'no-free-seat', session: code, waiting: session.waiting.length });
    return decide(world, options, store, {
      seen,
      question: seatText.promoteQuestion(person.code, code, place),
      decisions: [{ kind: 'promote', response, session: code }],
      reason: seatText.promoteReason,
      plan: promotionPlan(session, person, place),
      next: seatText.next,
    });
  });

/** Who gets the seat, whom of those who wait they pass, and how many seats are left to give. */
function promotionPlan({ session, waiting, freed }: Session, person: Person, place: number): string[] {
  const passed = waiting.filter(({ waits }) => (waits?.place ?? place) < place);
  return [
    seatText.promoted(nameOf(person), session.code, place),
    ...(passed.length > 0 ? [seatText.passed(passed.map(nameOf))] : []),
    seatText.left(freed - 1, waiting.length - 1),
  ];
}

/** Lets somebody take the seat of another person, who no longer comes. */
export const replace = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    const { code } = openSession(picture, world, options).session;
    const person = personMeant(picture, String(given));
    const response = reference(picture, person, code);
    if (response === undefined) throw new Failure(nothingToLeave(picture, person, code));
    const heir = heirNamed(picture, needed(options.con, seatText.heir, '--con'), { leaving: person, session: code });
    return decide(world, options, store, {
      seen,
      question: seatText.replaceQuestion(person.code, heir.person.code, code),
      decisions: [{ kind: 'replace', response, session: code, by: heir.response }],
      reason: seatText.replaceReason,
      plan: [seatText.replaced(nameOf(heir.person), nameOf(person), code)],
      next: seatText.next,
    });
  });

/** Somebody may hold a seat without any registration of their own: as delegate, by the word of a head. */
function nothingToLeave({ registrations }: Picture, whose: Person, session: string) {
  const [person, people] = [whose.code, [namedWithSchool(whose)]];
  const isThere = registrations.some((one) => one.person === person && one.session === session && isExpected(one));
  return isThere
    ? ({ kind: 'only-announced', person, people } as const)
    : ({ kind: 'nothing-to-leave', person, session, people } as const);
}

/** Who takes the place, and by which response: somebody registered for the session already. */
function heirNamed(picture: Picture, given: string, place: { readonly leaving: Person; readonly session: string }) {
  const refused = { kind: 'no-heir', given, leaving: place.leaving.code, session: place.session } as const;
  const person = personIfAny(picture, given);
  if (person === undefined) throw new Failure(refused);
  const response = reference(picture, person, place.session);
  if (response !== undefined) return { person, response };
  const sessions = picture.registrations.filter((one) => one.person === person.code && isExpected(one));
  throw new Failure({
    ...refused,
    known: { person: person.code, sessions: sessions.flatMap(({ session }) => session ?? []) },
    people: [namedWithSchool(person)],
  });
}

/** The person meant; undefined where the archive knows nobody like that. */
function personIfAny(picture: Picture, given: string): Person | undefined {
  try {
    return personMeant(picture, given);
  } catch (error) {
    const isUnknown = error instanceof Failure && error.problem.kind === 'unknown-person';
    if (!isUnknown || error.problem.near?.length) throw error;
    return undefined;
  }
}

/** An option without which the decision means nothing. */
function needed(given: string | undefined, what: string, option: string): string {
  if (given === undefined) throw new Failure({ kind: 'needs-answer', what, option });
  return given;
}

/** The session meant, as long as it has not begun. */
function openSession(picture: Picture, world: World, { incontro, oggi }: Options): Session {
  const code = sessionCode(picture, needed(incontro, seatText.session, '--incontro'));
  const found = picture.sessions.find(({ session }) => session.code === code) as Session;
  const start = `${found.session.date}T${found.session.start ?? '23:59'}`;
  const now = oggi === undefined ? world.now() : `${oggi}${world.now().slice(oggi.length)}`;
  if (now >= start) throw new Failure({ kind: 'session-started', session: code, start: italianDate(start) });
  return found;
}

/** The person's last response for a session, as decisions name it; undefined of somebody who does not come. */
function reference({ registrations, references }: Picture, { code }: Person, session: string): string | undefined {
  const key = registrations
    .find((one) => one.person === code && one.session === session && isExpected(one))
    ?.responses.at(-1)?.key;
  return key === undefined ? undefined : references.to(key);
}
