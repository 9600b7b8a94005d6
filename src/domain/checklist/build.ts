import { delegateCode } from '../attending/attending.js';
import { isStanding, namesDelegate, type WithDelegate } from '../delegations/delegation.js';
import { deskRows } from '../editions/desk.js';
import { numbersOnDesk } from '../editions/numbers.js';
import { type EditionSet, lastSet, latestOf } from '../editions/register.js';
import { holderOf } from '../findings/holder.js';
import { nameOf } from '../findings/names.js';
import { groupBy, unique } from '../group.js';
import { compareText } from '../origin.js';
import type { Picture } from '../picture.js';
import { shortName } from '../places/short-name.js';
import type { Registration, Session } from '../records.js';
import { buildRosters, type RosterOptions } from '../rosters/build.js';
import { rosterKey } from '../rosters/order.js';
import type { Roster } from '../rosters/roster.js';
import type { Settings } from '../settings.js';
import { hashText } from '../text.js';
import type { Checklist, DeskDelegate, DeskPerson, OffReason, OffRow, WaitingRow } from './checklist.js';
import { deskKnowledge } from './known.js';

/** The checking lists of the sessions asked for, one each: their rows are those of the rosters. */
export function buildChecklists(picture: Picture, settings: Settings, options: RosterOptions): Checklist[] {
  return buildRosters(picture, settings, options).map((roster) => checklist(roster, picture));
}

function checklist({ heading, session, edition, sheets }: Roster, picture: Picture): Checklist {
  const listed = sheets.flatMap(({ rows }) => rows);
  const set = lastSet(picture.issued, session.code);
  const numbers = set ? numbersOnDesk(set, picture) : new Map(listed.map(({ person, number }) => [person, number]));
  const { seated, waiting } = picture.sessions.find((one) => one.session.code === session.code) as Session;
  const known = deskKnowledge(picture, session.code, numbers);
  const registered = new Map(seated.map((one) => [one.person, one]));
  const rows = listed.map(({ person }) => ({
    ...numberOf(person, numbers),
    ...ofRegistration(registered.get(person) as Registration, picture),
    ...known.of(person),
  }));
  const waits = waiting.flatMap((one) => waitingRow(one, picture, known.of));
  const expected = new Set([...listed.map(({ person }) => person), ...waiting.map(({ person }) => person)]);
  const off = offTheRoster({ picture, session: session.code, numbers, expected, knownOf: known.of, set });
  const told = new Set([...rows, ...waits, ...off].flatMap(({ findings }) => findings));
  const findings = known.open.filter((one) => one.session === session.code && !told.has(one) && !isOfPerson(one.rule));
  const content = { heading, session, rows, waiting: waits, off, findings };
  return {
    ...content,
    edition: { date: edition.date, mark: markOf(content) },
    ...(set && { printed: latestOf(set).roster.edition }),
  };
}

function numberOf(person: string, numbers: ReadonlyMap<string, number>): { readonly number?: number } {
  const number = numbers.get(person);
  return number === undefined ? {} : { number };
}

function waitingRow(one: Registration, picture: Picture, knownOf: KnownOf): WaitingRow[] {
  const { waits, since, person } = one;
  if (waits === undefined) return [];
  return [{ waits, ...(since !== undefined && { since }), ...ofRegistration(one, picture), ...knownOf(person) }];
}

/** What one asks of a person stands at that person's row, if anywhere. */
const isOfPerson = (rule: string): boolean => /^(?:DUP|DEL|ISC)-/.test(rule);

type Self = Pick<DeskPerson, 'surname' | 'givenName' | 'capacity' | 'role' | 'places' | 'cpts'>;

function ofRegistration(one: Registration, { cpts }: Pick<Picture, 'cpts'>): Self {
  const { surname, givenName, capacity, role, places } = one;
  return {
    surname,
    givenName,
    capacity,
    ...(role !== undefined && { role }),
    places: places.map(({ name, municipality }) => ({
      ...(name !== undefined && { name }),
      ...(municipality !== undefined && { municipality }),
    })),
    cpts: [...new Set(places.flatMap((place) => place.cpts))].map((code) => cpts.get(code)?.name ?? code),
  };
}

type KnownOf = ReturnType<typeof deskKnowledge>['of'];

interface World {
  readonly picture: Picture;
  readonly session: string;
  readonly numbers: ReadonlyMap<string, number>;
  /** Codes of those who have a seat or wait. */
  readonly expected: ReadonlySet<string>;
  readonly knownOf: KnownOf;
  readonly set: EditionSet | undefined;
}

/** Who may come and is not on the roster: heads who send somebody, contested delegates, who left, who said no session. */
function offTheRoster({ picture, session, numbers, expected, knownOf, set }: World): OffRow[] {
  const here = picture.delegations.filter((one) => one.session === session).filter(namesDelegate);
  const rows = [
    ...heads(here.filter(isStanding), numbers, picture),
    ...here.filter(({ state }) => state === 'contesa').flatMap((one) => contested(one, picture)),
    ...picture.registrations.flatMap((one) => gone(one, session, picture)),
    ...(set ? printedOnce(set, numbers) : []),
  ];
  const first = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!expected.has(row.code) && !first.has(row.code)) first.set(row.code, row);
  return [...first.values()]
    .map(({ code, self, why, emails = [] }): OffRow => {
      const known = knownOf(code);
      return { ...self, ...known, emails: unique([...known.emails, ...emails]), why, ...numberOf(code, numbers) };
    })
    .toSorted((a, b) => compareText(rosterKey(a.surname), rosterKey(b.surname)) || compareText(nameOf(a), nameOf(b)));
}

/** Everybody whose row lies on the desk, as it was printed: of these only who is not expected any more is told. */
function printedOnce(set: EditionSet, numbers: ReadonlyMap<string, number>): Off[] {
  const owners = new Map([...numbers].map(([person, number]) => [number, person]));
  return [...deskRows(set).values()].map(({ row: { person: _, ...self } }) => ({
    // A row of which nobody is left to be told is of somebody whom only the sheet knows.
    code: owners.get(self.number) ?? `riga ${self.number}`,
    self,
    why: { is: 'printed-once' },
  }));
}

interface Off {
  readonly code: string;
  readonly self: Self;
  readonly why: OffReason;
  /** Addresses that the office's lists give. */
  readonly emails?: readonly string[];
}

/** The heads for whom somebody comes. */
function heads(standing: readonly WithDelegate[], numbers: ReadonlyMap<string, number>, picture: Picture): Off[] {
  const named = standing.filter(({ principal }) => principal.is !== 'nobody');
  const byHead = groupBy(named, (one) => one.principal.person ?? `${one.institute} ${one.principal.name}`);
  return [...byHead].map(([code, delegations]) => ({
    code,
    self: selfOf(delegations, 'principal', picture),
    emails: delegations.flatMap((one) => holderOf(one, picture.offices)?.incumbencies ?? []).flatMap(emailOf),
    why: { is: 'sent', delegates: delegations.map((one) => delegateOf(one, numbers)) },
  }));
}

const emailOf = ({ email }: { readonly email?: string }): string[] =>
  email === undefined ? [] : [email.toLowerCase()];

function delegateOf(one: WithDelegate, numbers: ReadonlyMap<string, number>): DeskDelegate {
  const number = numbers.get(delegateCode(one));
  return { name: one.delegate.name, ...(number !== undefined && { number }) };
}

const contested = (one: WithDelegate, picture: Picture): Off[] => [
  { code: delegateCode(one), self: selfOf([one], 'delegate', picture), why: { is: 'contested' } },
];

/** Somebody as a delegation names them: as known, if they registered or are in the office's lists. */
function selfOf(delegations: readonly WithDelegate[], as: 'principal' | 'delegate', picture: Picture): Self {
  const [first] = delegations as readonly [WithDelegate];
  const party = first[as];
  const known =
    picture.people.find(({ code }) => code === party.person) ??
    (as === 'principal' ? holderOf(first, picture.offices) : undefined);
  const schools = delegations.flatMap(({ institute }) => picture.schools.get(institute ?? '') ?? []);
  return {
    surname: known?.surname ?? party.name ?? '',
    givenName: known?.givenName ?? '',
    ...(as === 'principal' && { capacity: 'DS' as const }),
    places: schools.map((school) => ({
      name: shortName(school),
      ...(school.municipality !== undefined && { municipality: school.municipality }),
    })),
    cpts: [],
  };
}

function gone(one: Registration, session: string, picture: Picture): Off[] {
  const why = whyGone(one, session);
  return why ? [{ code: one.person, self: ofRegistration(one, picture), why }] : [];
}

function whyGone({ status, session: mine, left, replaced }: Registration, session: string): OffReason | undefined {
  if (status === 'senza_incontro') return { is: 'no-session' };
  if (mine !== session) return undefined;
  if (status === 'ritirata') return { is: 'left', ...(left !== undefined && { on: left.slice(0, 10) }) };
  return replaced && { is: 'replaced', by: replaced };
}

/** Eight letters and digits over all that the list says, its day apart. */
function markOf(content: Omit<Checklist, 'edition'>): string {
  const hash = hashText(JSON.stringify(content));
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;
}
