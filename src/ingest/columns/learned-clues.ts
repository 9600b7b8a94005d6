import { rememberedOf } from '../../domain/remembered.js';

/**
 * How much each clue speaks for each meaning, in few long texts: twenty thousand lists of numbers take a tenth of the time of
 * an import to be read from JSON and kept, though a form needs some hundred of them.
 */
export interface LearnedClues {
  /** The clues in order of their letters, one a line. */
  readonly names: string;
  /** In base64: for each clue of how many meanings it speaks, a byte each. */
  readonly counts: string;
  /** The places of those meanings, a byte each, and their weights in hundredths, two bytes each, the lower first. */
  readonly places: string;
  readonly weights: string;
}

/** Packs the weights of each clue: pairs of the place of a meaning and of its weight in hundredths. */
export function packClues(clues: Readonly<Record<string, readonly number[]>>): LearnedClues {
  const names = Object.keys(clues).toSorted();
  const pairs = names.map((name) => clues[name] as readonly number[]);
  const places = pairs.flatMap((own) => own.filter((_, at) => at % 2 === 0));
  const weights = pairs.flatMap((own) => own.filter((_, at) => at % 2 === 1));
  if (weights.some((weight) => weight !== Math.trunc(weight) || Math.abs(weight) > 0x7fff))
    throw new RangeError('The weight of a clue is no number of hundredths, or too great to be packed.');
  const bytes = Buffer.alloc(2 * weights.length);
  weights.forEach((weight, at) => void bytes.writeInt16LE(weight, 2 * at));
  return {
    names: names.join('\n'),
    counts: Buffer.from(pairs.map((own) => own.length / 2)).toString('base64'),
    places: Buffer.from(places).toString('base64'),
    weights: bytes.toString('base64'),
  };
}

/** Adds to the score of each meaning, in natural logarithms, what one clue says of it; one that was never learned says nothing. */
export function addClue(scores: number[], clue: string, learned: LearnedClues): void {
  const { names, starts, places, weights } = unpacked(learned);
  const found = placeIn(names, clue);
  if (found < 0) return;
  for (let at = starts[found] as number; at < (starts[found + 1] as number); at++) {
    const place = places[at] as number;
    scores[place] = (scores[place] as number) + weights.getInt16(2 * at, true) / 100;
  }
}

const unpacked = rememberedOf(({ names, counts, places, weights }: LearnedClues) => {
  const many = Buffer.from(counts, 'base64');
  const starts = new Uint32Array(many.length + 1);
  for (let at = 0; at < many.length; at++) starts[at + 1] = (starts[at] as number) + (many[at] as number);
  const bytes = Buffer.from(weights, 'base64');
  return {
    names: names.split('\n'),
    starts,
    places: Buffer.from(places, 'base64'),
    weights: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  };
});

/** The place of a name among names in order; negative where it is none of them. */
function placeIn(names: readonly string[], name: string): number {
  let [low, high] = [0, names.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = names[middle] as string;
    if (found === name) return middle;
    if (found < name) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
