import type { Presence } from '../../../domain/paper-rows.js';
import type { Doubt } from '../../../report/scans/doubt.js';
import { scansText as text } from '../../../text/scans.js';
import { askKey, askText, wasEscaped } from '../../ask.js';
import { say } from '../../say.js';
import type { World } from '../../world.js';
import { type Answers, type Looking, whyNoWalkIn } from './answers.js';

const { replies } = text;
/** What somebody says of a row; typed, who signed there. */
type Reply = Presence | { readonly typed: string } | 'later' | 'back';

/** A row to look at. */
interface Asked {
  readonly row: Doubt;
  readonly answers: Answers;
  /** The session, where there are rows of several. */
  readonly session?: string;
}

/**
 * Puts the rows that are not certain one by one, then those of whoever was not on the sheets; the ones answered before to who
 * goes back to them, or all of them `again`. Whether somebody went through them all: Esc stops, and what is answered stays.
 */
export async function looked(world: World, sheets: readonly Looking[], again: boolean): Promise<boolean> {
  const asked = (which: 'rows' | 'walkIns'): Asked[] =>
    sheets.flatMap(({ doubts, answers }) =>
      doubts[which].map((row) => ({ row, answers, ...(sheets.length > 1 && { session: doubts.sheet.session }) })),
    );
  const rows = asked('rows');
  try {
    await askAll(world, [...rows, ...asked('walkIns')], rows.length, again);
    return true;
  } catch (error) {
    if (wasEscaped(error)) return false;
    throw error;
  }
}

/** `printed`: how many of them are rows of somebody, which come first. */
async function askAll(world: World, all: readonly Asked[], printed: number, again: boolean): Promise<void> {
  const next = (from: number) => all.findIndex((one, at) => at >= from && (again || !isAnswered(one)));
  for (let at = next(0); at >= 0; ) {
    const one = all[at] as Asked;
    const reply = at < printed ? await askRow(world, one, at + 1, printed) : await askWalkIn(world, one, at > 0);
    if (reply === 'back') at -= 1;
    else {
      await one.answers.answer(one.row, reply === 'later' ? undefined : reply);
      at = next(at + 1);
    }
  }
}

const isAnswered = ({ row, answers }: Asked): boolean =>
  (row.kind === 'person' ? answers.presenceIn(row) : answers.typedFor(row)) !== undefined;

/** Asks whether there is a signature in a row; what was answered before is left by Enter. */
async function askRow(world: World, { row, answers, session }: Asked, number: number, of: number): Promise<Reply> {
  const before = answers.presenceIn(row);
  await say(world, `\n${text.doubt(row, session)}\n`);
  return askKey<Reply>(
    world,
    text.ask(number, of, before),
    [
      { key: 'p', name: replies.present, value: 'present' },
      { key: 'a', name: replies.absent, value: 'absent' },
      { key: 'i', name: replies.illegible, value: 'illegible' },
      { key: 'd', name: replies.later, value: 'later' },
      ...(number > 1 ? [{ key: 'b', name: replies.back, value: 'back' as const }] : []),
    ],
    { value: before ?? 'later' },
  );
}

/** No name is so short. */
const BACK = /^b$/i;
/** Takes away what is proposed. */
const NOTHING = /^-?$/;

/** Asks who signed in a row for whoever was not on the sheet; what was typed before is proposed. */
async function askWalkIn(world: World, { row, answers, session }: Asked, hasBack: boolean): Promise<Reply> {
  const isBack = (given: string) => hasBack && BACK.test(given);
  const check = (given: string) =>
    NOTHING.test(given.trim()) || isBack(given.trim()) || (whyNoWalkIn(row.label, given.trim()) ?? true);
  const before = answers.typedFor(row);
  const question = text.askWalkIn(row, session, { isProposed: before !== undefined, hasBack });
  const typed = (await askText(world, question, before ?? '', check)).trim();
  if (isBack(typed)) return 'back';
  return NOTHING.test(typed) ? 'later' : { typed };
}
