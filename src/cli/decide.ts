import type { Decision } from '../domain/decisions.js';
import type { Store } from '../store/store.js';
import { decideText } from '../text/decide.js';
import { confirm } from './ask.js';
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
  /** Said unless the person gives another reason. */
  readonly reason: string;
  /** What was done, where it was not shown before the question. */
  readonly done?: () => string;
  readonly next: string;
}

/** Asks for one yes and keeps the decisions, signed, with their reason, as one entry that can be taken back. */
export async function decide(
  world: World,
  options: DecideOptions,
  store: Store,
  { seen, question, decisions, reason, done, next }: Proposal,
): Promise<Outcome> {
  if (options.prova) return { status: 'ok', result: `${question}\n`, summary: decideText.tried };
  if (!(await confirm(world, options, question))) return { status: 'stopped', summary: decideText.refused };
  const given = decisions.map((decision) => ({ ...decision, reason: options.motivo ?? reason }));
  const entry = store.recordDecisions(given, signature(world, options), seen);
  const summary = decideText.recorded(entry);
  return { status: 'ok', ...(done && { result: `${done()}\n` }), summary, next };
}
