import { wasEscaped } from '../ask.js';
import type { Desk } from './desk.js';

/** A word of a command, or a question that gives some. */
export type Piece = string | Question;
/** What is asked to complete a command; what it gives may ask on. */
export type Question = (desk: Desk) => Promise<readonly Piece[]>;

/** The words so far, and what is still to be settled. */
interface Stage {
  readonly words: readonly string[];
  readonly left: readonly Piece[];
}

/** Asks all that a command needs, one question after the other; Esc goes back one question, and before the first gives none. */
export async function composed(pieces: readonly Piece[], desk: Desk): Promise<readonly string[] | undefined> {
  const asked: Stage[] = [];
  let now: Stage = { words: [], left: pieces };
  for (;;) {
    const [piece, ...left] = now.left;
    if (piece === undefined) return now.words;
    if (typeof piece === 'string') {
      now = { words: [...now.words, piece], left };
      continue;
    }
    const before = desk.questions();
    try {
      const answer = await piece(desk);
      // Where there was nothing to ask there is nothing to come back to.
      if (desk.questions() > before) asked.push(now);
      now = { words: now.words, left: [...answer, ...left] };
    } catch (error) {
      if (!wasEscaped(error)) throw error;
      const last = asked.pop();
      if (!last) return undefined;
      now = last;
    }
  }
}
