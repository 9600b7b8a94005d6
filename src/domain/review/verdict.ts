import { words } from '../text.js';

/** What may be said of two rows. */
export type Verdict = 'same' | 'different' | 'ask';

/** The words of the column to fill, in the order of the list that opens in it. */
export const VERDICT_WORDS = { same: 'stessa persona', different: 'persone diverse', ask: 'chiedere' } as const;

const SAID: Readonly<Record<Verdict, readonly string[]>> = {
  same: ['STESSA PERSONA', 'STESSA', 'STESSO', 'UGUALI', 'SI', 'S'],
  different: [
    'PERSONE DIVERSE',
    'DIVERSE PERSONE',
    'DIVERSA',
    'DIVERSI',
    'DIVERSO',
    'DIFFERENTI',
    'OMONIMI',
    'OMONIME',
    'NO',
    'N',
    'D',
  ],
  ask: ['CHIEDERE', 'DA CHIEDERE', 'CHIEDERE AGLI INTERESSATI', 'C'],
};
/** Words that say nothing of their own. */
const FILLING = new Set(['SONO', 'E', 'LA', 'LE', 'LO']);
/** A word cut shorter than this could be the beginning of anything. */
const SHORTEST_CUT = 3;

/**
 * The verdict in a cell, as people write it: case, accents, full stops and words cut short (`pers. diverse`, `div`) do not
 * matter. Undefined where it could be none, or more than one.
 */
export function readVerdict(said: string): Verdict | undefined {
  const given = words(said).filter((word) => !FILLING.has(word));
  const [found, ...others] = (Object.keys(SAID) as Verdict[]).filter((verdict) =>
    SAID[verdict].some((phrase) => isCutFrom(given, phrase.split(' '))),
  );
  return others.length === 0 ? found : undefined;
}

const isCutFrom = (given: readonly string[], phrase: readonly string[]): boolean =>
  given.length === phrase.length &&
  given.every((word, index) => {
    const whole = phrase[index] as string;
    return word === whole || (word.length >= SHORTEST_CUT && whole.startsWith(word));
  });
