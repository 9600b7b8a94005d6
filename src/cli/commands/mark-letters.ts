import type { LetterMatter } from '../../domain/issued.js';
import { letterRegister, type RegisteredLetter } from '../../domain/letters/register.js';
import type { Picture } from '../../domain/picture.js';
import { normaliseCode } from '../../domain/places/school-code.js';
import { LETTER_WORDS, lettersText as text } from '../../text/letters/letters.js';
import { pictureOf, withStore } from '../archive.js';
import { type DecideOptions, decide } from '../decide.js';
import { personMeant } from '../person-named.js';
import type { Outcome, World } from '../world.js';

interface Options extends DecideOptions {
  readonly tranne?: readonly string[];
}

/** Remembers that letters made ready were sent; those about whom the office says otherwise stay to be sent. */
export const markLetters = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    const kinds = given as readonly string[];
    const waiting = letterRegister(picture.issued, picture.decisions).filter(
      ({ standing, letter: { about } }) =>
        standing.is === 'prepared' && (kinds.length === 0 || kinds.includes(LETTER_WORDS[about.is].many)),
    );
    const left = leftOut(picture, options.tranne ?? []);
    const marked = waiting.filter(({ letter: { about } }) => !left(about));
    if (marked.length === 0) return { status: 'ok', summary: text.nothingToMark };
    return decide(world, options, store, {
      seen,
      question: text.markQuestion(marked.length),
      decisions: marked.map(({ letter }) => ({ kind: 'sent', letter: letter.code })),
      plan: [
        ...countedByKind(marked),
        ...(marked.length < waiting.length ? [text.toMarkBesides(waiting.length - marked.length)] : []),
      ],
      reason: text.markReason,
      next: text.markNext,
    });
  });

/** Whom `--tranne` means: institutes by code, people as everywhere. */
function leftOut(picture: Picture, given: readonly string[]): (about: LetterMatter) => boolean {
  const institutes = new Set(given.map(normaliseCode).filter((code) => picture.schools.has(code)));
  const others = given.filter((one) => !institutes.has(normaliseCode(one)));
  const people = new Set(others.map((one) => personMeant(picture, one).code));
  return (about) => (about.is === 'reminder' ? institutes.has(about.institute) : people.has(about.person));
}

function countedByKind(letters: readonly RegisteredLetter[]): string[] {
  const kinds = [...new Set(letters.map(({ letter }) => letter.about.is))];
  return kinds.map((is) => text.toMark(is, letters.filter(({ letter }) => letter.about.is === is).length));
}
