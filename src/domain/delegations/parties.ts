import type { IsoDate } from '../calendar.js';
import type { Person } from '../picture.js';
import { type PersonFinder, personFinder, type Wanted } from './link.js';
import { type Party, partyOf } from './party.js';
import { declaresHead, nameOf, type Posts } from './posts.js';
import type { NamedPerson } from './read-text.js';
import { comparable } from './same-name.js';

/** Where and when somebody is named. */
export interface Setting {
  readonly institute: string | undefined;
  readonly sessions: readonly string[];
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

/** Prepares to recognise the people whom statements and acts name. `claimants`: who says to be a delegate. */
export function partiesAmong(people: readonly Person[], posts: Posts, claimants: ReadonlySet<string>): Parties {
  const find = personFinder(people);
  const isHead = (person: Person) => posts.offices.heldBy.has(person.code) || declaresHead(person);
  // That somebody heads another institute does not make them the head of this one.
  const asHead = (person: Person, near: boolean) => (near && isHead(person) ? FITS : 0);
  const asDelegate = (person: Person) => (claimants.has(person.code) ? CLAIMS : 0) - (isHead(person) ? FITS : 0);
  return {
    posts,
    writer: partyOf,
    delegate: (named, setting) => found(find, { named, fit: asDelegate, ...setting }),
    principal: (named, setting) => {
      const post = posts.named(named.name, setting.institute);
      const holder = post && posts.holderOf(post);
      const who = post ? { ...named, name: nameOf(post) } : named;
      const party =
        holder && holder.code !== setting.except
          ? partyOf(holder)
          : found(find, { named: who, fit: asHead, ...setting, listed: post !== undefined });
      return { ...party, written: [...party.written, named.name] };
    },
    headOf: (institute, day) => {
      const post = posts.on(institute, day);
      const holder = post && posts.holderOf(post);
      if (holder) return partyOf(holder);
      if (post)
        return found(find, { named: { name: nameOf(post) }, fit: asHead, institute, sessions: [], listed: true });
      const declared = posts.declaredHead(institute);
      return declared && { ...partyOf(declared), certain: false };
    },
  };
}

/** The person found, or the name as written. */
function found(find: PersonFinder, wanted: Wanted): Party {
  const result = find(wanted);
  const { name, email = '' } = wanted.named;
  if (result) {
    const party = partyOf(result.person);
    return { ...party, certain: result.certain, written: [...party.written, name] };
  }
  const shown = name || email;
  return {
    id: `n:${comparable({ fullName: name }).key || email.toLowerCase()}`,
    name: shown,
    certain: true,
    written: [shown],
  };
}
