import { schoolYearOf } from '../calendar.js';
import type { References } from '../corrections/references.js';
import { type Decided, decisionsOf } from '../decisions.js';
import type { Certificate, CertificateContent, Kept } from '../issued.js';
import type { Person } from '../records.js';
import type { Settings } from '../settings.js';
import { hashText } from '../text.js';
import { type Earned, earnedBy, type Signed } from './earned.js';
import { nextCertificate, type Registered } from './register.js';

/** How somebody who signed stands to the certificates. */
export type Standing = { readonly earned: Earned } /** Has earned one, and has none. */ & (
  | { readonly is: 'due'; readonly content: CertificateContent }
  /** Has one that says what is so. */
  | { readonly is: 'held'; readonly held: Registered }
  /** Has one that says something else than what is so now. */
  | { readonly is: 'changed'; readonly held: Registered; readonly content: CertificateContent }
  /** Has one, and by now has not earned it. */
  | { readonly is: 'unearned'; readonly held: Registered }
  /** Has attended less than is asked. */
  | { readonly is: 'short' }
  /** Has attended less than is asked so far, and not everything has come back. */
  | { readonly is: 'waiting' }
  /** The office annulled theirs: they have another only if they are named. */
  | { readonly is: 'annulled'; readonly held: Registered; readonly content: CertificateContent }
);

/** What it takes to tell. */
interface Material extends Signed, People {
  readonly decisions: readonly Decided[];
}

interface People {
  readonly people: readonly Person[];
  readonly references: References;
}

/** How everybody who signed stands, in the order of a roster. */
export function standings(picture: Material, settings: Settings, register: readonly Registered[]): Standing[] {
  const heldBy = holders(register, picture);
  const granted = new Set(
    decisionsOf(picture.decisions, 'grant').map(({ response }) => picture.references.keyOf(response) ?? response),
  );
  const people = new Map(picture.people.map((person) => [person.code, person]));
  const signed = earnedBy(picture, settings).map((earned) => {
    const responses = people.get(earned.person)?.responses ?? [];
    const isGranted = responses.some(({ key, otherKeys = [] }) => [key, ...otherKeys].some((own) => granted.has(own)));
    const isEnough = isGranted || earned.percent >= settings.certificateThreshold;
    return standing(
      earned,
      isEnough && (isGranted || earned.waitsFor.length === 0),
      settings,
      heldBy.get(earned.person),
    );
  });
  const there = new Set(signed.map(({ earned }) => earned.person));
  const gone = [...heldBy].filter(([person, { annulled }]) => !annulled && !there.has(person));
  return [...signed, ...gone.map(([person, held]) => notThere(person, held))];
}

/** Somebody who holds a certificate and of whom no signature is known any more. */
function notThere(person: string, held: Registered): Standing {
  const { surname, givenName } = held.certificate.content;
  const earned = { person, surname, givenName, sessions: [], percent: 0, waitsFor: [] };
  return { earned, is: 'unearned', held };
}

function standing(earned: Earned, isEarned: boolean, settings: Settings, held: Registered | undefined): Standing {
  const content = contentOf(earned, settings);
  const inForce = held && !held.annulled;
  if (!isEarned) {
    if (inForce) return { earned, is: 'unearned', held };
    return { earned, is: earned.waitsFor.length > 0 ? 'waiting' : 'short' };
  }
  if (held === undefined || held.annulled?.by === 'entry') return { earned, is: 'due', content };
  if (held.annulled) return { earned, is: 'annulled', held, content };
  const isSame = JSON.stringify(held.certificate.content) === JSON.stringify(content);
  return isSame ? { earned, is: 'held', held } : { earned, is: 'changed', held, content };
}

/** The certificate of a person, also after rows were united or came back: the last one, before it one that is in force. */
function holders(register: readonly Registered[], { people, references }: People): ReadonlyMap<string, Registered> {
  const byKey = new Map(
    people.flatMap(({ code, responses }: Person) =>
      responses.flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys].map((own) => [own, code] as const)),
    ),
  );
  const held = new Map<string, Registered>();
  // What was given to somebody who was erased is nobody's.
  const known = register.filter(({ certificate }) => certificate.person !== '');
  for (const one of known.toSorted((a, b) => Number(!a.annulled) - Number(!b.annulled))) {
    held.set(holderOf(one.certificate, byKey, references), one);
  }
  return held;
}

function holderOf(
  { person, responses }: Kept<Certificate>,
  byKey: ReadonlyMap<string, string>,
  references: References,
): string {
  const now = responses.flatMap((reference) => byKey.get(references.keyOf(reference) ?? '') ?? []);
  return now[0] ?? person;
}

function contentOf({ surname, givenName, sessions }: Earned, settings: Settings): CertificateContent {
  const { letterhead, courseTitle, courseYear, noteNumber, noteDate } = settings;
  const [first] = sessions;
  return {
    heading: {
      ...{ letterhead, courseTitle, noteNumber },
      courseYear: courseYear || (first ? schoolYearOf(first.date) : ''),
      ...(noteDate !== null && { noteDate }),
    },
    ...{ surname, givenName, sessions, signature: settings.certificateSignature },
  };
}

/** A certificate about to leave the office: the next number, or the next version of one that is held. */
export function certificatesFor(
  wanted: readonly Standing[],
  register: readonly Registered[],
  { people, references }: People,
  date: string,
): Certificate[] {
  let next = nextCertificate(register);
  const byCode = new Map(people.map((person) => [person.code, person]));
  return wanted.flatMap((one) => {
    if (one.is !== 'due' && one.is !== 'changed' && one.is !== 'annulled') return [];
    // A version taken back has left the office too: its number and its code are not given to another paper.
    const last = one.is === 'changed' ? one.held.versions.at(-1) : undefined;
    const number = last?.number ?? next++;
    const version = (last?.version ?? 0) + 1;
    const { content, earned } = one;
    const responses = (byCode.get(earned.person)?.responses ?? []).map(({ key }) => references.to(key));
    return [
      {
        kind: 'certificate',
        ...{ number, version, date, code: codeOf({ number, version, date, content }) },
        ...{ person: earned.person, responses, content },
      },
    ];
  });
}

/** Twelve letters and digits over all that the certificate says: nobody who did not see it can name them. */
function codeOf(printed: object): string {
  const hash = hashText(JSON.stringify(printed));
  return [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8, 12)].join('-');
}

/** A code as it is written: capitals, blanks and hyphens apart, and the letters that are taken for digits. */
export const writtenCode = (given: string): string =>
  given
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/(.{4})(?=.)/g, '$1-');
