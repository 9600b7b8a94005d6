import { groupBy, unique } from '../group.js';
import type { Mention } from '../identity/mention.js';
import { nameKey } from '../identity/names/written-name.js';
import type { Places } from '../places/places.js';
import type { Response } from '../records.js';
import { placesOf } from '../registrations/named-places.js';
import { CAPACITY_OF_HEAD, type Incumbency } from './incumbencies.js';
import type { Mandate } from './mandates.js';
import type { Holder } from './offices.js';

/** A head or president as identity sees them, and who of the lists it is. */
export interface ListedPerson {
  readonly mention: Mention;
  readonly holder: Holder;
}

/**
 * The heads and presidents of the office's lists as mentions: one for each institute headed and each CPT presided over.
 * Only of those who may have written one of the responses: of the same institute or CPT, or of the same name where the
 * institute is not known.
 */
export function listedPeople(
  holders: readonly Holder[],
  responses: readonly Response[],
  { schools }: Pick<Places, 'schools'>,
): ListedPerson[] {
  if (holders.length === 0) return [];
  const places = responses.flatMap(placesOf);
  const institutes = new Set(places.map(({ institute }) => institute));
  const cpts = new Set(places.flatMap((place) => place.cpts));
  const names = new Set(responses.flatMap(({ place, row }) => (place.institute === undefined ? nameKey(row) : [])));
  const concerned = holders.filter(
    ({ incumbencies, mandates }) =>
      incumbencies.some(({ instituteCode, name }) => institutes.has(instituteCode) || names.has(name)) ||
      mandates.some(({ cpt, name }) => cpts.has(cpt) || names.has(name)),
  );
  return concerned.flatMap((holder) => mentionsOf(holder, schools).map((mention) => ({ mention, holder })));
}

function mentionsOf({ incumbencies, mandates }: Holder, schools: Places['schools']): Mention[] {
  const posts = [...groupBy(incumbencies, ({ instituteCode }) => instituteCode).values()];
  const chairs = [...groupBy(mandates, ({ cpt }) => cpt).values()];
  const mentions = [
    ...posts.map(([post]) => asHead(post as Incumbency, schools)),
    ...chairs.map(([chair]) => asPresident(chair as Mandate)),
  ];
  // Institutes are entrusted within the province: equal names in two may be namesakes, and what they say decides.
  const isOne = unique(mentions.flatMap(({ province }) => province ?? [])).length < 2;
  return isOne ? mentions.map((mention) => ({ ...mention, bearer: (mentions[0] as Mention).key })) : mentions;
}

function asHead({ instituteCode, name, kind, ...row }: Incumbency, schools: Places['schools']): Mention {
  const { municipality, province } = schools.get(instituteCode) ?? {};
  return {
    ...written('head', instituteCode, name, row),
    role: CAPACITY_OF_HEAD[kind],
    institute: instituteCode,
    ...(municipality !== undefined && { municipality }),
    ...(province !== undefined && { province }),
  };
}

/** Without a place: a president works in any of the comuni of the CPT. */
const asPresident = ({ cpt, name, ...row }: Mandate): Mention => ({
  ...written('president', cpt, name, row),
  role: 'PRESIDENTE_CPT',
});

const written = (
  source: 'head' | 'president',
  place: string,
  name: string,
  { surname, givenName, email }: Pick<Incumbency, 'surname' | 'givenName' | 'email'>,
): Mention => ({
  key: [source, place, name].join('|'),
  source,
  ...(givenName ? { surname, givenName } : { fullName: surname }),
  ...(email !== undefined && { email }),
});
