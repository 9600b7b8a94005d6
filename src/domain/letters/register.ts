import type { Kept, Letter, LetterMatter } from '../issued.js';
import { hashText } from '../text.js';

/** A letter as it is known before it is kept. */
export type NewLetter = Omit<Letter, 'code' | 'kind'>;

/** The letter with its code, made of all that it says. */
const letterOf = (letter: NewLetter): Letter => ({
  kind: 'letter',
  code: hashText(JSON.stringify([letter.date, letter.to, letter.subject, letter.body, letter.about])),
  ...letter,
});

/** What making a letter ready comes to: a new one, or once more one that was made ready before and says the same. */
export type Preparing =
  | { readonly is: 'new'; readonly letter: Letter }
  | { readonly is: 'again'; readonly letter: Kept<Letter> };

/** Every letter in force, oldest first. */
export const lettersIn = (issued: readonly Kept[]): readonly Kept<Letter>[] =>
  issued.filter((one): one is Kept<Letter> => one.kind === 'letter' && !one.annulled);

/** Tells of letters about to be made ready which of them already are: the last one about the same, if it says the same. */
export function preparing(letters: readonly NewLetter[], issued: readonly Kept[]): Preparing[] {
  const last = new Map(lettersIn(issued).map((letter) => [matterKey(letter.about), letter]));
  return letters.map((letter) => {
    const before = last.get(matterKey(letter.about));
    return before && saysTheSame(before, letter)
      ? { is: 'again', letter: before }
      : { is: 'new', letter: letterOf(letter) };
  });
}

const saysTheSame = (a: NewLetter, b: NewLetter): boolean =>
  a.to === b.to && a.from === b.from && a.subject === b.subject && a.body === b.body;

/** By what two letters are about the same. */
const matterKey = (about: LetterMatter): string =>
  about.is === 'reminder'
    ? [about.is, about.institute, about.missing, about.session ?? ''].join('|')
    : [about.is, about.person, ...about.sessions].join('|');
