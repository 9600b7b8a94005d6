import type { NameColumns } from './columns.js';
import { type NamePart, partOf } from './forms.js';
import { likelihood, type NameLexicon, splitsOf } from './lexicon.js';

/** One way to read a written name, and how many bits it costs to read it so: 0 the only way, 1 one of two, … */
export interface Reading {
  readonly surname: NamePart | undefined;
  readonly given: NamePart | undefined;
  readonly cost: number;
}

/** Share of rows with the two names in each other's column. */
const EXCHANGED = 0.02;
/** Readings that cost more bits than this are not tried. */
const DEAREST = 10;
const MOST_READINGS = 4;

/** Makes a part of its units; given by the caller, so that equal lists are made into parts once. */
type MakePart = (units: readonly string[]) => NamePart;

/** The ways to read a name, cheapest first. */
export function readingsOf(
  { surname, given, loose }: NameColumns,
  lexicon: NameLexicon,
  part: MakePart = partOf,
): readonly Reading[] {
  if (loose.length > 1) return costed(splitsOf(loose, lexicon), part);
  if (loose.length === 1) return costed([weighed(loose, [], 0.5, lexicon), weighed([], loose, 0.5, lexicon)], part);
  if (surname.length + given.length === 0) return [{ surname: undefined, given: undefined, cost: 0 }];
  const straight = weighed(surname, given, 1 - EXCHANGED, lexicon);
  const exchanged = weighed(given, surname, EXCHANGED, lexicon);
  // Most names read only one way: no list is made for them.
  if (exchanged.weight < straight.weight * 2 ** -DEAREST) return [readingOf(straight, straight.weight, part)];
  return costed([straight, exchanged], part);
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

function costed(options: readonly Option[], part: MakePart): readonly Reading[] {
  const total = options.reduce((sum, { weight }) => sum + weight, 0);
  return options
    .map((option) => readingOf(option, total, part))
    .filter(({ cost }) => cost <= DEAREST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_READINGS);
}

const readingOf = ({ surname, given, weight }: Option, total: number, part: MakePart): Reading => ({
  surname: surname.length > 0 ? part(surname) : undefined,
  given: given.length > 0 ? part(given) : undefined,
  cost: -Math.log2(weight / total),
});
