import { nameUnits } from '../identity/names/forms.js';
import type { WrittenName } from '../identity/names/written-name.js';
import type { Picture } from '../picture.js';
import { mailboxesOf } from '../places/mailboxes.js';
import { squash, words } from '../text.js';
import { phoneFigures, type Traces } from './spans.js';
import { namesOf, postsOf, type Subject, subjectsIn } from './subjects.js';

/** What the traces of somebody are told from. */
type View = Pick<Picture, 'people' | 'registrations' | 'attendance' | 'offices' | 'places' | 'schools'>;

/** The traces of some people, and the names of theirs that others bear too, by which nothing can be looked for. */
export interface Traced {
  readonly traces: Traces;
  readonly shared: readonly string[];
}

/** The shortest surname that is looked for alone. */
const SHORTEST_SURNAME = 4;

/**
 * By what the people who are given are known wherever they are written of: whole names, a surname that is nobody else's and no
 * place's, addresses and telephones that they do not share with others, with a school or a service.
 */
export function tracesOf(subjects: readonly Subject[], view: View): Traced {
  const codes = new Set(subjects.map(({ person }) => person.code));
  const others = subjectsIn(view).filter(({ person }) => !codes.has(person.code));
  const theirs = new Set(others.flatMap((one) => namesOf(one).flatMap(waysOf)));
  const ways = subjects.flatMap((one) => namesOf(one).flatMap(waysOf));
  const mailboxes = mailboxesOf(view.places);
  const [emails, phones] = [emailsOf(others), phonesOf(others)];
  const isOwn = (email: string) => !mailboxes.has(email) && !emails.has(email);
  return {
    traces: {
      names: new Set([...ways.filter((way) => !theirs.has(way)), ...surnamesAlone(subjects, others, view)]),
      emails: new Set([...emailsOf(subjects)].filter(isOwn)),
      phones: new Set([...phonesOf(subjects)].filter((phone) => !phones.has(phone))),
    },
    shared: [...new Set(ways.filter((way) => theirs.has(way)))],
  };
}

/** A whole name in every order in which its parts may stand. */
export function waysOf({ surname = '', givenName = '', fullName = '' }: WrittenName): string[] {
  const units = nameUnits(`${surname} ${givenName} ${fullName}`);
  if (units.length < 2) return [];
  const turned = units.map((_, at) => [...units.slice(at), ...units.slice(0, at)].join(''));
  return [...new Set([...turned, squash(`${surname}${givenName}${fullName}`), squash(`${givenName}${surname}`)])];
}

/** The surnames that nobody else has any part of, and that no place is called after. */
function surnamesAlone(subjects: readonly Subject[], others: readonly Subject[], { schools }: View): string[] {
  const own = subjects.map(({ person }) => squash(person.surname)).filter((one) => one.length >= SHORTEST_SURNAME);
  if (own.length === 0) return [];
  const taken = new Set(others.flatMap((one) => namesOf(one).flatMap(partsOf)));
  for (const { person } of subjects) taken.add(squash(person.givenName));
  for (const { name = '', municipality = '' } of schools.values())
    for (const word of words(`${name} ${municipality}`)) taken.add(word);
  return own.filter((surname) => !taken.has(surname));
}

const partsOf = ({ surname = '', givenName = '', fullName = '' }: WrittenName): string[] => [
  squash(surname),
  ...nameUnits(`${surname} ${givenName} ${fullName}`),
];

const rowsOf = (subjects: readonly Subject[]) =>
  subjects.flatMap(({ person }) => person.responses.flatMap(({ row, occurrences }) => [row, ...occurrences]));

/** The addresses of people, as they or the lists of heads and presidents give them. */
const emailsOf = (subjects: readonly Subject[]): ReadonlySet<string> =>
  new Set(
    [...rowsOf(subjects), ...subjects.flatMap(({ holder }) => postsOf(holder))].flatMap(({ email }) =>
      email === undefined ? [] : email.trim().toLowerCase(),
    ),
  );

const phonesOf = (subjects: readonly Subject[]): ReadonlySet<string> =>
  new Set(rowsOf(subjects).flatMap(({ phone }) => phoneFigures(phone ?? '') ?? []));
