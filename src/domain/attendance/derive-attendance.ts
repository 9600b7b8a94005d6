import { delegateCode, inOwnCapacity } from '../attending/attending.js';
import { afterSigning, type Signatures } from '../delegations/after-signing.js';
import { type Delegation, type DelegationParty, isStanding } from '../delegations/delegation.js';
import { groupBy } from '../group.js';
import { nameKey } from '../identity/names/written-name.js';
import { compareText } from '../origin.js';
import type { Person } from '../records.js';
import type { CourseSession } from '../registrations/course-sessions.js';
import { byTime } from '../registrations/session-named.js';
import { type Attendance, type Attended, presentAt, type SessionAttendance } from './attendance.js';
import { attendedRow, ownCapacity, walkedIn } from './attended-rows.js';
import type { Sheet } from './sheets.js';
import type { SignedRow } from './signed.js';
import { type AttendanceMaterial, knownByPaper, type Signer, type SignerOf, signers } from './signers.js';

/** Who signed at each session: the rows of the paper, followed to whoever they are now. */
export function attendanceOf(material: AttendanceMaterial): {
  readonly attendance: Attendance;
  /** As the signatures leave them. */
  readonly delegations: readonly Delegation[];
} {
  const { signed, walkIns, sessions, delegations } = material;
  const bySession = groupBy(signed.rows, ({ session }) => session);
  const signerOf = signers(material);
  const made = sessions.toSorted(byTime).flatMap((session) => {
    const rows = bySession.get(session.code);
    return rows ? [sessionAttendance(session, rows, material, signerOf)] : [];
  });
  const people = new Map(
    [
      ...walkIns.map(signerOf.walkIn).filter(({ isNew }) => isNew),
      ...knownByPaper(made.flatMap(presentAt), material),
    ].map((one) => [one.code, asPerson(one)] as const),
  );
  const now = made.length === 0 ? delegations : afterSigning(delegations, signaturesIn(made, signerOf.mentioned));
  return {
    attendance: {
      sessions: asTheyWere(made, now, material),
      mismatches: signed.mismatches,
      walkIns: walkIns.map((one) => ({ person: asPerson(signerOf.walkIn(one)), response: one.response })),
      people: [...people.values()].toSorted((a, b) => compareText(a.code, b.code)),
    },
    delegations: now,
  };
}

/** The rows with the capacity in which people were there: whose delegation has lapsed was there in their own. */
function asTheyWere(
  sessions: readonly SessionAttendance[],
  delegations: readonly Delegation[],
  { people, registrations }: AttendanceMaterial,
): SessionAttendance[] {
  const lapsed = delegations.filter(({ state }) => state === 'decaduta');
  if (lapsed.length === 0) return [...sessions];
  const theirs = (among: readonly Delegation[], { session, person }: Attended) =>
    among.some((one) => one.session === session && delegateCode(one) === person);
  const standing = delegations.filter(isStanding);
  const isOwn = (row: Attended) => row.capacity === 'DELEGATO_DS' && theirs(lapsed, row) && !theirs(standing, row);
  const registered = new Map(registrations.map((one) => [`${one.person}|${one.session}`, one]));
  const known = new Map(people.map((person) => [person.code, person]));
  return sessions.map((one) => ({
    ...one,
    rows: one.rows.map((row) => {
      if (!isOwn(row)) return row;
      const { role: _, ...rest } = row;
      const registration = registered.get(`${row.person}|${row.session}`);
      const { capacity, role } = registration
        ? inOwnCapacity(registration)
        : { capacity: ownCapacity(known.get(row.person ?? '')), role: undefined };
      return { ...rest, capacity, ...(role !== undefined && { role }) };
    }),
  }));
}

/** Somebody as a person without responses. */
const asPerson = ({ code, surname, givenName }: Omit<Signer, 'isNew'>): Person => ({
  code,
  surname,
  givenName,
  responses: [],
});

/** Who of a delegation signed: by person; or, where nobody registered, by whom a walk-in was found to be. */
function signaturesIn(
  sessions: readonly SessionAttendance[],
  mentioned: (mention: string) => string | undefined,
): Signatures {
  const there = new Set(
    sessions.flatMap((session) => presentAt(session).map(({ person }) => `${person}|${session.session}`)),
  );
  const isThere = (code: string | undefined, session = '') => code !== undefined && there.has(`${code}|${session}`);
  const named = ({ namings }: DelegationParty, session: string | undefined) =>
    namings.some(({ mention }) => isThere(mentioned(mention), session));
  return {
    principal: ({ principal, institute = '', session }) =>
      isThere(principal.person, session) ||
      named(principal, session) ||
      (principal.is === 'named' && isThere(mentioned(headMention(institute, principal.name)), session)),
    delegate: (one) => isThere(delegateCode(one), one.session) || named(one.delegate, one.session),
  };
}

/** Key by which identity knows the head of an institute, of the office's list. */
const headMention = (institute: string, name: string): string =>
  ['head', institute, nameKey({ fullName: name })].join('|');

function sessionAttendance(
  session: CourseSession,
  rows: readonly SignedRow[],
  material: AttendanceMaterial,
  signerOf: SignerOf,
): SessionAttendance {
  const { registrations, walkIns, people } = material;
  const registered = new Map(
    registrations.filter((one) => one.session === session.code).map((one) => [one.person, one]),
  );
  const sheets = [...new Set(rows.flatMap(({ sheet }) => sheet ?? []))].toSorted((a, b) => a.edition - b.edition);
  const said = new Map(rows.map((row) => [keyOf(row.sheet, row.row?.label), row]));
  const printed = sheets.flatMap((sheet) => {
    const signedThere = [...sheet.struck.values()].filter(({ label }) => isSomebody(said.get(keyOf(sheet, label))));
    return [...sheet.rows.values(), ...signedThere].map((row) => {
      const signer = signerOf.printed(session.code, row);
      return attendedRow(session, row, said.get(keyOf(sheet, row.label)), signer, registered.get(signer.code));
    });
  });
  const named = new Map(walkIns.map((one) => [one.signed, one]));
  const others = rows
    .filter(({ row }) => !row)
    .toSorted((a, b) => compareLabels(a.label, b.label))
    .map((row): Attended => {
      const walkIn = named.get(row);
      const signer = walkIn && signerOf.walkIn(walkIn);
      const code = signer?.code ?? '';
      const known = people.find((one) => one.code === code);
      return walkedIn(session, { row, walkIn, signer, registration: registered.get(code), known });
    });
  const editions = [...new Set(sheets.flatMap((sheet) => sheet.editions.map(({ number }) => number)))];
  return { session: session.code, editions, rows: [...printed, ...others] };
}

/** True if something other than an absence is said: of a row struck out, that it is empty is what one expects. */
const isSomebody = (row: SignedRow | undefined): boolean => row !== undefined && row.said.presence !== 'absent';

const keyOf = (sheet: Sheet | undefined, label: string | undefined): string => `${sheet?.edition ?? ''}|${label ?? ''}`;

/** A2 before A10, and whoever has no label last. */
const compareLabels = (a = '~', b = '~'): number => a.length - b.length || compareText(a, b);
