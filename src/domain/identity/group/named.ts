import type { Links } from '../linkage.js';
import type { Mention } from '../mention.js';
import type { Grouping } from './grouping.js';
import { isResponse } from './listed.js';

/** The response that somebody named elsewhere resembles most. */
export interface Resemblance {
  /** A record of the group that it belongs to. */
  readonly response: number;
  /** Log-odds, in bits. */
  readonly bits: number;
  /** No other person is nearly as likely. */
  readonly isClear: boolean;
}

/** How many bits the best must be ahead of the next. */
const LEAD = 1.5;

/** True for who is named in somebody else's response, in an act or on a sheet signed. */
const isNamed = ({ source }: Mention): boolean =>
  source === 'delegate' || source === 'principal' || source === 'walk-in';

/** Whom each of those named by others resembles most, by record; `order` holds the links of lists, strongest first. */
export function resemblances(
  groups: Grouping,
  mentions: readonly Mention[],
  links: Links,
  order: Uint32Array,
  apart: (left: number, right: number) => boolean,
): ReadonlyMap<number, Resemblance> {
  const found = new Map<number, Resemblance>();
  for (const index of order) {
    const [a, b] = [links.left[index] as number, links.right[index] as number];
    const [response, named] = isResponse(mentions[a] as Mention) ? [a, b] : [b, a];
    if (!isResponse(mentions[response] as Mention) || !isNamed(mentions[named] as Mention)) continue;
    const bits = links.bits[index] as number;
    const best = found.get(named);
    if (apart(groups.groupOf(response), named)) continue;
    if (!best) found.set(named, { response, bits, isClear: true });
    else if (groups.groupOf(best.response) !== groups.groupOf(response) && best.bits - bits < LEAD)
      found.set(named, { ...best, isClear: false });
  }
  return found;
}
