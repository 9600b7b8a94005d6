import { type Decided, decisionsOf } from './decisions.js';
import type { Kept, Letter } from './issued.js';

/** A letter of which the office says that it was sent. */
export interface SentLetter {
  readonly letter: Kept<Letter>;
  readonly mark: Decided;
}

/** Every letter in force, oldest first. */
export const lettersIn = (issued: readonly Kept[]): readonly Kept<Letter>[] =>
  issued.filter((one): one is Kept<Letter> => one.kind === 'letter' && !one.annulled);

/** The letters in force that were sent, in the order in which the office said so. */
export function sentLetters(issued: readonly Kept[], decisions: readonly Decided[]): SentLetter[] {
  const marks = decisionsOf(decisions, 'sent');
  if (marks.length === 0) return [];
  const letters = new Map(lettersIn(issued).map((letter) => [letter.code, letter]));
  return marks.flatMap((mark) => {
    const letter = letters.get(mark.letter);
    return letter ? [{ letter, mark }] : [];
  });
}
