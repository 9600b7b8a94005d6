import type { Decision } from '../domain/decisions.js';
import { seatChanges } from '../report/seat-changes.js';
import type { Store } from '../store/store.js';
import { decideText } from '../text/decide.js';
import { pictureOf, pictureWith } from './archive.js';
import { confirm } from './ask.js';
import { say } from './say.js';
import { type GlobalOptions, type Outcome, signature, type World } from './world.js';

/** Options of every command that takes a decision. */
export interface DecideOptions extends GlobalOptions {
  readonly motivo?: string;
  readonly si?: boolean;
  readonly prova?: boolean;
}

/** Decisions about to be taken. */
export interface Proposal {
  /** The history on which they were thought out: fails if someone has changed the archive since. */
  readonly seen: ReturnType<Store['history']>;
  readonly question: string;
  readonly decisions: readonly Decision[];
  /** What will happen, a line each: shown before the question. */
  readonly plan: readonly string[];
  /** Said unless the person gives another reason. */
  readonly reason: string;
  readonly next: string;
}

/** Shows what will happen, asks for one yes and keeps the decisions, signed, with their reason, as one entry that can be taken back. */
export async function decide(
  world: World,
  options: DecideOptions,
  store: Store,
  { seen, question, decisions, plan, reason, next }: Proposal,
): Promise<Outcome> {
  const changes = await seatsChangedBy(world, store, decisions);
  const shown = [...plan, ...changes].map((line) => `${line}\n`).join('');
  if (options.prova) return { status: 'ok', result: shown, summary: decideText.tried };
  await say(world, shown);
  if (!(await confirm(world, options, question))) return { status: 'stopped', summary: decideText.refused };
  const given = decisions.map((decision) => ({ ...decision, reason: options.motivo ?? reason }));
  const entry = store.recordDecisions(given, signature(world, options), seen);
  return { status: 'ok', summary: decideText.recorded(entry), next };
}

/** Who would gain a seat and who would lose it, whatever is decided. */
async function seatsChangedBy(world: World, store: Store, decisions: readonly Decision[]): Promise<string[]> {
  const { picture } = await pictureOf(store);
  return seatChanges(picture, await pictureWith(store, decisions, world.now()));
}
