import { mailAddress } from '../mail-address.js';
import type { School } from '../places/place.js';
import type { Settings } from '../settings.js';

/** Where a letter goes, or why it cannot. */
export type Destination =
  /** `instead`: the address wished for is not there, or is none. */
  | { readonly is: 'address'; readonly address: string; readonly instead: boolean }
  /** What is written as an address is none. */
  | { readonly is: 'unusable'; readonly written: readonly string[] }
  | { readonly is: 'none' };

/** The address of an institute: the one wished for, failing that the other. */
export function destinationOf(
  { email, pec }: Pick<School, 'email' | 'pec'>,
  wished: Settings['letterAddress'],
): Destination {
  const inOrder = wished === 'pec' ? [pec, email] : [email, pec];
  const written = inOrder.filter((one) => one !== undefined);
  const [address] = written.flatMap((one) => mailAddress(one) ?? []);
  if (address !== undefined) return { is: 'address', address, instead: mailAddress(inOrder[0]) === undefined };
  return written.length > 0 ? { is: 'unusable', written } : { is: 'none' };
}
