import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import { words } from '../text.js';

/** Somebody named somewhere: the author of a response, a head, a president, a delegate, one who delegates. */
export interface Mention {
  /** Content key: unique, the same in any archive. */
  readonly key: string;
  readonly source: 'response' | 'head' | 'president' | 'delegate' | 'principal';
  readonly surname?: string;
  readonly givenName?: string;
  /** Both names in one cell. */
  readonly fullName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly role?: string;
  readonly institute?: string;
  readonly school?: string;
  readonly service?: string;
  readonly institution?: string;
  readonly municipality?: string;
  readonly province?: string;
  readonly sessions?: readonly string[];
  readonly at?: string;
}

/** Mentions that are certainly one person. */
export interface PersonGroup {
  /** Keys of the mentions, sorted. */
  readonly members: readonly string[];
}

/**
 * Who is who, by the two rules that are certain: same comparable name at the same institute, school or service; same
 * comparable name with the same personal e-mail. Everyone else is left apart.
 */
export function resolvePeople(mentions: readonly Mention[]): readonly PersonGroup[] {
  const shared = sharedMailboxes(mentions);
  const parent = new Map(mentions.map(({ key }) => [key, key]));
  const root = (key: string): string => {
    const up = parent.get(key) as string;
    return up === key ? key : root(up);
  };
  for (const keys of groupBy(
    mentions.flatMap((mention) => tokens(mention, shared)),
    ({ token }) => token,
  ).values()) {
    const roots = keys.map(({ key }) => root(key)).toSorted(compareText);
    for (const other of roots) parent.set(other, roots[0] as string);
  }
  return [...groupBy(mentions, ({ key }) => root(key)).values()].map((group) => ({
    members: group.map(({ key }) => key).toSorted(compareText),
  }));
}

const TITLES = new Set(
  words('dott dottssa dottoressa dott.ssa ssa dr drssa prof profssa professoressa ins maestra sig sigra suor don'),
);

/** The name without titles, order, accents, apostrophes and blanks. */
const nameKey = ({ surname, givenName, fullName }: Mention): string =>
  words(`${surname ?? ''} ${givenName ?? ''} ${surname === undefined ? (fullName ?? '') : ''}`)
    .filter((word) => !TITLES.has(word))
    .sort()
    .join('');

function tokens(mention: Mention, shared: ReadonlySet<string>): { readonly token: string; readonly key: string }[] {
  const name = nameKey(mention);
  if (name === '') return [];
  const { institute, school, service, key } = mention;
  const email = mention.email?.toLowerCase();
  const places = institute !== undefined ? [institute] : [school, service].flatMap((place) => place ?? []);
  const personal = email?.includes('@') && !shared.has(email) ? [email] : [];
  return [...places, ...personal].map((token) => ({ token: `${token}|${name}`, key }));
}

/** Mailboxes of a school (`miic8ab00x@istruzione.it`) or used under two names: they say nothing of who writes. */
function sharedMailboxes(mentions: readonly Mention[]): ReadonlySet<string> {
  const users = groupBy(
    mentions.filter(({ email }) => email !== undefined),
    ({ email }) => (email as string).toLowerCase(),
  );
  const isShared = ([email, group]: [string, readonly Mention[]]) =>
    /^[a-z]{2}[a-z0-9]{8}@/.test(email) || new Set(group.map(nameKey)).size > 1;
  return new Set([...users].filter(isShared).map(([email]) => email));
}
