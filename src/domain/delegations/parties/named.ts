import { type Decided, decisionsOf } from '../../decisions.js';
import type { Identity } from '../../identity/identity.js';
import type { Mention } from '../../identity/mention.js';
import { nameKey } from '../../identity/names/written-name.js';
import { writersOf } from '../../people/writers.js';
import type { Person, Response } from '../../records.js';
import { mentionOf } from '../../registrations/mention.js';
import type { Act } from '../delegation.js';
import type { NamedPerson } from '../reading/read-text.js';
import { namedIn } from '../reading/statement.js';
import type { Side } from '../reading/turns.js';
import type { Found } from './find-person.js';

/** Where somebody is named: a response or an act. */
export type Naming = { readonly response: Response } | { readonly act: Act };

/** Those whom responses and acts name on either side of a delegation, as identity sees them. */
export function namedMentions(responses: readonly Response[], acts: readonly Act[]): Mention[] {
  const mentions = [...responses.flatMap(inResponse), ...acts.flatMap(inAct)];
  return [...new Map(mentions.map((mention) => [mention.key, mention])).values()];
}

function inResponse(response: Response): Mention[] {
  const named = namedIn(response);
  if (named.length === 0) return [];
  const { institute, school, service, institution, municipality, province } = mentionOf(response);
  const where = { institute, school, service, institution, municipality, province };
  return named.map(({ side, named: who }) => asMention(who, side, { response }, { ...where, namedBy: response.key }));
}

function inAct(act: Act): Mention[] {
  const where = { institute: act.institute };
  const { principal, delegate } = namedOn(act);
  return [
    ...(principal ? [asMention(principal, 'principal', { act }, where)] : []),
    ...(delegate ? [asMention(delegate, 'delegate', { act }, where)] : []),
  ];
}

/** Whom an act names on either side, by name or by address alone. */
export const namedOn = (act: Act): { readonly [Of in Side]: NamedPerson | undefined } => ({
  principal: namedBy(act.principal, act.principalEmail),
  delegate: namedBy(act.delegate, act.delegateEmail),
});

const namedBy = (name: string | undefined, email: string | undefined): NamedPerson | undefined =>
  name === undefined && email === undefined ? undefined : { name: name ?? '', ...(email !== undefined && { email }) };

/** What is known of somebody named; what is not may be undefined. */
type Known = { readonly [Key in keyof Mention]?: Mention[Key] | undefined };

function asMention(who: WrittenPerson, side: Side, naming: Naming, where: Known): Mention {
  const { name, email } = who;
  const known: Known = { ...where, fullName: name || undefined, email, role: side === 'principal' ? 'DS' : undefined };
  const said = Object.entries(known).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), key: namedKey(naming, who), source: side };
}

interface WrittenPerson {
  readonly name: string;
  readonly email?: string | undefined;
}

/** Key under which identity knows somebody whom a response or an act names. */
export function namedKey(naming: Naming, { name, email = '' }: WrittenPerson): string {
  const place = 'act' in naming ? `${naming.act.origin.file}|${naming.act.origin.row}` : naming.response.key;
  return ['named', nameKey({ fullName: name }), email.toLowerCase(), place].join('|');
}

/** Tells whom identity takes somebody named for. */
export type Recogniser = (naming: Naming, named: NamedPerson) => Found | undefined;

/** Whom identity found those named to be: certainly or probably. */
export function recogniser(
  people: readonly Person[],
  { groups, likely }: Pick<Identity, 'groups' | 'likely'>,
): Recogniser {
  const writers = writersOf(people);
  const certain = new Map<string, Person>();
  for (const { members } of groups) {
    const others = members.filter((key) => !writers.has(key));
    const writer = others.length < members.length ? members.find((key) => writers.has(key)) : undefined;
    for (const key of others) if (writer !== undefined) certain.set(key, writers.get(writer) as Person);
  }
  return (naming, named) => {
    const key = namedKey(naming, named);
    const sure = certain.get(key);
    const person = sure ?? writers.get(likely.get(key) ?? '');
    return person && { person, certain: sure !== undefined };
  };
}

/** Tells whether somebody decided that the author of some responses is not the one whom a mention names. */
export type Parted = (responses: readonly Response[], mention: string) => boolean;

/** What was decided of who is not meant: a decision always wins. */
export function partedBy(decisions: readonly Decided[]): Parted {
  const pairs = new Set(
    decisionsOf(decisions, 'identity')
      .filter(({ verdict }) => verdict === 'different')
      .flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]),
  );
  return (responses, mention) => pairs.size > 0 && responses.some(({ key }) => pairs.has(`${key}\n${mention}`));
}
