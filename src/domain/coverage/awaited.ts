import type { Decided } from '../decisions.js';
import { partedBy } from '../delegations/parties/named.js';
import { type ComparableName, comparable, isSameName, nameAgreement } from '../delegations/reading/same-name.js';
import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import type { Registration } from '../records.js';
import type { Standing } from './standing.js';

/** A delegate because of whom an institute still owes something. */
export interface AwaitedDelegate {
  /** Code of the delegation. */
  readonly delegation: string;
  readonly name: string;
  readonly session: string;
  /** Who has a seat there under a name so near that they may be the one, likeliest first. */
  readonly likely: readonly Registration[];
}

/** A colleague whose name is nearer than this may be the one meant: a surname, or a given name with a surname like it. */
const LIKE_A_COLLEAGUE = 5;

/** How much the name of a colleague agrees with the one written: every word of it there, in whatever cell, is enough. */
function likeness(written: ComparableName, registered: ComparableName): number {
  const theirs = registered.words.split(' ');
  const holdsAll = written.words !== '' && written.words.split(' ').every((word) => theirs.includes(word));
  return Math.max(nameAgreement(written, registered), holdsAll ? LIKE_A_COLLEAGUE : Number.NEGATIVE_INFINITY);
}

/**
 * Prepares to tell who, among those registered at a session, may be the delegate announced and not recognised: a colleague
 * of a name like it, or somebody of that very name wherever they come from; not who stands for the institute already, nor
 * whom a person said to be somebody else.
 */
export function likelyDelegates(
  registrations: readonly Registration[],
  standing: readonly Standing[],
  decisions: readonly Decided[],
): (one: Standing) => readonly Registration[] {
  const bySession = groupBy(
    registrations.filter(({ announced }) => !announced),
    ({ session }) => session,
  );
  const mayBe = eligible(standing, decisions);
  const likenessOf = likenessTeller();
  return (awaited) =>
    (bySession.get(awaited.delegation.session) ?? [])
      .filter((one) => mayBe(one, awaited))
      .map((one) => ({ one, score: likenessOf(one, awaited) }))
      .filter(({ score }) => score >= LIKE_A_COLLEAGUE)
      .toSorted((a, b) => b.score - a.score || compareText(a.one.person, b.one.person))
      .map(({ one }) => one);
}

type Question<Answer> = (one: Registration, awaited: Standing) => Answer;

function eligible(standing: readonly Standing[], decisions: readonly Decided[]): Question<boolean> {
  const delegates = new Set(standing.map(({ institute, registration }) => `${institute}|${registration?.person}`));
  const parted = partedBy(decisions);
  return ({ person, responses }, { institute, delegation: { delegate, principal } }) =>
    person !== principal.person &&
    !delegates.has(`${institute}|${person}`) &&
    !delegate.namings.some(({ mention }) => parted(responses, mention));
}

/** Names are made comparable once, and only where a delegate is awaited. */
function likenessTeller(): Question<number> {
  const known = new Map<Registration, readonly ComparableName[]>();
  return (one, { institute, delegation: { delegate } }) => {
    const name = comparable({ fullName: delegate.name });
    const names = known.get(one) ?? one.responses.map(({ row }) => comparable(row));
    known.set(one, names);
    const isColleague = one.places.some((place) => place.institute === institute);
    const compared = names.filter((other) => isColleague || isSameName(name, other));
    return Math.max(...compared.map((other) => likeness(name, other)));
  };
}
