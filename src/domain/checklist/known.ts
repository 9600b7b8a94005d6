import { delegateCode } from '../attending/attending.js';
import { type Delegation, namesDelegate } from '../delegations/delegation.js';
import { doubtfulPairs } from '../findings/doubtful-pairs.js';
import type { Finding } from '../findings/finding.js';
import { groupBy, unique } from '../group.js';
import { compareText, type Origin, originName } from '../origin.js';
import type { Picture } from '../picture.js';
import { shortName } from '../places/short-name.js';
import type { Person } from '../records.js';
import type { DeskDelegation, DeskDoubt, DeskPerson, DroppedNote } from './checklist.js';

type Known = Pick<DeskPerson, 'emails' | 'phones' | 'delegations' | 'doubts' | 'findings' | 'notes'>;

/** What the list says in other words: doubts, notes left in the file, and why a delegation is as it is. */
const TOLD_ELSEWHERE = new Set<Finding['rule']>([
  ...(['DUP-03', 'DUP-04', 'ISC-05', 'ISC-08'] as const),
  ...(['DEL-01', 'DEL-02', 'DEL-03', 'DEL-04', 'DEL-05', 'DEL-08', 'DEL-09', 'DEL-10', 'DEL-11'] as const),
]);

/** What is known of each person as far as one session is concerned, by code; `numbers` are the rows of the roster. */
export function deskKnowledge(picture: Picture, session: string, numbers: ReadonlyMap<string, number>) {
  const people = new Map(picture.people.map((person) => [person.code, person]));
  const open = picture.findings.filter((one) => one.severity !== 'nota' && (one.session ?? session) === session);
  const byRow = groupBy(
    open.flatMap((one) => one.origins.map((origin) => ({ row: originName(origin), one }))),
    ({ row }) => row,
  );
  const delegations = bySide(picture.delegations.filter((one) => one.session === session));
  const doubts = doubtsByPerson(picture, numbers);
  return {
    people,
    open,
    of(code: string): Known {
      const person = people.get(code);
      const mine = delegations.get(code) ?? [];
      const rows = unique([...rowsOf(person), ...mine.flatMap(({ one }) => one.acts.map(({ origin }) => origin))]);
      const found = unique(rows.flatMap((origin) => byRow.get(originName(origin)) ?? []).map(({ one }) => one));
      return {
        ...contactsOf(person, mine),
        delegations: mine.map(({ as, one }) => seenFrom(as, one, picture)),
        doubts: doubts.get(code) ?? [],
        findings: open.filter(
          (one) => found.includes(one) && !TOLD_ELSEWHERE.has(one.rule) && !isOfDelegate(one, mine),
        ),
        notes: notesOf(person),
      };
    },
  };
}

/** What speaks of a delegation stands at the delegate's row, not at that of who delegates too. */
const isOfDelegate = ({ rule }: Finding, mine: readonly Side[]): boolean =>
  rule.startsWith('DEL-') && mine.length > 0 && mine.every(({ as }) => as === 'principal');

interface Side {
  readonly as: DeskDelegation['as'];
  readonly one: Delegation;
}

/** The delegations of a session by the people on both sides. */
function bySide(delegations: readonly Delegation[]): ReadonlyMap<string, readonly Side[]> {
  const sides = delegations.flatMap((one) => [
    ...(namesDelegate(one) ? [{ code: delegateCode(one), as: 'delegate' as const, one }] : []),
    ...(one.principal.person === undefined ? [] : [{ code: one.principal.person, as: 'principal' as const, one }]),
  ]);
  return groupBy(sides, ({ code }) => code);
}

const seenFrom = (as: DeskDelegation['as'], delegation: Delegation, { schools }: Picture): DeskDelegation => {
  const school = schools.get(delegation.institute ?? '');
  const institute = school ? shortName(school) : delegation.institute;
  return { as, delegation, ...(institute !== undefined && { institute }) };
};

const rowsOf = (person: Person | undefined): Origin[] =>
  (person?.responses ?? []).flatMap(({ row, occurrences }) => [row.origin, ...occurrences.map(({ origin }) => origin)]);

/** Contacts as given by the person, the latest first; of who is only named, those that the acts give. */
function contactsOf(person: Person | undefined, sides: readonly Side[]): Pick<DeskPerson, 'emails' | 'phones'> {
  const rows = (person?.responses ?? []).toReversed().map(({ row }) => row);
  const acts = sides.flatMap(({ as, one }) =>
    one.acts.flatMap((act) => (as === 'delegate' ? act.delegateEmail : act.principalEmail) ?? []),
  );
  const written = rows.flatMap(({ email }) => email ?? []);
  return {
    emails: unique((written.length > 0 ? written : acts).map((email) => email.toLowerCase())),
    phones: unique(rows.flatMap(({ phone }) => phone ?? [])),
  };
}

const notesOf = (person: Person | undefined): DroppedNote[] =>
  (person?.responses ?? []).flatMap(({ row: { origin, droppedIn = [] } }) =>
    droppedIn.length > 0 ? [{ origin, letters: droppedIn.toSorted(byColumn) }] : [],
  );

/** Letters of columns as a spreadsheet has them: `B` before `AA`. */
const byColumn = (a: string, b: string): number => a.length - b.length || compareText(a, b);

/** Who may be whom, by code, both ways. */
function doubtsByPerson(
  picture: Pick<Picture, 'people' | 'identity' | 'attendance'>,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly DeskDoubt[]> {
  const found = new Map<string, DeskDoubt[]>();
  const add = ({ code }: Person, { code: other, surname, givenName }: Person) => {
    const number = numbers.get(other);
    const doubt = { surname, givenName, ...(number !== undefined && { number }) };
    found.set(code, [...(found.get(code) ?? []), doubt]);
  };
  for (const { people } of doubtfulPairs(picture)) {
    const [a, b] = people;
    add(a, b);
    add(b, a);
  }
  return found;
}
