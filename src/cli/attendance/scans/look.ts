import type { Presence } from '../../../domain/paper-rows.js';
import type { Doubt } from '../../../report/scans/doubt.js';
import { scansText as text } from '../../../text/scans.js';
import { askKey, askText, wasEscaped } from '../../ask.js';
import { say } from '../../say.js';
import type { World } from '../../world.js';
import { type Answers, type Looking, whyNoWalkIn } from './answers.js';

const { replies } = text;
type Reply = Presence | 'later' | 'back';

/** A row to look at. */
interface Asked {
  readonly row: Doubt;
  readonly answers: Answers;
  /** The session, where there are rows of several. */
  readonly session?: string;
}

/**
 * Puts the rows that are not certain one by one, then those of whoever was not on the sheets; the ones answered before only to
 * who goes back to them. Whether somebody went through them all: Esc stops, and what is answered stays.
 */
export async function looked(world: World, sheets: readonly Looking[]): Promise<boolean> {
  const asked = (which: 'rows' | 'walkIns'): Asked[] =>
    sheets.flatMap(({ doubts, answers }) =>
      doubts[which].map((row) => ({ row, answers, ...(sheets.length > 1 && { session: doubts.sheet.session }) })),
    );
  try {
    await askRows(world, asked('rows'));
    for (const one of asked('walkIns')) if (one.answers.typedFor(one.row) === undefined) await askWalkIn(world, one);
    return true;
  } catch (error) {
    if (wasEscaped(error)) return false;
    throw error;
  }
}

async function askRows(world: World, rows: readonly Asked[]): Promise<void> {
  const next = (from: number) =>
    rows.findIndex(({ row, answers }, at) => at >= from && answers.presenceIn(row) === undefined);
  for (let at = next(0); at >= 0; ) {
    const one = rows[at] as Asked;
    const reply = await askRow(world, one, at + 1, rows.length);
    if (reply === 'back') at -= 1;
    else {
      await one.answers.answer(one.row, reply === 'later' ? undefined : reply);
      at = next(at + 1);
    }
  }
}

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

async function askWalkIn(world: World, { row, answers, session }: Asked): Promise<void> {
  const { label, scan } = row;
  const check = (given: string) => given.trim() === '' || (whyNoWalkIn(label, given.trim()) ?? true);
  const typed = (await askText(world, text.askWalkIn(label, scan, session), '', check)).trim();
  if (typed !== '') await answers.answer(row, { typed });
}
