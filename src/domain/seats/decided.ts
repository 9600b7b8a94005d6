import type { Decided } from '../decisions.js';
import type { Delegation } from '../delegations/delegation.js';
import { groupBy } from '../group.js';
import type { Person } from '../records.js';
import type { Settings } from '../settings.js';
import { sinceHeads } from './heads-place.js';
import { type SeatDecision, type SeatRules, seatKey } from './rules.js';

/** What the rules are made of. */
export interface SeatMaterial {
  readonly settings: Settings;
  readonly decisions: readonly Decided[];
  readonly people: readonly Person[];
  readonly delegations: readonly Delegation[];
}

/** The rules for seats out of the settings and of what was decided, oldest first, about people who are there. */
export function seatRules({ settings, decisions, people, delegations }: SeatMaterial): SeatRules {
  const since = sinceHeads(delegations, people);
  const relevant = decisions.filter(({ kind }) => kind === 'promote' || kind === 'replace' || kind === 'move');
  if (relevant.length === 0) return { settings, since, decisions: new Map(), moved: new Set() };
  const owners = new Map(people.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)));
  const named = relevant.flatMap((decision) => seatDecision(decision, owners) ?? []);
  const [moves, others] = [named.filter(({ kind }) => kind === 'move'), named.filter(({ kind }) => kind !== 'move')];
  return {
    settings,
    since,
    decisions: groupBy(others, ({ session }) => session),
    moved: new Set(moves.map(seatKey)),
  };
}

function seatDecision(decision: Decided, owners: ReadonlyMap<string, string>): SeatDecision | undefined {
  if (decision.kind !== 'promote' && decision.kind !== 'replace' && decision.kind !== 'move') return undefined;
  const { kind, session } = decision;
  const person = owners.get(decision.response);
  if (person === undefined) return undefined;
  if (kind !== 'replace') return { kind, session, person };
  const by = owners.get(decision.by);
  return by === undefined ? undefined : { kind, session, person, by };
}
