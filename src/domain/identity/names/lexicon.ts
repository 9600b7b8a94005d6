import { remembered } from '../../remembered.js';
import { PRIOR_RECORDS, smoothedFrequencies } from '../estimate/frequencies.js';
import type { NameColumns } from './columns.js';
import { KNOWN_GIVEN_NAMES, KNOWN_SURNAMES } from './known.js';

/** What is known of which words are surnames and which given names. */
export interface NameLexicon {
  /** Share of people who bear the word as a surname. */
  surname(unit: string): number;
  given(unit: string): number;
  /** Share of names in one cell that begin with the surname. */
  readonly surnameFirst: number;
}

/** A different way of writing a name, and how many rows have it. */
export interface NameCount {
  readonly columns: NameColumns;
  readonly rows: number;
}

/** Which words of a name are the surname, in which order they stand, and how likely it is. */
export interface Split {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  readonly surnameFirst: boolean;
  readonly weight: number;
}

/** Office lists write COGNOME NOME; people as often the other way. */
const SURNAME_FIRST = 0.6;
/** Names that the prior of their order counts for. */
const PRIOR_NAMES = 20;
const ROUNDS = 3;
/** How often a surname, a given name has one, two, three units. */
const SURNAME_LENGTHS = [0.9, 0.09, 0.01];
const GIVEN_LENGTHS = [0.8, 0.18, 0.02];

/**
 * Learns which words are surnames and which given names: from rows with two columns (a few exchanged do no harm), then
 * from names in one cell, split as is likely so far, in a few rounds of expectation–maximisation. `informed` adds what is
 * known besides, at each round.
 */
export function learnLexicon(
  names: readonly NameCount[],
  informed: (lexicon: NameLexicon) => NameLexicon = (lexicon) => lexicon,
): NameLexicon {
  const columned: WordCounts = { surnames: new Map(), givens: new Map(), rows: 0 };
  for (const { columns, rows } of names)
    if (columns.surname.length > 0 && columns.given.length > 0) count(columned, columns.surname, columns.given, rows);
  const loose = names.filter(({ columns }) => columns.loose.length > 1);
  let lexicon = informed(lexiconOf(columned, SURNAME_FIRST));
  for (let round = 0; round < ROUNDS && loose.length > 0; round++)
    lexicon = informed(relearn(columned, loose, lexicon));
  return lexicon;
}

function relearn(columned: WordCounts, loose: readonly NameCount[], lexicon: NameLexicon): NameLexicon {
  const learned = { ...columned, surnames: new Map(columned.surnames), givens: new Map(columned.givens) };
  let first = PRIOR_NAMES * SURNAME_FIRST;
  let total = PRIOR_NAMES;
  for (const { columns, rows } of loose)
    for (const { surname, given, surnameFirst, weight } of splitsOf(columns.loose, lexicon)) {
      count(learned, surname, given, rows * weight);
      if (surnameFirst) first += rows * weight;
      total += rows * weight;
    }
  return lexiconOf(learned, first / total);
}

/** The ways to split loose words into surname and given name; weights add up to one. */
export function splitsOf(units: readonly string[], lexicon: NameLexicon): readonly Split[] {
  const splits = units.slice(1).flatMap((_, index) => {
    const [head, tail] = [units.slice(0, index + 1), units.slice(index + 1)];
    return [split(head, tail, true, lexicon), split(tail, head, false, lexicon)];
  });
  const total = splits.reduce((sum, { weight }) => sum + weight, 0);
  return splits.map((option) => ({ ...option, weight: option.weight / total }));
}

function split(
  surname: readonly string[],
  given: readonly string[],
  surnameFirst: boolean,
  lexicon: NameLexicon,
): Split {
  const shape = (SURNAME_LENGTHS[surname.length - 1] ?? 1e-3) * (GIVEN_LENGTHS[given.length - 1] ?? 1e-3);
  const order = surnameFirst ? lexicon.surnameFirst : 1 - lexicon.surnameFirst;
  return { surname, given, surnameFirst, weight: shape * order * likelihood(surname, given, lexicon) };
}

/** Probability that these words are drawn as surname and given name. Only ratios of equal word counts are compared. */
export function likelihood(surname: readonly string[], given: readonly string[], lexicon: NameLexicon): number {
  let drawn = 1;
  for (const unit of surname) drawn *= lexicon.surname(unit);
  for (const unit of given) drawn *= lexicon.given(unit);
  return drawn;
}

/** Words counted as surnames and as given names. */
interface WordCounts {
  readonly surnames: Map<string, number>;
  readonly givens: Map<string, number>;
  rows: number;
}

function count(words: WordCounts, surname: readonly string[], given: readonly string[], rows: number): void {
  words.rows += rows;
  for (const unit of surname) words.surnames.set(unit, (words.surnames.get(unit) ?? 0) + rows);
  for (const unit of given) words.givens.set(unit, (words.givens.get(unit) ?? 0) + rows);
}

function lexiconOf({ surnames, givens, rows }: WordCounts, surnameFirst: number): NameLexicon {
  const surname = smoothedFrequencies(surnames, rows, KNOWN_SURNAMES);
  const given = smoothedFrequencies(givens, rows, KNOWN_GIVEN_NAMES);
  // A row must not be its own witness: one occurrence fewer for the column it stands in.
  const own = 0.9 / (rows + PRIOR_RECORDS);
  return {
    surname: remembered((unit) => Math.max(surname.of(unit) - (surnames.has(unit) ? own : 0), own / 2)),
    given: remembered((unit) => Math.max(given.of(unit) - (givens.has(unit) ? own : 0), own / 2)),
    surnameFirst,
  };
}
