import { nameUnits } from '../names/forms.js';
import { KNOWN_GIVEN_NAMES, KNOWN_SURNAMES } from '../names/known.js';
import { relateGivenNames, relateSurnames } from '../names/parts.js';
import {
  columnsOf,
  learnLexicon,
  type NameColumns,
  type Reading,
  readingsOf,
  type WrittenName,
} from '../names/readings.js';
import { remembered } from '../remembered.js';
import type { BoundField, Comparison, Dimension, Field, Level } from './field.js';
import { nameKeys } from './name-keys.js';
import { type PartComparer, type PartOutcome, partComparer, partFrequencies, partNumbers } from './part-comparer.js';
import { levelWeight } from './weight.js';

/** Surname and given name together, since they may be exchanged or stand in one cell. */
export function personNameField<Row>(
  read: (row: Row) => WrittenName,
  surname: readonly Level[],
  given: readonly Level[],
): Field<Row> {
  const dimensions = [
    { name: 'surname', levels: surname },
    { name: 'given', levels: given },
  ];
  return { name: 'name', bind: (rows) => bindNames(rows.map(read), dimensions) };
}

/** A reading with its parts by number. */
interface NumberedReading {
  readonly surname: number;
  readonly given: number;
  readonly cost: number;
}

function bindNames(names: readonly WrittenName[], dimensions: readonly Dimension[]): BoundField {
  const readings = readAll(names);
  const surnames = partNumbers();
  const givens = partNumbers();
  const numbered = readings.map(
    remembered((options: readonly Reading[]) =>
      options.map(({ surname, given, cost }) => ({
        surname: surnames.numberOf(surname),
        given: givens.numberOf(given),
        cost,
      })),
    ),
  );
  const keys = readings.map(remembered(nameKeys));
  const first = numbered.map((options) => options[0] as NumberedReading);
  const surnameShares = partFrequencies(
    surnames.parts,
    Int32Array.from(first, ({ surname }) => surname),
    KNOWN_SURNAMES,
  );
  const givenShares = partFrequencies(
    givens.parts,
    Int32Array.from(first, ({ given }) => given),
    KNOWN_GIVEN_NAMES,
  );
  const isName = (text: string) => givenShares.of(text) >= COMMON_ENOUGH;

  const best = bestReadings(
    dimensions,
    partComparer(surnames.parts, surnameShares, relateSurnames),
    partComparer(givens.parts, givenShares, (a, b) => relateGivenNames(a, b, isName)),
  );
  return {
    dimensions,
    keys: (record) => keys[record] as readonly string[],
    compare: (a, b, into, offset) =>
      write(best(numbered[a] as readonly NumberedReading[], numbered[b] as readonly NumberedReading[]), into, offset),
  };
}

/** A text that at least one in 5,000 bears is a given name. */
const COMMON_ENOUGH = 2e-4;

/** Readings of every row; rows written alike share them. */
function readAll(names: readonly WrittenName[]): (readonly Reading[])[] {
  const keys = names.map(({ surname, given, full }) => `${surname ?? ''}\t${given ?? ''}\t${full ?? ''}`);
  const unitsOf = remembered(nameUnits);
  const different = new Map<string, { columns: NameColumns; rows: number }>();
  keys.forEach((key, row) => {
    const known = different.get(key);
    if (known) known.rows++;
    else different.set(key, { columns: columnsOf(names[row] as WrittenName, unitsOf), rows: 1 });
  });
  const lexicon = learnLexicon(different.values());
  const readings = new Map([...different].map(([key, { columns }]) => [key, readingsOf(columns, lexicon)]));
  return keys.map((key) => readings.get(key) as readonly Reading[]);
}

/** What the comparison of two names came to. */
interface Outcome {
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
function bestReadings(
  [surnameDimension, givenDimension]: readonly Dimension[],
  surnames: PartComparer,
  givens: PartComparer,
): (a: readonly NumberedReading[], b: readonly NumberedReading[]) => Outcome {
  const outcome: Outcome = { surname: { level: 0, frequency: 0 }, given: { level: 0, frequency: 0 }, cost: 0 };
  const tryReadings = (a: NumberedReading, b: NumberedReading): void => {
    surnames.compare(a.surname, b.surname, outcome.surname);
    givens.compare(a.given, b.given, outcome.given);
    outcome.cost = a.cost + b.cost;
  };
  const weight = (): number =>
    levelWeight((surnameDimension as Dimension).levels, outcome.surname.level, outcome.surname.frequency) +
    levelWeight((givenDimension as Dimension).levels, outcome.given.level, outcome.given.frequency) -
    outcome.cost;
  return (a, b) => {
    tryReadings(a[0] as NumberedReading, b[0] as NumberedReading);
    if (a.length === 1 && b.length === 1) return outcome;
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
}

function write({ surname, given, cost }: Outcome, into: Comparison, offset: number): void {
  into.levels[offset] = surname.level;
  into.frequencies[offset] = surname.frequency;
  into.levels[offset + 1] = given.level;
  into.frequencies[offset + 1] = given.frequency;
  into.readingCost += cost;
}
