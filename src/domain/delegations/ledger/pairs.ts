import type { IsoDate } from '../../calendar.js';
import { groupBy, unique } from '../../group.js';
import { compareText } from '../../origin.js';
import { institutesOf } from '../../registrations/named-places.js';
import type { Parties } from '../parties/parties.js';
import { isSame, isSomebody, NOBODY, type Party, type Somebody, sameNames } from '../parties/party.js';
import type { Word } from './words.js';

/** All that is said of one delegation: of one institute, from one person to another. */
export interface Pair {
  readonly institute: string | undefined;
  readonly principal: Party;
  readonly delegate: Party;
  /** Statements by time and content, then acts. */
  readonly words: readonly Word[];
}

/** The two sides of each delegation brought together, with who was not named found by what the other side says. */
export function pairsOf(words: readonly Word[], parties: Parties, days: ReadonlyMap<string, IsoDate>): Pair[] {
  const placed = withSameNames(words.map((word) => withInstitute(word, words, parties)));
  const named = withDelegates(withPrincipals(placed, parties, days));
  const key = ({ institute = '', principal, delegate }: Word) => [institute, principal.id, delegate.id].join('|');
  return [...groupBy(named.toSorted(byContent), key).values()].map(pairOf);
}

function pairOf(words: readonly Word[]): Pair {
  const [{ institute }] = words as [Word];
  return {
    institute,
    principal: joined(words.map((word) => word.principal)),
    delegate: joined(words.map((word) => word.delegate)),
    words,
  };
}

/** Certain if one of the words makes it so: who is named by both sides need not be guessed. */
function joined(parties: readonly Party[]): Party {
  const [first] = parties as [Party];
  return {
    ...first,
    certain: parties.some(({ certain }) => certain),
    written: unique(parties.flatMap(({ written }) => written)).toSorted(compareText),
    namings: parties
      .flatMap(({ namings }) => namings)
      .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.mention, b.mention)),
  };
}

const byContent = (a: Word, b: Word): number => compareText(contentOf(a), contentOf(b));
const contentOf = ({ by, at = '', response, act }: Word): string =>
  [by === 'act' ? 1 : 0, at, response?.key ?? '', act ? JSON.stringify(act) : ''].join('|');

/**
 * The institute of the one who delegates, where the delegate names another or none: that which the list of heads, or the
 * same pair elsewhere, knows.
 */
function withInstitute(word: Word, words: readonly Word[], parties: Parties): Word {
  const { principal, delegate, institute } = word;
  if (institute !== undefined && (word.by !== 'delegate' || mayHead(principal, institute, parties))) return word;
  const same = words.find(
    (other) =>
      other.institute !== undefined &&
      other !== word &&
      other.by !== 'delegate' &&
      isSame(other.principal, principal) &&
      isSame(other.delegate, delegate),
  );
  const headed = parties.posts.headedBy(principal);
  const meant = same?.institute ?? (headed.length === 1 ? headed[0] : (institute ?? workplaceOf(word)));
  return meant === undefined ? word : { ...word, institute: meant };
}

/** True unless it is known that the party heads other institutes and never this one. */
function mayHead(party: Party, institute: string, { posts }: Parties): boolean {
  const headed = posts.headedBy(party);
  return headed.length === 0 || headed.includes(institute);
}

/** The one institute that the other responses of the two sides name. */
function workplaceOf({ principal, delegate }: Word): string | undefined {
  const institutes = unique(
    [principal, delegate].flatMap(({ person }) => (person?.responses ?? []).flatMap(institutesOf)),
  );
  return institutes.length === 1 ? institutes[0] : undefined;
}

function withSameNames(words: readonly Word[]): Word[] {
  return [...groupBy(words, ({ institute }) => institute).values()].flatMap((ofInstitute) => {
    // Each side by itself: a surname alone may be that of a relative on the other.
    const [principals, delegates] = (['principal', 'delegate'] as const).map((side) =>
      sameNames(ofInstitute.map((word) => word[side])),
    );
    return ofInstitute.map((word) => ({
      ...word,
      principal: fullest(word.principal, principals),
      delegate: fullest(word.delegate, delegates),
    }));
  });
}

function fullest(party: Party, known: ReadonlyMap<string, Somebody> | undefined): Party {
  const same = known?.get(party.id);
  return same && isSomebody(party) ? { ...party, id: same.id, name: same.name } : party;
}

/** A delegate who names nobody: delegated by who names them, else by the head of the institute. */
function withPrincipals(words: readonly Word[], parties: Parties, days: ReadonlyMap<string, IsoDate>): Word[] {
  const naming = groupBy(
    words.filter(({ principal }) => isSomebody(principal)),
    ({ institute }) => institute,
  );
  return words.map((word) => {
    if (isSomebody(word.principal)) return word;
    const candidates = (naming.get(word.institute) ?? []).filter((other) => isSame(other.delegate, word.delegate));
    const principal =
      only(candidates.map((other) => other.principal)) ??
      only(announcing(word, words).map((other) => other.principal)) ??
      (word.institute === undefined ? undefined : parties.headOf(word.institute, dayOf(word, days)));
    if (!principal || isSame(principal, word.delegate)) return word;
    return { ...word, principal: { ...principal, written: [...principal.written, ...NOBODY.written] } };
  });
}

/** A head who says that somebody will come, without a name: the one of the institute who says to be the delegate. */
function withDelegates(words: readonly Word[]): Word[] {
  return words.map((word) => {
    if (isSomebody(word.delegate) || !isSomebody(word.principal)) return word;
    const claims = words.filter(
      (other) =>
        other.by === 'delegate' &&
        other.institute === word.institute &&
        overlap(other, word) &&
        isSame(other.principal, word.principal),
    );
    const delegate = only(claims.map((other) => other.delegate));
    return delegate ? { ...word, delegate: { ...delegate, written: [...delegate.written, ...NOBODY.written] } } : word;
  });
}

/** Announcements without a name that a claim without a name may answer. */
const announcing = (claim: Word, words: readonly Word[]): Word[] =>
  words.filter(
    (other) =>
      other.by === 'principal' &&
      !isSomebody(other.delegate) &&
      other.institute !== undefined &&
      other.institute === claim.institute &&
      overlap(other, claim),
  );

const overlap = (a: Word, b: Word): boolean =>
  a.sessions.length === 0 || b.sessions.length === 0 || a.sessions.some((session) => b.sessions.includes(session));

/** The party, if all are the same. */
function only(parties: readonly Party[]): Party | undefined {
  const ids = unique(parties.map(({ id }) => id));
  return ids.length === 1 ? parties[0] : undefined;
}

const dayOf = ({ sessions }: Word, days: ReadonlyMap<string, IsoDate>): IsoDate | undefined =>
  sessions.flatMap((session) => days.get(session) ?? []).sort()[0];
