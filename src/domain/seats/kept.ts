import type { Moment } from '../calendar.js';
import type { SessionRow } from '../facts.js';
import { unique } from '../group.js';
import { compareText } from '../origin.js';
import type { Registration } from '../records.js';
import { afterDecisions, hasWithdrawn } from './heirs.js';
import { byClassAndTime, withinMaximum } from './order.js';
import type { Ranked, SeatDecision, SeatRules } from './rules.js';
import { isDuring, type Span, spansOf } from './spans.js';

/** The order of those who are there, once some decisions are taken. */
type Placing = (ordered: readonly Registration[], taken: readonly SeatDecision[]) => readonly Ranked[];

/**
 * The places of those who compete for the seats of a session, in order. Who holds a seat keeps it while a freed one is
 * there to be given: who comes before them takes the freed seat. So where somebody left and seats are few, what happened is
 * gone through as it happened; elsewhere the order alone decides.
 */
export function placesOf(
  competing: readonly Registration[],
  seats: number,
  { code, deadline }: SessionRow,
  rules: SeatRules,
): readonly Ranked[] {
  const decisions = rules.decisions.get(code) ?? [];
  const placed: Placing = (ordered, taken) => afterDecisions(withinMaximum(ordered, rules.settings), seats, taken);
  const isContended = competing.length > seats && competing.some(({ left }) => left !== undefined);
  if (!isContended) return placed(byClassAndTime(competing, rules, deadline), decisions);
  const spans = competing.flatMap((registration) => spansOf(registration, rules));
  const spanOf = new Map(spans.map((span) => [span.registration, span]));
  const ordered = byClassAndTime([...spanOf.keys()], rules, deadline);
  const presentAt = (now: Moment) => ordered.filter((one) => isDuring(now, spanOf.get(one) as Span));
  return asItHappened(momentsOf(spans, decisions), { presentAt, decisions, placed, seats });
}

interface Happenings {
  presentAt(now: Moment): readonly Registration[];
  readonly decisions: readonly SeatDecision[];
  readonly placed: Placing;
  readonly seats: number;
}

/** Goes through the moments; whoever would lose a seat at one of them while another is free takes over that one. */
function asItHappened(
  moments: readonly Moment[],
  { presentAt, decisions, placed, seats }: Happenings,
): readonly Ranked[] {
  const taken: SeatDecision[] = [];
  let places: readonly Ranked[] = [];
  for (const now of moments) {
    const seated = new Set(places.slice(0, seats).filter(isComing).map(personOf));
    taken.push(...decisions.filter(({ at }) => at <= now && !taken.some((one) => one.at === at)));
    const present = presentAt(now);
    places = placed(present, taken);
    for (;;) {
      const kept = keptSeat(places, seats, seated);
      if (kept === undefined) break;
      taken.push({ ...kept, kind: 'replace', session: present[0]?.session ?? '', at: now });
      places = placed(present, taken);
    }
  }
  return places;
}

/** Who of those seated would wait although a seat is free, and whose freed seat it is. */
function keptSeat(places: readonly Ranked[], seats: number, seated: ReadonlySet<string>) {
  const [freed] = freedAmong(places, seats);
  const heir = places.slice(seats).find((one) => isComing(one) && seated.has(personOf(one)));
  return freed && heir ? { person: personOf(freed), by: personOf(heir) } : undefined;
}

const freedAmong = (places: readonly Ranked[], seats: number): Ranked[] => places.slice(0, seats).filter(hasWithdrawn);

const isComing = (one: Ranked): boolean => !hasWithdrawn(one);

const personOf = ({ registration }: Ranked): string => registration.person;

/** When something changed, since anybody left; and how it stood just before. */
function momentsOf(spans: readonly Span[], decisions: readonly SeatDecision[]): Moment[] {
  const all = [...spans.map(({ from }) => from), ...decisions.map(({ at }) => at)];
  const moments = unique(all.toSorted(compareText));
  const left = spans.filter(({ registration }) => registration.status !== 'confermata').map(({ from }) => from);
  const first = left.toSorted(compareText)[0] ?? '';
  const before = moments.findLastIndex((moment) => moment < first);
  return moments.slice(Math.max(0, before));
}
