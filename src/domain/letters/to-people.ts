import type { IsoDate } from '../calendar.js';
import { decisionsOf } from '../decisions.js';
import { groupBy, unique } from '../group.js';
import type { PersonMatter } from '../issued.js';
import type { Picture } from '../picture.js';
import type { Person, Registration, Session } from '../records.js';
import { isExpected } from '../registrations/statuses.js';
import { inRosterOrder } from '../rosters/order.js';
import { type PersonalAddress, personalAddresses } from './personal-address.js';
import type { Told } from './told.js';
import { type Unsettled, unsettledTeller } from './unsettled.js';

/** A letter that a person should have, of one or more sessions, and where it can go. */
export interface PersonalNotice {
  readonly person: Person;
  readonly is: PersonMatter;
  /** In the order of the course. */
  readonly sessions: readonly Session[];
  readonly destination: PersonalAddress;
}

/** Somebody who registered and gets no letter. */
export interface Unwritten {
  readonly person: Person;
  readonly because: /** A head who registered and does not come: the session, and who comes in her place. */
  { readonly is: 'delegated'; readonly session: string; readonly to: readonly string[] } | Unsettled;
}

/** The letters that people should have, and what else is to be known of them. */
export interface PersonalNotices {
  readonly notices: readonly PersonalNotice[];
  /** Who registered and is not written to, and why; a person once for each reason. */
  readonly unwritten: readonly Unwritten[];
  /** People who know already, as their last letter that was sent says. */
  readonly known: number;
  /** Delegates whom their head or an act names, and who never registered: nobody knows where to write to them. */
  readonly announced: number;
}

/** What is asked for. */
export interface Wanted {
  readonly is: PersonMatter;
  readonly today: IsoDate;
  /** Only this session. */
  readonly session?: string;
  /** Also who knows already. */
  readonly again: boolean;
  /** What each was told last of each session, by letters that were sent. */
  readonly told: (person: string, session: string) => Told | undefined;
}

/**
 * Whom to write to of the sessions to come: each registration asks for one kind of letter, that a seat is theirs, that they
 * wait, or that from waiting they came to a seat; and only as long as they were not told so.
 */
export function noticesTo(picture: Picture, wanted: Wanted): PersonalNotices {
  const { is, today, session, again, told } = wanted;
  const toCome = new Map(
    picture.sessions.filter((one) => one.session.date >= today).map((one) => [one.session.code, one]),
  );
  const asked = picture.registrations.filter(
    (one) => toCome.has(one.session ?? '') && (session === undefined || one.session === session),
  );
  const all = asked.filter((one) => isExpected(one) && (one.status === 'in_attesa') === (is === 'waiting'));
  const matterOf = matterTeller(picture, told);
  const registered = all.filter((one) => !one.announced && matterOf(one) === is);
  const due = registered.filter((one) => again || told(one.person, one.session ?? '') !== stateOf(one));
  const [people, addressOf] = [
    new Map(picture.people.map((person) => [person.code, person])),
    personalAddresses(picture),
  ];
  const inOrder = [...toCome.values()];
  const unsettledOf = unsettledTeller(picture);
  const asking = [...groupBy(inRosterOrder(due), ({ person }) => person)].flatMap(([code, theirs]) => {
    const person = people.get(code);
    if (!person) return [];
    const codes = new Set(theirs.map((one) => one.session));
    const sessions = inOrder.filter((one) => codes.has(one.session.code));
    return [{ person, is, sessions, because: unsettledOf(person) }];
  });
  const notices = asking.flatMap(({ because, ...one }) =>
    because ? [] : [{ ...one, destination: addressOf(one.person) }],
  );
  const unsettled = asking.flatMap(({ person, because }) => (because ? [{ person, because }] : []));
  const delegated = is === 'confirmation' ? asked.flatMap((one) => delegating(one, people.get(one.person))) : [];
  return {
    notices,
    unwritten: [...delegated, ...unsettled],
    known: new Set(registered.filter((one) => !due.includes(one)).map(({ person }) => person)).size,
    announced: new Set(all.filter((one) => one.announced).map(({ person }) => person)).size,
  };
}

function delegating({ session, delegated }: Registration, person: Person | undefined): Unwritten[] {
  if (person === undefined || session === undefined || delegated === undefined) return [];
  return [{ person, because: { is: 'delegated', session, to: unique(delegated.map(({ name }) => name)) } }];
}

const stateOf = ({ status }: Registration): Told => (status === 'in_attesa' ? 'waiting' : 'seat');

/** Tells what a registration is to be told about: a seat is news of its own to who waited, by what the office decided or wrote. */
function matterTeller({ decisions }: Pick<Picture, 'decisions'>, told: Wanted['told']) {
  const promoted = new Set(decisionsOf(decisions, 'promote').map(({ response, session }) => `${response}|${session}`));
  return (one: Registration): PersonMatter => {
    if (one.status === 'in_attesa') return 'waiting';
    const { session = '', responses } = one;
    const waited = responses.some(({ key }) => promoted.has(`${key}|${session}`));
    return waited || told(one.person, session) === 'waiting' ? 'promotion' : 'confirmation';
  };
}
