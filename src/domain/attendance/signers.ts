import { delegateCode } from '../attending/attending.js';
import type { References } from '../corrections/references.js';
import type { Delegation } from '../delegations/delegation.js';
import { ownerFinder } from '../editions/whose.js';
import { groupBy } from '../group.js';
import type { PersonGroup } from '../identity/identity.js';
import { compareText } from '../origin.js';
import { displayName } from '../people/display-name.js';
import type { NameSplitter } from '../people/split-name.js';
import { byCode, writersOf } from '../people/writers.js';
import type { Person, Registration } from '../records.js';
import type { CourseSession } from '../registrations/course-sessions.js';
import { remembered } from '../remembered.js';
import { hashText } from '../text.js';
import type { Attended } from './attendance.js';
import type { SheetRow } from './sheets.js';
import type { Signed } from './signed.js';
import type { WalkIn } from './walk-ins.js';

/** What attendance is made from. */
export interface AttendanceMaterial {
  readonly signed: Signed;
  readonly walkIns: readonly WalkIn[];
  readonly people: readonly Person[];
  /** Who is who, walk-ins among them. */
  readonly groups: readonly PersonGroup[];
  readonly references: References;
  /** As they stood when the sheet was signed. */
  readonly delegations: readonly Delegation[];
  readonly registrations: readonly Registration[];
  readonly sessions: readonly CourseSession[];
  readonly splitName: NameSplitter;
}

/** Somebody who signed. */
export interface Signer {
  readonly code: string;
  readonly surname: string;
  readonly givenName: string;
  /** Nobody knows them but by this. */
  readonly isNew: boolean;
}

/** Tells who somebody is now who was printed on a row, or walked in. */
export function signers(material: AttendanceMaterial) {
  const { people, groups, walkIns, delegations, splitName } = material;
  const finderOf = remembered((session: string) => ownerFinder(session, material));
  const keys = new Set(walkIns.map(({ response }) => response.key));
  const groupOf = new Map(
    (keys.size === 0 ? [] : groups)
      .filter(({ members }) => members.some((key) => keys.has(key)))
      .flatMap(({ members }) => members.map((key) => [key, members] as const)),
  );
  const delegated = groupBy(
    delegations.flatMap((one) => one.delegate.namings.map(({ mention }) => ({ mention, one }))),
    ({ mention }) => mention,
  );
  const walkInOf = new Map(
    walkIns.flatMap((one) => (groupOf.get(one.response.key) ?? []).map((mention) => [mention, one] as const)),
  );
  const whoever = {
    printed: (session: string, { printed: { person, surname, givenName }, owner }: SheetRow): Signer => {
      const code = finderOf(session)(owner);
      const now = code === undefined ? undefined : byCode(people).get(code);
      return now ? asSigner(now) : { code: code ?? person, surname, givenName, isNew: false };
    },
    walkIn: ({ response, signed: { session } }: WalkIn): Signer => {
      const members = groupOf.get(response.key) ?? [response.key];
      const person = members.flatMap((key) => writersOf(people).get(key) ?? [])[0];
      if (person) return asSigner(person);
      const theirs = members.flatMap((key) => delegated.get(key) ?? []).map(({ one }) => one);
      const delegation = theirs.find((one) => one.session === session) ?? theirs[0];
      const own = walkIns.filter((one) => members.includes(one.response.key)).map((one) => one.response);
      const name = displayName(own.length > 0 ? own : [response], splitName);
      if (delegation) return { code: delegateCode(delegation), ...name, isNew: false };
      const first = own.map(({ key }) => key).toSorted(compareText)[0] ?? response.key;
      return { code: hashText(first).slice(0, 8), ...name, isNew: true };
    },
  };
  return {
    ...whoever,
    /** Code of the walk-in whom identity takes for somebody named elsewhere. */
    mentioned: (mention: string): string | undefined => {
      const walkIn = walkInOf.get(mention);
      return walkIn && whoever.walkIn(walkIn).code;
    },
  };
}

/** Those printed on a sheet who signed, and whose responses and delegations are gone: known by the paper alone. */
export function knownByPaper(
  rows: readonly (Attended & { readonly person: string })[],
  material: AttendanceMaterial,
): Omit<Signer, 'isNew'>[] {
  const known = new Set([
    ...material.people.map(({ code }) => code),
    ...material.registrations.map(({ person }) => person),
  ]);
  return rows
    .filter(({ walkIn, person }) => !walkIn && !known.has(person))
    .map(({ person: code, surname, givenName }) => ({ code, surname, givenName }));
}

const asSigner = ({ code, surname, givenName }: Person): Signer => ({ code, surname, givenName, isNew: false });

/** Tells who somebody is now. */
export type SignerOf = ReturnType<typeof signers>;
