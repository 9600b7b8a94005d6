import { fixed, type Sampled } from './code-by-marks.js';

/** A code that may stand on a page. */
export interface KnownCode {
  readonly text: string;
  /** Row by row, as many rows as columns: which are dark. */
  readonly modules: readonly (readonly boolean[])[];
}

/** As many of the modules that can be seen must be as they should, of any other code so many fewer. */
const [LEAST_RIGHT, CLEARLY] = [0.74, 0.1];
/** Fewer modules tell too little. */
const LEAST_SEEN = 90;
/** As large as such a square (modules) nothing in a code is of one colour: a stamp, a shadow, a hole hides it. */
const HIDDEN = 4;

/**
 * The code of a page so damaged that nobody could read it, known because only so many codes were ever printed: the one that
 * fits what is left of it, when no other nearly does.
 */
export function knownCodeOf(found: readonly Sampled[], known: readonly KnownCode[]): Fitting | undefined {
  const fitting = found.flatMap((sampled) => fittest(sampled, known) ?? []);
  return fitting.toSorted((a, b) => b.right - a.right)[0];
}

interface Fitting extends Pick<Sampled, 'at' | 'right'> {
  readonly text: string;
}

function fittest(sampled: Sampled, known: readonly KnownCode[]): Fitting | undefined {
  const seen = seenOf(sampled);
  if (seen.length < LEAST_SEEN) return undefined;
  const [first, second] = known
    .filter(({ modules }) => modules.length === sampled.size)
    .map(({ text, modules }) => ({ text, right: shareRight(sampled, modules, seen) }))
    .toSorted((a, b) => b.right - a.right);
  const isClear = first && first.right >= LEAST_RIGHT && first.right - (second?.right ?? 0) >= CLEARLY;
  return isClear ? { ...first, at: sampled.at } : undefined;
}

/** Which modules differ from code to code and are not hidden. */
function seenOf({ modules, size }: Sampled): number[] {
  const hidden = new Set<number>();
  for (let row = 0; row + HIDDEN <= size; row++)
    for (let column = 0; column + HIDDEN <= size; column++) {
      const square = Array.from(
        { length: HIDDEN * HIDDEN },
        (_, at) => (row + Math.floor(at / HIDDEN)) * size + column + (at % HIDDEN),
      );
      if (new Set(square.map((at) => modules[at])).size === 1) for (const at of square) hidden.add(at);
    }
  return [...modules.keys()].filter(
    (at) => !hidden.has(at) && fixed(Math.floor(at / size), at % size, size) === undefined,
  );
}

const shareRight = ({ modules, size }: Sampled, code: KnownCode['modules'], seen: readonly number[]): number =>
  seen.filter((at) => (modules[at] === 1) === code[Math.floor(at / size)]?.[at % size]).length / seen.length;
