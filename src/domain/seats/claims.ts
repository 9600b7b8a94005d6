import { delegateCode, inOwnCapacity } from '../attending/attending.js';
import type { Moment, WallTime } from '../calendar.js';
import { concerns } from '../corrections/responses.js';
import { type Decided, decisionsOf, momentOf } from '../decisions.js';
import { type Act, type Delegation, isStanding } from '../delegations/delegation.js';
import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import type { Registration, Response } from '../records.js';
import { highest } from '../registrations/capacities.js';
import { type Claim, seatKey } from './rules.js';

/** What tells since when people hold their places. */
export interface ClaimMaterial {
  readonly registrations: readonly Registration[];
  readonly decisions: readonly Decided[];
  readonly delegations: readonly Delegation[];
  /** The responses before any decision. */
  readonly written: readonly Response[];
}

/**
 * Since when those hold their place in the order of seats who came to it otherwise than by what they sent: delegates by an
 * act or by a decision on it, and whoever owes the role or the session to a correction. By person and session.
 */
export function claimsOf(
  { registrations, decisions, delegations, written }: ClaimMaterial,
  since: ReadonlyMap<string, WallTime>,
): ReadonlyMap<string, Claim> {
  const standing = groupBy(delegations.filter(isStanding), (one) =>
    seatKey({ person: delegateCode(one), ...(one.session !== undefined && { session: one.session }) }),
  );
  const corrected = correctionTeller(decisions, written);
  return new Map(
    registrations.flatMap((registration) => {
      const key = seatKey(registration);
      const delegated = standing.get(key);
      const claim = delegated ? ofDelegate(registration, delegated, since.get(key)) : corrected(registration);
      return claim ? [[key, claim] as const] : [];
    }),
  );
}

function ofDelegate(
  registration: Registration,
  delegations: readonly Delegation[],
  sinceHead: WallTime | undefined,
): Claim | undefined {
  const moments = delegations.map((one) => acceptedAt(one) ?? earliest([...one.acts.map(knownSince), sinceHead]));
  const at = earliest(moments);
  if (at === undefined) return undefined;
  return registration.announced ? { at } : { at, before: inOwnCapacity(registration).capacity };
}

/** When the office accepted what had been contested until then. */
const acceptedAt = ({ reason, objections }: Delegation): Moment | undefined =>
  reason.because === 'decided' && objections.length > 0 ? `${reason.at}|~` : undefined;

/** Since when the office has an act; of an act of a register, no later than its own dates say. */
const knownSince = ({ registeredAt, protocol, actDate = '' }: Act): Moment => registeredAt ?? protocol?.date ?? actDate;

const earliest = (moments: readonly (Moment | undefined)[]): Moment | undefined =>
  moments.flatMap((moment) => moment ?? []).toSorted(compareText)[0];

/** Tells the claim of a registration that a correction of its role made, or of its session. */
function correctionTeller(decisions: readonly Decided[], written: readonly Response[]) {
  const corrections = [...decisionsOf(decisions, 'role'), ...decisionsOf(decisions, 'session')];
  const before = new Map(corrections.length > 0 ? written.map((response) => [response.key, response]) : []);
  return ({ capacity, session = '', responses }: Registration): Claim | undefined => {
    const own = responses.flatMap(({ key }) => before.get(key) ?? []);
    const moments = corrections.filter((one) => own.some((response) => concerns(one, response))).map(momentOf);
    const at = moments.toSorted(compareText).at(-1);
    if (at === undefined) return undefined;
    if (!own.some(({ sessions }) => sessions.includes(session))) return { at };
    const was = highest(own.map((response) => response.capacity));
    return was === capacity ? undefined : { at, before: was };
  };
}
