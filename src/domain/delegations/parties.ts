import type { IsoDate } from '../calendar.js';
import type { Person } from '../picture.js';
import { type Found, personFinder, type Wanted } from './link.js';
import { type Naming, namedKey, type Recogniser } from './named.js';
import { type Party, partyOf } from './party.js';
import { declaresHead, declaresStaff, nameOf, type Posts } from './posts.js';
import type { NamedPerson } from './read-text.js';
import { comparable } from './same-name.js';

/** Where and when somebody is named. */
export interface Setting {
  readonly institute: string | undefined;
  readonly sessions: readonly string[];
  readonly naming: Naming;
  /** Code of the other side, who is not meant. */
  readonly except?: string;
}

/** Finds who is meant on either side of a delegation. */
export interface Parties {
  /** Who wrote the response. */
  writer(person: Person): Party;
  principal(named: NamedPerson, setting: Setting): Party;
  delegate(named: NamedPerson, setting: Setting): Party;
  /** Who heads an institute on a day: by the list, else the only one who says so. */
  headOf(institute: string, day: IsoDate | undefined): Party | undefined;
  /** Who heads what. */
  readonly posts: Posts;
}

/** A head as the one who delegates fits better than a teacher of the same name; as a delegate, worse. */
const FITS = 3;
/** Somebody who says to be a delegate is more likely the one named. */
const CLAIMS = 2;

/** What parties are recognised by. */
export interface Grounds {
  readonly posts: Posts;
  /** Codes of those who say to be delegates. */
  readonly claimants: ReadonlySet<string>;
  readonly recognise: Recogniser;
}

/** Prepares to recognise the people whom statements and acts name. */
export function partiesAmong(people: readonly Person[], { posts, claimants, recognise }: Grounds): Parties {
  const find = personFinder(people);
  const isHead = (person: Person) => posts.offices.heldBy.has(person.code) || declaresHead(person);
  // That somebody heads another institute does not make them the head of this one.
  const asHead = (person: Person, near: boolean) =>
    near && isHead(person) ? FITS : declaresStaff(person) ? Number.NEGATIVE_INFINITY : 0;
  const asDelegate = (person: Person) => (claimants.has(person.code) ? CLAIMS : 0) - (isHead(person) ? FITS : 0);
  const meant = (wanted: Wanted, naming: Naming, written: NamedPerson): Party => {
    const known = recognise(naming, written);
    const other = known?.person.code === wanted.except ? undefined : known;
    return alsoNamed(party(other?.certain ? other : (find(wanted) ?? other), wanted.named), naming, written);
  };
  return {
    posts,
    writer: partyOf,
    delegate: (named, { naming, ...setting }) => meant({ named, fit: asDelegate, ...setting }, naming, named),
    principal: (named, { naming, ...setting }) => {
      const post = posts.named(named.name, setting.institute);
      const holder = post && posts.holderOf(post);
      if (holder && holder.code !== setting.except) return alsoNamed(partyOf(holder), naming, named);
      const who = post ? { ...named, name: nameOf(post) } : named;
      const wanted = { named: who, fit: asHead, ...setting, listed: post !== undefined };
      return meant(wanted, naming, named);
    },
    headOf: (institute, day) => {
      const post = posts.on(institute, day);
      const holder = post && posts.holderOf(post);
      if (holder) return partyOf(holder);
      const named = post && { name: nameOf(post) };
      if (named) return party(find({ named, fit: asHead, institute, sessions: [], listed: true }), named);
      const declared = posts.declaredHead(institute);
      return declared && { ...partyOf(declared), certain: false };
    },
  };
}

const alsoNamed = (one: Party, naming: Naming, named: NamedPerson): Party => ({
  ...one,
  written: [...one.written, named.name],
  namings: [{ name: named.name || (named.email ?? ''), mention: namedKey(naming, named) }],
});

/** The person found, or the name as written. */
function party(result: Found | undefined, { name, email = '' }: NamedPerson): Party {
  if (result) {
    const found = partyOf(result.person);
    return { ...found, certain: result.certain, written: [...found.written, name] };
  }
  const shown = name || email;
  return {
    id: `n:${comparable({ fullName: name }).key || email.toLowerCase()}`,
    name: shown,
    certain: true,
    written: [shown],
    namings: [],
  };
}
