import { type Decided, momentOf } from '../decisions.js';
import { groupBy } from '../group.js';
import type { Person } from '../records.js';
import type { Settings } from '../settings.js';
import { type ClaimMaterial, claimsOf } from './claims.js';
import { sinceHeads } from './heads-place.js';
import type { SeatDecision, SeatRules } from './rules.js';

/** What the rules are made of. */
export interface SeatMaterial extends ClaimMaterial {
  readonly settings: Settings;
  readonly people: readonly Person[];
}

/** The rules for seats out of the settings and of what was decided, oldest first, about people who are there. */
export function seatRules(material: SeatMaterial): SeatRules {
  const { settings, decisions, people, delegations, registrations } = material;
  const since = sinceHeads(delegations, people);
  // Only where somebody left a seat does it matter who held theirs before.
  const claims = registrations.some(({ left }) => left !== undefined) ? claimsOf(material, since) : new Map();
  const relevant = decisions.filter(isOfSeats);
  if (relevant.length === 0) return { settings, since, claims, decisions: new Map() };
  const owners = new Map(people.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)));
  const named = relevant.flatMap((decision) => seatDecision(decision, owners) ?? []);
  return { settings, since, claims, decisions: groupBy(named, ({ session }) => session) };
}

type OfSeats = Extract<Decided, { kind: SeatDecision['kind'] }>;

const isOfSeats = (decision: Decided): decision is OfSeats =>
  decision.kind === 'promote' || decision.kind === 'replace';

function seatDecision(decision: OfSeats, owners: ReadonlyMap<string, string>): SeatDecision | undefined {
  const { kind, session } = decision;
  const [person, at] = [owners.get(decision.response), momentOf(decision)];
  if (person === undefined) return undefined;
  if (kind !== 'replace') return { kind, session, at, person };
  const by = owners.get(decision.by);
  return by === undefined ? undefined : { kind, session, at, person, by };
}
