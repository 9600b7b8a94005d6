import type { Presence } from '../../../domain/paper-rows.js';
import type { Doubt, Doubts } from '../../../report/scans/doubt.js';
import { scansText as text } from '../../../text/scans.js';
import { askKey, askText, wasEscaped } from '../../ask.js';
import { say } from '../../say.js';
import type { World } from '../../world.js';
import { type Answers, whyNoWalkIn } from './answers.js';

const { replies } = text;
type Reply = Presence | 'later' | 'back';

/**
 * Puts the rows that are not certain one by one, then those of whoever was not on the sheet; the ones answered before only to
 * who goes back to them. Whether somebody went through them all: Esc stops, and what is answered stays.
 */
export async function looked(world: World, doubts: Doubts, answers: Answers): Promise<boolean> {
  try {
    await askRows(world, doubts.rows, answers);
    for (const row of doubts.walkIns) if (answers.typedFor(row) === undefined) await askWalkIn(world, row, answers);
    return true;
  } catch (error) {
    if (wasEscaped(error)) return false;
    throw error;
  }
}

async function askRows(world: World, rows: readonly Doubt[], answers: Answers): Promise<void> {
  const next = (from: number) => rows.findIndex((row, at) => at >= from && answers.presenceIn(row) === undefined);
  for (let at = next(0); at >= 0; ) {
    const row = rows[at] as Doubt;
    const reply = await askRow(world, row, [at + 1, rows.length], answers.presenceIn(row));
    if (reply === 'back') at -= 1;
    else {
      await answers.answer(row, reply === 'later' ? undefined : reply);
      at = next(at + 1);
    }
  }
}

/** Asks whether there is a signature in a row; `before` is what was answered already, which Enter leaves. */
async function askRow(
  world: World,
  { label, printed, why, scan }: Doubt,
  [number, of]: readonly [number, number],
  before: Presence | undefined,
): Promise<Reply> {
  await say(world, `\n${text.doubt(label, printed, why, scan)}\n`);
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

async function askWalkIn(world: World, row: Doubt, answers: Answers): Promise<void> {
  const { label, scan } = row;
  const check = (given: string) => given.trim() === '' || (whyNoWalkIn(label, given.trim()) ?? true);
  const typed = (await askText(world, text.askWalkIn(label, scan), '', check)).trim();
  if (typed !== '') await answers.answer(row, { typed });
}
