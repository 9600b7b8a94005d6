import { type ColumnMeaning, type Field, isField, isOwnName } from '../../domain/form-fields.js';
import { LEAST, nameChance, nameField } from './names.js';
import type { ProgramUse } from './programs.js';
import type { ReadColumn, Use } from './read-columns.js';
import { shapesOf } from './shapes.js';
import { candidatesOf, type UnsureColumn } from './unsure.js';
import { areMost } from './vetoes.js';

/**
 * The columns among which the respondent's name is, where it is not certain which: one is taken for it until somebody says,
 * for a row without a name is nobody's.
 */
export interface OwnName {
  /** Taken for the name: the likelier by its title, else the first. */
  readonly provisional: ReadColumn;
  readonly others: readonly ReadColumn[];
}

/** What is known beside how the columns were read. */
interface Beside {
  readonly unsure: readonly UnsureColumn[];
  readonly told: ReadonlyMap<number, ColumnMeaning>;
  /** Unless the form's program writes a name by itself. */
  readonly isNeeded: boolean;
}

/** As likely as this a title asks for the name, whatever the others may ask. */
const SURE = 0.75;
/** … also beside a column of people that is not clear. */
const VERY_SURE = 0.95;
/** Half as likely as the likeliest, a title is as good a name: nobody knows better, and it must not change with the next answers. */
const NEARLY = 0.5;
/** Every row fills it in; or, where nothing else could be the name, most. */
const EVERYBODY = 0.8;
const MOST = 0.5;

/**
 * The question which column holds the respondent's name, if it is one. `told` is what was said of columns before: it counts
 * only for a form that could not be read at all without, so that whenever it is said the form is read the same way.
 */
export function ownName(
  read: readonly ReadColumn[],
  known: ReadonlyMap<number, ProgramUse>,
  { unsure, told, isNeeded }: Beside,
): OwnName | undefined {
  const filledBy = (share: number) =>
    read.filter(({ column, answers }) => !known.has(column.index) && answers.given > 0 && answers.fill > share);
  const most = filledBy(MOST);
  const asked = new Set(unsure.map(({ column }) => column));
  if (read.some((own) => isWholeName(own) && !asked.has(own.column)))
    return amongNames(
      filledBy(EVERYBODY),
      most.filter(({ answers }) => areMost(answers)),
      (own) => isPeople(own) && (asked.has(own.column) || !isField(own.use)),
    );
  if (!isNeeded) return undefined;
  const possible = most.filter((own) => nameChance(own) > LEAST || isPeople(own));
  const answered = read.filter(({ answers }) => answers.given > 0);
  const otherwise = [
    ...answered.filter(isWholeName),
    ...answered.filter(({ column }) => isWhole(told.get(column.index))),
  ];
  const [provisional, ...others] = firstOfLikely(possible.length > 0 ? possible : otherwise.slice(0, 1));
  return provisional && { provisional: { ...provisional, use: nameField(read, provisional) }, others };
}

/**
 * Where the likeliest name is not sure, and another column may be one too; the more so where most name people in one that
 * is not clear, or left out.
 */
function amongNames(
  everybodys: readonly ReadColumn[],
  most: readonly ReadColumn[],
  isOpen: (own: ReadColumn) => boolean,
): OwnName | undefined {
  const [provisional] = likeliestFirst(everybodys.filter(isWholeName));
  if (provisional === undefined || nameChance(provisional) > VERY_SURE) return undefined;
  const isSure = nameChance(provisional) > SURE;
  const others = most.filter(
    (own) => own !== provisional && (isOpen(own) || (!isSure && nameChance(own) > nameChance(provisional) / 4)),
  );
  if (others.length === 0) return undefined;
  if (isSure || nameChance(provisional) <= LEAST) return { provisional, others };
  const contenders = most.filter((own) => own === provisional || others.includes(own));
  const [first = provisional, ...rest] = firstOfLikely(contenders);
  return { provisional: { ...first, use: provisional.use }, others: rest };
}

const isWhole = (meaning: string | undefined): boolean => meaning === 'surname' || meaning === 'fullName';
const isWholeName = ({ use }: ReadColumn): boolean => isWhole(use);

const likeliestFirst = (columns: readonly ReadColumn[]): ReadColumn[] =>
  columns.toSorted((a, b) => nameChance(b) - nameChance(a));

/** The first of those that are nearly as likely as any, then the others: a few more answers change nothing of it. */
function firstOfLikely(columns: readonly ReadColumn[]): ReadColumn[] {
  const ordered = likeliestFirst(columns);
  const enough = NEARLY * (ordered[0] === undefined ? 0 : nameChance(ordered[0]));
  const first = columns.find((own) => nameChance(own) >= enough);
  return first === undefined ? [] : [first, ...ordered.filter((own) => own !== first)];
}

function isPeople({ answers: { times, given } }: ReadColumn): boolean {
  let people = 0;
  for (const [answer, count] of times) if (shapesOf(answer).has('person')) people += count;
  return people > given / 2;
}

/** The columns to be asked about, those of the name among them, each with what it may be: the name before all. */
export function withOwnName(unsure: readonly UnsureColumn[], { provisional, others }: OwnName): UnsureColumn[] {
  const contenders = [provisional, ...others];
  const apart = new Set(contenders.map(({ column }) => column));
  const field: Use = provisional.use;
  return [
    ...unsure.filter(({ column }) => !apart.has(column)),
    ...contenders.map((own) => ({
      column: own.column,
      candidates: [
        own === provisional && isField(field) ? field : 'fullName',
        ...candidatesOf(own, (use) => !isOwnName(use)).slice(0, 2),
      ] satisfies Field[],
    })),
  ];
}
