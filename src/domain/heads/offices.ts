import type { IsoDate } from '../calendar.js';
import type { Decided } from '../decisions.js';
import type { Facts } from '../facts.js';
import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import type { Places } from '../places/places.js';
import { cptsOfInstitute } from '../places/reach-cpts.js';
import { filesByLabel } from '../versions.js';
import { type Incumbency, incumbenciesOf } from './incumbencies.js';
import { type Mandate, mandatesOf } from './mandates.js';
import { common, covers } from './period.js';

/** One person of the lists of heads and CPTs, with all that they head or preside over, in time. */
export interface Holder {
  readonly surname: string;
  readonly givenName: string;
  readonly incumbencies: readonly Incumbency[];
  readonly mandates: readonly Mandate[];
}

/** Who heads what and presides over what, as the office's lists have it. */
export interface OfficeLists {
  /** A list of heads was imported: without one, the role that people declare counts. */
  readonly headsListed: boolean;
  readonly holders: readonly Holder[];
  /** By code of the institute, the most recent first. */
  readonly headsOf: ReadonlyMap<string, readonly Incumbency[]>;
  /** By code of the CPT, the most recent first. */
  readonly presidentsOf: ReadonlyMap<string, readonly Mandate[]>;
}

/** The office's lists, and who of those registered they name. */
export interface Offices extends OfficeLists {
  /** What each person holds, by code of the person. */
  readonly heldBy: ReadonlyMap<string, Holder>;
}

/** Heads and presidents as people in time. */
export function officeLists(facts: Facts, places: Places, decisions: readonly Decided[]): OfficeLists {
  const files = filesByLabel(facts.files);
  const headsOf = incumbenciesOf(facts.rows.heads, files, places);
  const presidentsOf = mandatesOf(facts.rows.cpts, files, places.cpts, decisions);
  const holders = holdersOf([...headsOf.values()].flat(), [...presidentsOf.values()].flat(), places);
  return { headsListed: facts.rows.heads.length > 0, holders, headsOf, presidentsOf };
}

/** The incumbencies of a holder on a day: a head's own institute and those entrusted to her (reggenza). */
export const headedBy = (holder: Holder | undefined, day: IsoDate | undefined): readonly Incumbency[] =>
  (holder?.incumbencies ?? []).filter((incumbency) => covers(incumbency, day));

/** The mandates of a holder that run on a day. */
export const presidedBy = (holder: Holder | undefined, day: IsoDate | undefined): readonly Mandate[] =>
  (holder?.mandates ?? []).filter((mandate) => covers(mandate, day));

/** Who heads an institute on a day, as the list has it; nobody where the list does not say. */
export const headsOn = ({ headsOf }: Offices, institute: string, day: IsoDate | undefined): readonly Incumbency[] =>
  (headsOf.get(institute) ?? []).filter((incumbency) => covers(incumbency, day));

/** Who presides over a CPT on a day. */
export const presidentsOn = ({ presidentsOf }: Offices, cpt: string, day: IsoDate | undefined): readonly Mandate[] =>
  (presidentsOf.get(cpt) ?? []).filter((mandate) => covers(mandate, day));

function holdersOf(heads: readonly Incumbency[], mandates: readonly Mandate[], places: Places): Holder[] {
  const posts = [...groupBy(heads, ({ name }) => name).values()].flatMap(samePerson);
  const chairs = groupBy(mandates, ({ name, cpt }) => `${name}|${cpt}`);
  const unattached = new Map(chairs);
  const byName = groupBy(posts, ([first]) => (first as Incumbency).name);
  const withPosts = posts.map((incumbencies) => {
    const mine = [...chairs].filter(([, chair]) => isChairOf(incumbencies, chair, byName, places));
    for (const [key] of mine) unattached.delete(key);
    return holderOf(
      incumbencies,
      mine.flatMap(([, chair]) => chair),
    );
  });
  return [...withPosts, ...[...unattached.values()].map((chair) => holderOf([], chair))].toSorted(byContent);
}

/**
 * Rows of one name are one person, who may head an institute and be reggente of others; but nobody is titolare of two
 * institutes at once: then they are namesakes.
 */
function samePerson(rows: readonly Incumbency[]): (readonly Incumbency[])[] {
  const posts = rows.filter(({ kind }) => kind === 'titolare');
  const clash = posts.some((a) => posts.some((b) => a.instituteCode !== b.instituteCode && common(a, b)));
  return clash ? [...groupBy(rows, ({ instituteCode }) => instituteCode).values()] : [rows];
}

/** A head presides over a CPT that one of her institutes belongs to; a namesake elsewhere does not. */
function isChairOf(
  posts: readonly Incumbency[],
  [chair]: readonly Mandate[],
  byName: ReadonlyMap<string, readonly unknown[]>,
  places: Places,
): boolean {
  const [first] = posts;
  if (first === undefined || chair === undefined || first.name !== chair.name) return false;
  const sameAddress = posts.some(
    ({ email }) => email !== undefined && email.toLowerCase() === chair.email?.toLowerCase(),
  );
  const institutes = posts.flatMap(({ instituteCode }) => places.schools.get(instituteCode) ?? []);
  const isMember = institutes.some((institute) => cptsOfInstitute(institute, places).includes(chair.cpt));
  return isMember || (sameAddress && byName.get(first.name)?.length === 1);
}

function holderOf(incumbencies: readonly Incumbency[], mandates: readonly Mandate[]): Holder {
  const { surname, givenName = '' } = (incumbencies[0] ?? mandates[0]) as Incumbency | Mandate;
  return { surname, givenName, incumbencies, mandates };
}

const byContent = (a: Holder, b: Holder): number => compareText(contentKey(a), contentKey(b));

const contentKey = ({ incumbencies, mandates }: Holder): string =>
  [
    ...incumbencies.map(({ name, instituteCode }) => `${name}|${instituteCode}`),
    ...mandates.map(({ key }) => key),
  ].join();
