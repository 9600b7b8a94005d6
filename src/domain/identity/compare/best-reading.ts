import type { Dimension } from './field.js';
import { type NumberedReading, type PartComparer, type PartOutcome, partOutcome } from './part-comparer.js';
import { levelWeight } from './weight.js';

/** What the comparison of two names came to. */
export interface NamesOutcome {
  readonly surname: PartOutcome;
  readonly given: PartOutcome;
  cost: number;
}

/** No two names agree by more bits than this, so that dearer readings need not be tried. */
const MOST_GAIN = 24;

/**
 * Finds the pair of readings under which two names agree best, counting what it costs to read them so. The outcome is
 * overwritten by the next call.
 */
export function bestReadings(
  [surnameDimension, givenDimension]: readonly Dimension[],
  surnames: PartComparer,
  givens: PartComparer,
  readings: readonly (readonly NumberedReading[])[],
): (a: number, b: number) => NamesOutcome {
  // Most names read only one way, and pairs are compared by the million: their parts lie side by side.
  const onlySurname = Int32Array.from(readings, (options) =>
    options.length === 1 ? firstOf(options).surname : SEVERAL,
  );
  const onlyGiven = Int32Array.from(readings, (options) => firstOf(options).given);
  const outcome: NamesOutcome = { surname: partOutcome(), given: partOutcome(), cost: 0 };
  const tryReadings = (a: NumberedReading, b: NumberedReading): void => {
    surnames.compare(a.surname, b.surname, outcome.surname);
    givens.compare(a.given, b.given, outcome.given);
    outcome.cost = a.cost + b.cost;
  };
  const weight = (): number =>
    levelWeight((surnameDimension as Dimension).levels, outcome.surname.level, outcome.surname.frequency) +
    levelWeight((givenDimension as Dimension).levels, outcome.given.level, outcome.given.frequency) -
    outcome.cost;
  const compareOnly = (a: number, b: number): NamesOutcome => {
    surnames.compare(onlySurname[a] as number, onlySurname[b] as number, outcome.surname);
    givens.compare(onlyGiven[a] as number, onlyGiven[b] as number, outcome.given);
    outcome.cost = 0;
    return outcome;
  };
  const compareBest = (a: readonly NumberedReading[], b: readonly NumberedReading[]): NamesOutcome => {
    tryReadings(firstOf(a), firstOf(b));
    let [bestA, bestB, most] = [0, 0, weight()];
    let tried = 0;
    for (let i = 0; i < a.length; i++)
      for (let j = i === 0 ? 1 : 0; j < b.length; j++) {
        if (MOST_GAIN - (a[i] as NumberedReading).cost - (b[j] as NumberedReading).cost < most) continue;
        tryReadings(a[i] as NumberedReading, b[j] as NumberedReading);
        tried++;
        const bits = weight();
        if (bits > most) [bestA, bestB, most] = [i, j, bits];
      }
    if (tried > 0) tryReadings(a[bestA] as NumberedReading, b[bestB] as NumberedReading);
    return outcome;
  };
  return (a, b) => {
    if (onlySurname[a] !== SEVERAL && onlySurname[b] !== SEVERAL) return compareOnly(a, b);
    return compareBest(readings[a] as readonly NumberedReading[], readings[b] as readonly NumberedReading[]);
  };
}

/** Marks a name that can be read in several ways. */
const SEVERAL = -2;

const firstOf = (options: readonly NumberedReading[]): NumberedReading => options[0] as NumberedReading;
