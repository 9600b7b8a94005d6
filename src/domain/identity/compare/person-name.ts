import { countTexts, type Frequencies, smoothedFrequencies } from '../estimate/frequencies.js';
import type { NamePart } from '../names/forms.js';
import { KNOWN_GIVEN_NAMES, KNOWN_SURNAMES } from '../names/known.js';
import { PART, type PartRelation, relateGivenNames, relateSurnames } from '../names/parts.js';
import { learnLexicon, type NameLexicon, type Reading, readingsOf, type WrittenName } from '../names/readings.js';
import { type BoundField, type Comparison, type Dimension, type Field, type Level, MISSING } from './field.js';
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

/** What the comparison of two names came to: a level and a frequency for surname and given name. */
interface Outcome {
  surname: number;
  surnameFrequency: number;
  given: number;
  givenFrequency: number;
  cost: number;
}

function bindNames(names: readonly WrittenName[], dimensions: readonly Dimension[]): BoundField {
  const lexicon = learnLexicon(names);
  const readings = readAll(names, lexicon);
  const first = readings.map(([reading]) => reading as Reading);
  const surnames = partFrequencies(
    first.map(({ surname }) => surname),
    KNOWN_SURNAMES,
  );
  const givens = partFrequencies(
    first.map(({ given }) => given),
    KNOWN_GIVEN_NAMES,
  );
  const compareReadings = readingComparer(dimensions, surnames, givens);

  return {
    dimensions,
    keys: (record) => nameKeys(readings[record] as readonly Reading[]),
    compare(a, b, into, offset) {
      const outcome = bestOutcome(
        readings[a] as readonly Reading[],
        readings[b] as readonly Reading[],
        compareReadings,
      );
      write(outcome, into, offset);
    },
  };
}

/** Readings of every row; rows written alike share them. */
function readAll(names: readonly WrittenName[], lexicon: NameLexicon): (readonly Reading[])[] {
  const known = new Map<string, readonly Reading[]>();
  return names.map((name) => {
    const key = `${name.surname ?? ''}\t${name.given ?? ''}\t${name.full ?? ''}`;
    const held = known.get(key);
    if (held) return held;
    const readings = readingsOf(name, lexicon);
    known.set(key, readings);
    return readings;
  });
}

/** Frequencies of whole names and of their units: ROSSI BIANCHI counts for itself, for ROSSI and for BIANCHI. */
function partFrequencies(parts: readonly (NamePart | undefined)[], known: ReadonlyMap<string, number>): Frequencies {
  const texts = parts.flatMap((part) => {
    if (!part) return [];
    return part.units.length > 1 ? [part.text, ...part.units] : [part.text];
  });
  return smoothedFrequencies(countTexts(texts), parts.length, known);
}

type CompareReadings = (a: Reading, b: Reading) => Outcome & { weight: number };

function readingComparer(
  dimensions: readonly Dimension[],
  surnames: Frequencies,
  givens: Frequencies,
): CompareReadings {
  const [surnameLevels, givenLevels] = dimensions.map(({ levels }) => levels) as [readonly Level[], readonly Level[]];
  const givenNames = (a: NamePart, b: NamePart) => relateGivenNames(a, b, (text) => givens.of(text) >= COMMON_ENOUGH);
  return (a, b) => {
    const surname = related(a.surname, b.surname, relateSurnames, surnames);
    const given = related(a.given, b.given, givenNames, givens);
    const cost = a.cost + b.cost;
    const weight =
      levelWeight(surnameLevels, surname.level, surname.frequency) +
      levelWeight(givenLevels, given.level, given.frequency) -
      cost;
    return {
      surname: surname.level,
      surnameFrequency: surname.frequency,
      given: given.level,
      givenFrequency: given.frequency,
      cost,
      weight,
    };
  };
}

const NOTHING = { level: MISSING, frequency: 0 };

/** A text that at least one in 5,000 bears is a given name. */
const COMMON_ENOUGH = 2e-4;

function related(
  a: NamePart | undefined,
  b: NamePart | undefined,
  relate: (a: NamePart, b: NamePart) => PartRelation,
  frequencies: Frequencies,
) {
  if (!a || !b) return NOTHING;
  const { level, forms } = relate(a, b);
  // The rarer of two similar forms is the slip, and the commoner the name that it stands for.
  const frequency = forms.length === 0 ? 0 : Math.min(...forms.map((form) => frequencies.of(form)));
  return { level, frequency };
}

/** No two names agree by more bits than this, so that dearer readings need not be tried. */
const DEAREST_GAIN = 24;

/** The pair of readings under which the two names agree best, counting what it costs to read them so. */
function bestOutcome(a: readonly Reading[], b: readonly Reading[], compare: CompareReadings): Outcome {
  let best = compare(a[0] as Reading, b[0] as Reading);
  if (best.surname === PART.same && best.given === PART.same) return best;
  for (let i = 0; i < a.length; i++)
    for (let j = i === 0 ? 1 : 0; j < b.length; j++) {
      if (DEAREST_GAIN - (a[i] as Reading).cost - (b[j] as Reading).cost < best.weight) continue;
      const outcome = compare(a[i] as Reading, b[j] as Reading);
      if (outcome.weight > best.weight) best = outcome;
    }
  return best;
}

function write(outcome: Outcome, into: Comparison, offset: number): void {
  into.levels[offset] = outcome.surname;
  into.frequencies[offset] = outcome.surnameFrequency;
  into.levels[offset + 1] = outcome.given;
  into.frequencies[offset + 1] = outcome.givenFrequency;
  into.readingCost += outcome.cost;
}

/**
 * Blocking keys of a name: all units in any order (names exchanged or in one cell), each surname unit, the surname's
 * consonants (slips on vowels and double letters), the given name, the beginnings of both.
 */
function nameKeys(readings: readonly Reading[]): readonly string[] {
  const keys = new Set<string>();
  for (const { surname, given } of readings.slice(0, 2)) {
    const units = [...(surname?.units ?? []), ...(given?.units ?? [])];
    if (units.length > 1) keys.add(`n:${units.toSorted().join(' ')}`);
    for (const unit of surname?.units ?? []) if (unit.length > 2) keys.add(`s:${unit}`).add(`s~${consonants(unit)}`);
    const name = given?.units[0];
    if (name) keys.add(`g:${name}`);
    if (surname && name) keys.add(`nb:${surname.text.slice(0, 3)} ${name.slice(0, 2)}`);
    if (surname && name) keys.add(`ne:${surname.text.slice(-4)} ${name.slice(-3)}`);
  }
  return [...keys];
}

/** First letter and consonants, double ones once. */
const consonants = (text: string): string =>
  text[0] +
  text
    .slice(1)
    .replace(/[AEIOUHY]/g, '')
    .replace(/(.)\1+/g, '$1');
