import { remembered } from '../../remembered.js';
import { countTexts, PRIOR_RECORDS } from '../estimate/frequencies.js';
import { columnsOf, type WrittenName } from '../names/columns.js';
import { isFullName } from '../names/diminutives.js';
import { type NamePart, nameUnits, partOf } from '../names/forms.js';
import { isFoldedGivenName } from '../names/given-names.js';
import { KNOWN_GIVEN_NAMES, KNOWN_SURNAMES } from '../names/known.js';
import { learnLexicon, type NameCount } from '../names/lexicon.js';
import { PART, relateGivenNames, relateSurnames } from '../names/parts.js';
import { type Reading, readingsOf } from '../names/readings.js';
import { type SpeltName, type SpeltSurname, settledGiven, settledSurname } from '../names/two-names.js';
import { bestReadings, type NamesOutcome } from './best-reading.js';
import type { BoundField, Comparison, Dimension, Field, Level } from './field.js';
import { nameKeyMaker } from './name-keys.js';
import { bearersOf, type PartOutcome, partComparer, partFrequencies, partNumbers } from './part-comparer.js';

/**
 * Surname and given name together, since they may be exchanged or stand in one cell. `addressed` reads the letters of
 * the row's own address before the sign: with it, and only then, names nearly alike may be told to be two.
 */
export function personNameField<Row>(
  read: (row: Row) => WrittenName,
  surname: readonly Level[],
  given: readonly Level[],
  addressed?: (row: Row) => string,
): Field<Row> {
  const dimensions = [
    { name: 'surname', levels: surname },
    { name: 'given', levels: given },
  ];
  return {
    name: 'name',
    bind: (rows, taught) => bindNames(rows.map(read), dimensions, taught, addressed && rows.map(addressed)),
  };
}

function bindNames(
  names: readonly WrittenName[],
  dimensions: readonly Dimension[],
  taught: number,
  locals?: readonly string[],
): BoundField {
  const readings = readAll(names, taught);
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
  const keysOf = nameKeyMaker();
  const known = numbered.slice(0, taught);
  const bearers = {
    surname: bearersOf(surnames.parts, known, ({ surname }) => surname),
    given: bearersOf(givens.parts, known, ({ given }) => given),
  };
  const surnameShares = partFrequencies(surnames.parts, bearers.surname, known.length, KNOWN_SURNAMES);
  const givenShares = partFrequencies(givens.parts, bearers.given, known.length, KNOWN_GIVEN_NAMES);
  const isName = (text: string) =>
    isFoldedGivenName(text) || isFullName(text) || givenShares.of(text) >= leastShare(taught);

  const settle = locals && settler(surnames.parts, givens.parts, bearers.surname, locals);
  const best = bestReadings(
    dimensions,
    partComparer(surnames.parts, surnameShares, relateSurnames),
    partComparer(givens.parts, givenShares, (a, b) => relateGivenNames(a, b, isName)),
    numbered,
  );
  return {
    dimensions,
    keys: (record) => keysOf(readings[record] as readonly Reading[]),
    compare: (a, b, into, offset) => {
      const outcome = best(a, b);
      settle?.(outcome, a, b);
      write(outcome, into, offset);
    },
  };
}

/** Says of names nearly alike what they are besides, by their endings, the rows' own addresses and other rows. */
function settler(
  surnames: readonly NamePart[],
  givens: readonly NamePart[],
  bearers: Float64Array,
  locals: readonly string[],
): (outcome: NamesOutcome, a: number, b: number) => void {
  const surnameOf = (part: number, record: number): SpeltSurname => ({
    ...speltAs(surnames, part, record),
    isRepeated: (bearers[part] as number) >= REPEATED,
  });
  const speltAs = (parts: readonly NamePart[], part: number, record: number): SpeltName => ({
    name: parts[part] as NamePart,
    local: locals[record] as string,
  });
  return ({ surname, given }, a, b) => {
    if (isNearlyAlike(surname))
      surname.level = settledSurname(surname.level, surnameOf(surname.a, a), surnameOf(surname.b, b));
    if (isNearlyAlike(given))
      given.level = settledGiven(given.level, speltAs(givens, given.a, a), speltAs(givens, given.b, b));
  };
}

/** Rows from which a surname is no slip, readings of doubtful names counted by how likely they are. */
const REPEATED = 1.5;

const isNearlyAlike = ({ level }: PartOutcome): boolean => level === PART.slip || level === PART.similar;

/** Share from which a text in the column of given names is one and no slip: five rows, and one in 20,000. */
const leastShare = (rows: number): number => Math.max(5 / (rows + PRIOR_RECORDS), 5e-5);

/** Readings of every row, as the first `taught` rows teach to read; rows written alike share them. */
function readAll(names: readonly WrittenName[], taught: number): (readonly Reading[])[] {
  const keys = names.map(({ surname, given, full }) => `${surname ?? ''}\t${given ?? ''}\t${full ?? ''}`);
  const unitsOf = remembered(nameUnits);
  const rows = countTexts(keys.slice(0, taught));
  const different = new Map<string, NameCount>();
  keys.forEach((key, row) => {
    if (different.has(key)) return;
    different.set(key, { columns: columnsOf(names[row] as WrittenName, unitsOf), rows: rows.get(key) ?? 0 });
  });
  const lexicon = learnLexicon([...different.values()].filter((name) => name.rows > 0));
  const part = remembered(partOf);
  const readings = new Map([...different].map(([key, { columns }]) => [key, readingsOf(columns, lexicon, part)]));
  return keys.map((key) => readings.get(key) as readonly Reading[]);
}

function write({ surname, given, cost }: NamesOutcome, into: Comparison, offset: number): void {
  into.levels[offset] = surname.level;
  into.frequencies[offset] = surname.frequency;
  into.levels[offset + 1] = given.level;
  into.frequencies[offset + 1] = given.frequency;
  into.readingCost += cost;
}
