import { PRIOR_RECORDS, smoothedFrequencies } from '../estimate/frequencies.js';
import { type NamePart, nameUnits, partOf } from './forms.js';
import { KNOWN_GIVEN_NAMES, KNOWN_SURNAMES } from './known.js';

/** A name as a row has it. */
export interface WrittenName {
  readonly surname?: string | undefined;
  readonly given?: string | undefined;
  /** Both in one cell. */
  readonly full?: string | undefined;
}

/** One way to read a written name, and how many bits it costs to read it so: 0 the only way, 1 one of two, … */
export interface Reading {
  readonly surname?: NamePart;
  readonly given?: NamePart;
  readonly cost: number;
}

/** What is known of which words are surnames and which given names. */
export interface NameLexicon {
  surname(unit: string): number;
  given(unit: string): number;
}

/** Share of rows with the two names in each other's column, before the data are seen. */
const EXCHANGED = 0.02;
/** Readings that cost more bits than this are not tried. */
const DEAREST = 10;
const MOST_READINGS = 4;
/** How often a surname, a given name has one, two, three units. */
const SURNAME_LENGTHS = [0.9, 0.09, 0.01];
const GIVEN_LENGTHS = [0.8, 0.18, 0.02];

/** The words of a name by column; `loose` are those of which nobody said what they are. */
export interface NameColumns {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  readonly loose: readonly string[];
}

/** Units of the columns; a name found whole in the other column too is taken out there (`ROSSI MARIA` | `MARIA`). */
export function columnsOf(name: WrittenName, unitsOf: (text: string) => readonly string[] = nameUnits): NameColumns {
  const comma = name.full?.includes(',') ? commaSplit(name.full) : undefined;
  if (comma) return comma;
  const surname = unitsOf(name.surname ?? '');
  const given = unitsOf(name.given ?? '');
  if (surname.length > 0 && given.length > 0)
    return { surname: without(surname, given), given: without(given, surname), loose: [] };
  const loose = [...surname, ...given, ...unitsOf(name.full ?? '')];
  return loose.length === 1 && !name.full ? { surname, given, loose: [] } : { surname: [], given: [], loose };
}

/** «Rossi, Maria»: a comma says which is the surname. */
function commaSplit(full: string): NameColumns | undefined {
  const comma = full.indexOf(',');
  const [surname, given] = [nameUnits(full.slice(0, comma)), nameUnits(full.slice(comma + 1))];
  return surname.length > 0 && given.length > 0 ? { surname, given, loose: [] } : undefined;
}

const without = (units: readonly string[], others: readonly string[]): readonly string[] => {
  if (units.length <= others.length || !others.every((unit) => units.includes(unit))) return units;
  return units.filter((unit) => !others.includes(unit));
};

/** Learns from rows with two columns which words are surnames and which given names; a few rows exchanged do no harm. */
export function learnLexicon(names: Iterable<{ readonly columns: NameColumns; readonly rows: number }>): NameLexicon {
  const surnames = new Map<string, number>();
  const givens = new Map<string, number>();
  let total = 0;
  for (const { columns, rows } of names) {
    if (columns.surname.length === 0 || columns.given.length === 0) continue;
    total += rows;
    for (const unit of columns.surname) surnames.set(unit, (surnames.get(unit) ?? 0) + rows);
    for (const unit of columns.given) givens.set(unit, (givens.get(unit) ?? 0) + rows);
  }
  const surname = smoothedFrequencies(surnames, total, KNOWN_SURNAMES);
  const given = smoothedFrequencies(givens, total, KNOWN_GIVEN_NAMES);
  // A row must not be its own witness: one occurrence fewer for the column it stands in.
  const own = 0.9 / (total + PRIOR_RECORDS);
  return {
    surname: (unit) => Math.max(surname.of(unit) - (surnames.has(unit) ? own : 0), own / 2),
    given: (unit) => Math.max(given.of(unit) - (givens.has(unit) ? own : 0), own / 2),
  };
}

/** The ways to read a name, cheapest first. */
export function readingsOf({ surname, given, loose }: NameColumns, lexicon: NameLexicon): readonly Reading[] {
  if (loose.length === 0) {
    if (surname.length + given.length === 0) return [{ cost: 0 }];
    return costed([weighed(surname, given, 1 - EXCHANGED, lexicon), weighed(given, surname, EXCHANGED, lexicon)]);
  }
  if (loose.length === 1) return costed([weighed(loose, [], 0.5, lexicon), weighed([], loose, 0.5, lexicon)]);
  return costed(splits(loose).map((split) => ({ ...split, weight: splitWeight(split, lexicon) })));
}

const weighed = (surname: readonly string[], given: readonly string[], prior: number, lexicon: NameLexicon) => ({
  surname,
  given,
  weight: prior * likelihood(surname, given, lexicon),
});

interface Split {
  readonly surname: readonly string[];
  readonly given: readonly string[];
}

function splits(units: readonly string[]): Split[] {
  return units.slice(1).flatMap((_, index) => {
    const [head, tail] = [units.slice(0, index + 1), units.slice(index + 1)];
    return [
      { surname: head, given: tail },
      { surname: tail, given: head },
    ];
  });
}

const splitWeight = ({ surname, given }: Split, lexicon: NameLexicon): number =>
  (SURNAME_LENGTHS[surname.length - 1] ?? 1e-3) *
  (GIVEN_LENGTHS[given.length - 1] ?? 1e-3) *
  likelihood(surname, given, lexicon);

/** Probability that these words are drawn as surname and given name. Only ratios of equal word counts are compared. */
function likelihood(surname: readonly string[], given: readonly string[], lexicon: NameLexicon): number {
  const s = surname.reduce((product, unit) => product * lexicon.surname(unit), 1);
  return given.reduce((product, unit) => product * lexicon.given(unit), s);
}

function costed(options: readonly (Split & { weight: number })[]): readonly Reading[] {
  const total = options.reduce((sum, { weight }) => sum + weight, 0);
  return options
    .map(({ surname, given, weight }) => ({
      ...(surname.length > 0 ? { surname: partOf(surname) } : {}),
      ...(given.length > 0 ? { given: partOf(given) } : {}),
      cost: -Math.log2(weight / total),
    }))
    .filter(({ cost }) => cost <= DEAREST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_READINGS);
}
