import type { Decided } from '../decisions.js';
import type { Kept, Letter, LetterMatter } from '../issued.js';
import { lettersIn, sentLetters } from '../sent-letters.js';
import { hashText } from '../text.js';

/** A letter as it is known before it is kept. */
export type NewLetter = Omit<Letter, 'code' | 'kind'>;

/** The letter with its code, made of all that it says. */
const letterOf = (letter: NewLetter): Letter => ({
  kind: 'letter',
  code: hashText(JSON.stringify([letter.date, letter.from, letter.to, letter.subject, letter.body, letter.about])),
  ...letter,
});

/** What making a letter ready comes to: a new one, or once more one that was made ready before and says the same. */
export type Preparing =
  | { readonly is: 'new'; readonly letter: Letter }
  | { readonly is: 'again'; readonly letter: Kept<Letter> };

/** How a letter of the register stands. */
export type LetterStanding =
  | { readonly is: 'prepared' | 'annulled' }
  /** Another about the same came after it, before it was sent. */
  | { readonly is: 'superseded' }
  | { readonly is: 'sent'; readonly mark: Decided };

/** A letter with how it stands. */
export interface RegisteredLetter {
  readonly letter: Kept<Letter>;
  readonly standing: LetterStanding;
}

/** Every letter ever made ready, oldest first. */
export function letterRegister(issued: readonly Kept[], decisions: readonly Decided[]): RegisteredLetter[] {
  const sent = new Map(sentLetters(issued, decisions).map(({ letter, mark }) => [letter.code, mark]));
  const last = new Map(lettersIn(issued).flatMap((letter) => mattersOf(letter.about).map((key) => [key, letter])));
  const letters = issued.filter((one): one is Kept<Letter> => one.kind === 'letter');
  const standingOf = (letter: Kept<Letter>): LetterStanding => {
    if (letter.annulled) return { is: 'annulled' };
    const mark = sent.get(letter.code);
    if (mark) return { is: 'sent', mark };
    return { is: mattersOf(letter.about).some((key) => last.get(key) === letter) ? 'prepared' : 'superseded' };
  };
  return letters.map((letter) => ({ letter, standing: standingOf(letter) }));
}

/**
 * Tells of letters about to be made ready which of them already are: the last one about the same, if it says the same and
 * was not sent, or not before today.
 */
export function preparing(
  letters: readonly NewLetter[],
  issued: readonly Kept[],
  decisions: readonly Decided[],
): Preparing[] {
  const standing = letterRegister(issued, decisions).filter(
    ({ standing: { is } }) => is === 'prepared' || is === 'sent',
  );
  const last = new Map(standing.map((one) => [wholeMatter(one.letter.about), one]));
  return letters.map((letter) => {
    const before = last.get(wholeMatter(letter.about));
    const isThat = before && saysTheSame(before.letter, letter);
    return isThat && (before.standing.is !== 'sent' || before.letter.date === letter.date)
      ? { is: 'again', letter: before.letter }
      : { is: 'new', letter: letterOf(letter) };
  });
}

const saysTheSame = (a: NewLetter, b: NewLetter): boolean =>
  a.to === b.to && a.from === b.from && a.subject === b.subject && a.body === b.body;

/** The things that a letter is about, each of which another may speak of later: of people, each session. */
const mattersOf = (about: LetterMatter): string[] =>
  about.is === 'reminder'
    ? [[about.institute, about.missing, about.session ?? ''].join('|')]
    : about.sessions.map((session) => [about.person, session].join('|'));

const wholeMatter = (about: LetterMatter): string => [about.is, ...mattersOf(about)].join('|');
