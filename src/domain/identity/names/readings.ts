import type { NameColumns } from './columns.js';
import { type NamePart, partOf } from './forms.js';
import { likelihood, type NameLexicon, splitsOf } from './lexicon.js';

/** One way to read a written name, and how many bits it costs to read it so: 0 the only way, 1 one of two, … */
export interface Reading {
  readonly surname?: NamePart;
  readonly given?: NamePart;
  readonly cost: number;
}

/** Share of rows with the two names in each other's column. */
const EXCHANGED = 0.02;
/** Readings that cost more bits than this are not tried. */
const DEAREST = 10;
const MOST_READINGS = 4;

/** The ways to read a name, cheapest first. */
export function readingsOf({ surname, given, loose }: NameColumns, lexicon: NameLexicon): readonly Reading[] {
  if (loose.length > 1) return costed(splitsOf(loose, lexicon));
  if (loose.length === 1) return costed([weighed(loose, [], 0.5, lexicon), weighed([], loose, 0.5, lexicon)]);
  if (surname.length + given.length === 0) return [{ cost: 0 }];
  const straight = weighed(surname, given, 1 - EXCHANGED, lexicon);
  const exchanged = weighed(given, surname, EXCHANGED, lexicon);
  // Most names read only one way: no list is made for them.
  if (exchanged.weight < straight.weight * 2 ** -DEAREST) return [readingOf(straight, straight.weight)];
  return costed([straight, exchanged]);
}

/** Which words are read as what, and how likely that is. */
interface Option {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  readonly weight: number;
}

const weighed = (
  surname: readonly string[],
  given: readonly string[],
  prior: number,
  lexicon: NameLexicon,
): Option => ({ surname, given, weight: prior * likelihood(surname, given, lexicon) });

function costed(options: readonly Option[]): readonly Reading[] {
  const total = options.reduce((sum, { weight }) => sum + weight, 0);
  return options
    .map((option) => readingOf(option, total))
    .filter(({ cost }) => cost <= DEAREST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_READINGS);
}

const readingOf = ({ surname, given, weight }: Option, total: number): Reading => ({
  ...(surname.length > 0 ? { surname: partOf(surname) } : {}),
  ...(given.length > 0 ? { given: partOf(given) } : {}),
  cost: -Math.log2(weight / total),
});
