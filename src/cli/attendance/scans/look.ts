import type { Looked } from '../../../domain/attendance/scanned.js';
import { Failure } from '../../../domain/failure.js';
import type { Presence } from '../../../domain/paper-rows.js';
import type { Doubt, Doubts } from '../../../report/scans/doubt.js';
import { adviceOn } from '../../../text/failures.js';
import { scansText as text } from '../../../text/scans.js';
import { askKey, askText } from '../../ask.js';
import { say } from '../../say.js';
import type { World } from '../../world.js';
import { walkInSaid } from '../said.js';

const { replies } = text;
type Reply = Presence | 'later' | 'back';

/** Puts the rows that are not certain one by one, then those of whoever was not on the sheet. */
export async function looked(world: World, { rows, walkIns }: Doubts): Promise<Looked> {
  const presences = new Map<string, Presence>();
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as Doubt;
    const reply = await askRow(world, row, at + 1, rows.length);
    if (reply === 'back') at -= 1;
    else {
      presences.delete(row.label);
      if (reply !== 'later') presences.set(row.label, reply);
      at += 1;
    }
  }
  const said: Looked['walkIns'][number][] = [];
  for (const { label, scan } of walkIns) {
    const typed = await askText(world, text.askWalkIn(label, scan), '', (given) => isWalkIn(label, given));
    if (typed.trim() !== '') said.push(walkInSaid(`${label}: ${typed.trim()}`));
  }
  return { presences, walkIns: said };
}

async function askRow(world: World, { label, printed, why, scan }: Doubt, number: number, of: number): Promise<Reply> {
  await say(world, `\n${text.doubt(label, printed, why, scan)}\n`);
  return askKey<Reply>(
    world,
    text.ask(number, of),
    [
      { key: 'p', name: replies.present, value: 'present' },
      { key: 'a', name: replies.absent, value: 'absent' },
      { key: 'i', name: replies.illegible, value: 'illegible' },
      { key: 'd', name: replies.later, value: 'later' },
      ...(number > 1 ? [{ key: 'b', name: replies.back, value: 'back' as const }] : []),
    ],
    { value: 'later' },
  );
}

/** Whether something typed says who signed in a row. */
function isWalkIn(label: string, typed: string): string | true {
  if (typed.trim() === '') return true;
  try {
    walkInSaid(`${label}: ${typed.trim()}`);
    return true;
  } catch (error) {
    if (error instanceof Failure) return adviceOn(error.problem).happened;
    throw error;
  }
}
