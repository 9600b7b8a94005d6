import type { Field } from '../../domain/form-fields.js';
import type { ProgramUse } from './programs.js';
import type { ReadColumn } from './read-columns.js';

/** A title that says nothing leaves the name likelier than this where the answers are people. */
export const LEAST = 0.2;

const WHOLE: readonly Field[] = ['surname', 'fullName'];

/** A form for heads asks for "the head" and means the respondent; one for delegates may ask for "the delegate". */
const STAND_INS: readonly Readonly<Partial<Record<Field, Field>>>[] = [
  { principal: 'fullName', principalSurname: 'surname', principalGivenName: 'givenName', principalEmail: 'email' },
  { delegate: 'fullName', delegateSurname: 'surname', delegateGivenName: 'givenName', delegateEmail: 'email' },
];

/**
 * Sees to the one thing that every response needs, a name. Where no column asks for the respondent's, it is the surname
 * beside a given name; or the one column that could be a name and that every row fills in; or the head's, or the
 * delegate's, where every row has one.
 */
export function withName(read: readonly ReadColumn[], known: ReadonlyMap<number, ProgramUse>): readonly ReadColumn[] {
  if (read.some(({ use }) => WHOLE.includes(use as Field))) return read;
  const lone = loneName(read, known);
  if (lone !== undefined) return read.map((own) => (own === lone ? { ...own, use: nameField(read, own) } : own));
  for (const standIns of STAND_INS) {
    const others = read.filter(({ use, answers }) => use in standIns && answers.fill > 0.8);
    if (!others.some(({ use }) => WHOLE.includes(standIns[use as Field] as Field))) continue;
    return read.map((own) => (others.includes(own) ? { ...own, use: standIns[own.use as Field] as Field } : own));
  }
  return read;
}

/** The column that is likeliest a name among those that nobody declared and every row fills in. */
function loneName(read: readonly ReadColumn[], known: ReadonlyMap<number, ProgramUse>): ReadColumn | undefined {
  const open = read.filter(
    ({ column, answers }) => !known.has(column.index) && answers.fill > 0.8 && answers.given > 0,
  );
  const [best, next] = open.filter((own) => nameChance(own) > LEAST).toSorted((a, b) => nameChance(b) - nameChance(a));
  return best !== undefined && (next === undefined || nameChance(best) > 2 * nameChance(next)) ? best : undefined;
}

/** How likely a column asks for the respondent's name, or for the surname. */
export const nameChance = ({ likely }: ReadColumn): number =>
  WHOLE.reduce((sum, field) => sum + (likely.get(field) ?? 0), 0);

/** What a column taken for the name is: the surname where a given name stands beside it, or where it says so. */
export const nameField = (read: readonly ReadColumn[], { likely }: ReadColumn): Field => {
  const beside = read.some(({ use }) => use === 'givenName');
  return beside || (likely.get('surname') ?? 0) > (likely.get('fullName') ?? 0) ? 'surname' : 'fullName';
};
