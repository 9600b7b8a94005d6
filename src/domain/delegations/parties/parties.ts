import type { IsoDate } from '../../calendar.js';
import type { Person } from '../../records.js';
import type { NamedPerson } from '../reading/read-text.js';
import { comparable } from '../reading/same-name.js';
import { type Found, personFinder, type Wanted } from './find-person.js';
import { type Naming, namedKey, type Parted, type Recogniser } from './named.js';
import { partyOf, type Somebody } from './party.js';
import { declaresStaff, nameOf, type Posts } from './posts.js';

/** Where somebody is named. */
export interface Setting {
  readonly institute: string | undefined;
  readonly naming: Naming;
  /** Code of the other side, who is not meant. */
  readonly except?: string;
}

/** Finds who is meant on either side of a delegation. */
export interface Parties {
  /** Who wrote the response. */
  writer(person: Person): Somebody;
  principal(named: NamedPerson, setting: Setting): Somebody;
  delegate(named: NamedPerson, setting: Setting): Somebody;
  /** Who heads an institute on a day: by the list, else the only one who says so. */
  headOf(institute: string, day: IsoDate | undefined): Somebody | undefined;
  /** Who heads what. */
  readonly posts: Posts;
}

/** What parties are recognised by. */
export interface Recognition {
  readonly posts: Posts;
  readonly recognise: Recogniser;
  /** Whom a person said not to be meant. */
  readonly parted: Parted;
}

type Sought = Pick<Wanted, 'name' | 'mayBe'>;

/** Prepares to recognise the people whom statements and acts name. */
export function partiesAmong(people: readonly Person[], { posts, recognise, parted }: Recognition): Parties {
  const find = personFinder(people);
  const meant = (written: NamedPerson, { naming, except, ...setting }: Setting, wanted: Sought): Somebody => {
    const known = recognise(naming, written);
    const mention = namedKey(naming, written);
    const isOther = ({ code, responses }: Person) => code === except || parted(responses, mention);
    const other = known && isOther(known.person) ? undefined : known;
    const mayBe = (person: Person) => !isOther(person) && wanted.mayBe(person);
    const found = other?.certain ? other : (find({ ...setting, ...wanted, mayBe }) ?? other);
    return alsoNamed(party(found, { ...written, name: wanted.name }), naming, written);
  };
  return {
    posts,
    writer: partyOf,
    delegate: (named, setting) => meant(named, setting, { name: named.name, mayBe: () => true }),
    principal: (named, setting) => {
      const post = posts.named(named.name, setting.institute);
      const holder = post && posts.holderOf(post);
      if (holder && holder.code !== setting.except) return alsoNamed(partyOf(holder), setting.naming, named);
      const name = post ? nameOf(post) : named.name;
      return meant(named, setting, { name, mayBe: (person) => !declaresStaff(person) });
    },
    headOf: (institute, day) => {
      const post = posts.on(institute, day);
      const holder = post && posts.holderOf(post);
      if (holder) return partyOf(holder);
      if (post) return party(undefined, { name: nameOf(post) });
      const declared = posts.declaredHead(institute);
      return declared && { ...partyOf(declared), certain: false };
    },
  };
}

const alsoNamed = (one: Somebody, naming: Naming, named: NamedPerson): Somebody => ({
  ...one,
  written: [...one.written, named.name],
  namings: [{ name: named.name || (named.email ?? ''), mention: namedKey(naming, named) }],
});

/** The person found, or the name as written. */
function party(result: Found | undefined, { name, email = '' }: NamedPerson): Somebody {
  if (result) {
    const found = partyOf(result.person);
    return { ...found, certain: result.certain, written: [...found.written, name] };
  }
  const shown = name || email;
  return {
    is: 'named',
    id: `n:${comparable({ fullName: name }).key || email.toLowerCase()}`,
    name: shown,
    certain: true,
    written: [shown],
    namings: [],
  };
}
