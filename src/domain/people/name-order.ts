import type { SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import { nameUnits } from '../identity/names/forms.js';
import { type NameLexicon, splitsOf } from '../identity/names/lexicon.js';
import type { Response } from '../records.js';
import { fold } from '../text.js';

/** Where a name was read: the file, and the field that its column fills. */
export interface NameColumn {
  readonly file: string;
  readonly field: 'fullName' | 'delegate' | 'delegation';
}

const SURNAME_FIRST = /\b(?:COGNOM[EI]|SURNAME|(?:LAST|FAMILY) NAME)\b(?: \w+)?? (?:NOM[EI]|(?:FIRST|GIVEN)? ?NAME)\b/;
const GIVEN_FIRST = /\b(?:NOM[EI]|(?:FIRST|GIVEN)? ?NAME)\b(?: \w+)?? (?:COGNOM[EI]|SURNAME|(?:LAST|FAMILY) NAME)\b/;

/** The order in which a heading asks for the two names («Cognome e nome», «Nome/Cognome»), if it says one. */
export function orderSaid(title: string): 'surname' | 'given' | undefined {
  const heading = fold(title);
  const [surname, given] = [SURNAME_FIRST.test(heading), GIVEN_FIRST.test(heading)];
  return surname === given ? undefined : surname ? 'surname' : 'given';
}

/** The title of a column, if its file has it. Two columns that are read as one name hold surname and given name, so joined. */
export function titlesBy(files: readonly SourceFile[]): (column: NameColumn) => string | undefined {
  const titles = new Map<string, string>();
  for (const { label, columns } of files)
    for (const [field, theirs] of groupBy(columns, (column) => column.field ?? ''))
      titles.set(
        `${label}|${field}`,
        theirs.length > 1 && theirs.some(isOfSurname) ? JOINED : (theirs[0]?.title ?? ''),
      );
  return ({ file, field }) => titles.get(`${file}|${field}`);
}

const JOINED = 'Cognome e nome';

const isOfSurname = ({ title }: { readonly title: string }): boolean =>
  orderSaid(title) === undefined && /\b(?:COGNOM[EI]|SURNAME|(?:LAST|FAMILY) NAME)\b/.test(fold(title));

/** Names from which a column shows a habit. */
const FEWEST = 5;
/** Share of a column from which its order is taken for everybody's. */
const ALL = 0.95;
const ROUNDS = 3;

/** The share of names that begin with the surname under each title that does not say, where there are enough to tell. */
export function habits(
  responses: readonly Response[],
  titleOf: (column: NameColumn) => string | undefined,
  lexicon: NameLexicon,
): ReadonlyMap<string, number> {
  const byTitle = groupBy(responses, ({ row }) => titleOf({ file: row.origin.file, field: 'fullName' }) ?? '');
  byTitle.delete('');
  return new Map(
    [...byTitle].flatMap(([title, theirs]) => {
      const share = habitOf(
        theirs.flatMap(({ row }) => row.fullName ?? []),
        lexicon,
      );
      return share === undefined ? [] : [[title, share] as const];
    }),
  );
}

/** The share of names that begin with the surname among those of a column, where there are enough to tell. */
export function habitOf(written: readonly string[], lexicon: NameLexicon): number | undefined {
  const names = written
    .filter((name) => !name.includes(','))
    .map(nameUnits)
    .filter(({ length }) => length > 1);
  if (names.length < FEWEST) return undefined;
  let share = lexicon.surnameFirst;
  for (let round = 0; round < ROUNDS; round++) {
    const known = { ...lexicon, surnameFirst: share };
    const first = names.flatMap((units) => splitsOf(units, known).filter((one) => one.surnameFirst));
    share = (first.reduce((sum, { weight }) => sum + weight, 0) + 1) / (names.length + 2);
  }
  return share >= ALL ? 1 : share <= 1 - ALL ? 0 : share;
}
