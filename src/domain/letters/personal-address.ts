import { mailAddress } from '../mail-address.js';
import type { Picture } from '../picture.js';
import { mailboxesOf } from '../places/mailboxes.js';
import type { Person } from '../records.js';

/** Where a letter to one person can go. */
export type PersonalAddress =
  /** Given by this person alone. */
  | { readonly is: 'own'; readonly address: string }
  /** Others read it too: the mailbox of a school, or an address that somebody else gave as well. */
  | { readonly is: 'shared'; readonly address: string; readonly because: 'mailbox' | 'others' }
  | { readonly is: 'unusable'; readonly written: string }
  | { readonly is: 'none' };

/** The mailboxes that the ministry gives to every school, also where no list has them. */
const SCHOOL_MAILBOX = /^[a-z]{2}[a-z0-9]{8}@(?:pec\.)?istruzione\.it$/;

/**
 * Tells where a letter to somebody can go: to the last address that they gave and nobody else did; failing that, to one
 * that is not theirs alone. An address that a list gives for a head counts as that head's.
 */
export function personalAddresses({
  people,
  places,
  offices,
}: Pick<Picture, 'people' | 'places' | 'offices'>): (person: Person) => PersonalAddress {
  const mailboxes = mailboxesOf(places);
  const owners = new Map<string, Set<string>>();
  const add = (address: string | undefined, owner: string) => {
    const key = mailAddress(address)?.toLowerCase();
    if (key !== undefined) owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  };
  for (const { code, responses } of people) for (const { row } of responses) add(row.email, code);
  const personOf = new Map([...offices.heldBy].map(([person, holder]) => [holder, person]));
  for (const holder of offices.holders) {
    const owner = personOf.get(holder) ?? `${holder.surname} ${holder.givenName}`;
    for (const { email } of [...holder.incumbencies, ...holder.mandates]) add(email, owner);
  }
  const why = (key: string) =>
    mailboxes.has(key) || SCHOOL_MAILBOX.test(key)
      ? 'mailbox'
      : (owners.get(key)?.size ?? 0) > 1
        ? 'others'
        : undefined;
  return ({ responses }) => {
    const written = responses.toReversed().flatMap(({ row: { email } }) => (isSaid(email) ? email : []));
    const usable = written.flatMap((one) => mailAddress(one) ?? []);
    const own = usable.find((address) => why(address.toLowerCase()) === undefined);
    if (own !== undefined) return { is: 'own', address: own };
    const [shared] = usable;
    const because = shared && why(shared.toLowerCase());
    if (shared !== undefined && because) return { is: 'shared', address: shared, because };
    return written[0] === undefined ? { is: 'none' } : { is: 'unusable', written: written[0] };
  };
}

/** Forms without a sign-in say who answers in a word. */
const isSaid = (email: string | undefined): email is string =>
  email !== undefined && !/^(?:anonymous|anonim[oa])$/i.test(email);
