import type { Field } from '../../domain/form-fields.js';
import { isField, isOwnName } from '../../domain/form-fields.js';
import { fold, sayTheSame, words } from '../../domain/text.js';
import { type TableRow, wholeTitle } from '../table.js';
import { valueIn } from '../values/cells.js';
import type { ProgramUse } from './programs.js';
import type { ReadColumn, Use } from './read-columns.js';
import { shapesOf } from './shapes.js';

type Half = 'surname' | 'givenName';
type Known = ReadonlyMap<number, ProgramUse>;

const SURNAME = /^(?:COGNOM[EI]|SURNAME|LASTNAME|NACHNAME|FAMILYNAME)$/;
const GIVEN = /^(?:NOM[EI]|FIRSTNAME|FORENAME|VORNAME|GIVENNAME|NAME)$/;
/** Two columns of one name stand as near as this, what the form's program writes apart. */
const NEAR = 2;
/** As likely as this a column is what it was read for, whatever stands elsewhere. */
const SURE = 0.75;
/** Every row fills it in; most of those of the other half do. */
const EVERYBODY = 0.8;

/**
 * Nobody has half a name: a column that asks for the half that is missing, beside the one that is read and filled in by the
 * same rows, is that half, whatever its title may say besides; and where a form seems to ask for no name at all, two such
 * halves that everybody fills in are it.
 */
export function withHalves(
  read: readonly ReadColumn[],
  known: Known,
  sample: readonly TableRow[],
): readonly ReadColumn[] {
  const has = (use: Use) => read.some((own) => own.use === use && own.answers.given > 0);
  if (has('fullName') || (has('surname') && has('givenName'))) return read;
  const halves = read.flatMap((own, at) => halfIn(own, at) ?? []);
  const one = halves.find(({ own, half }) => own.use === half);
  if (one !== undefined) {
    const missing = halves.filter(
      ({ own, half }) => half !== one.half && !isField(own.use) && isBeside(one.own, own, read, known),
    );
    const free = missing.filter(({ own }) => isFree(own, known) || !repeats(own, one.own, sample));
    return settled(read, nearest(one, free));
  }
  if (has('surname') || has('givenName')) return read;
  const all = halves.filter(({ own }) => own.answers.fill > EVERYBODY && (isFree(own, known) || isUnread(own, known)));
  const surname = all.find(({ half }) => half === 'surname');
  const given =
    surname &&
    nearest(
      surname,
      all.filter(({ half, own }) => half === 'givenName' && isBeside(surname.own, own, read, known)),
    );
  return surname && given ? settled(settled(read, surname), given) : read;
}

/** A column whose title asks for one half of a name, and that holds such halves. */
interface HalfColumn {
  readonly own: ReadColumn;
  readonly at: number;
  readonly half: Half;
  /** What its title says besides. */
  readonly besides: string;
}

function halfIn(own: ReadColumn, at: number): HalfColumn | undefined {
  const said = words(wholeTitle(own.column).replaceAll('_', ' '));
  const half = said.some((word) => SURNAME.test(word))
    ? 'surname'
    : said.some((word) => GIVEN.test(word))
      ? 'givenName'
      : undefined;
  if (half === undefined || (half === 'surname' && said.filter((word) => word === 'NOME').length > 1)) return undefined;
  if (!holdsNames(own)) return undefined;
  return { own, at, half, besides: said.filter((word) => !SURNAME.test(word) && !GIVEN.test(word)).join(' ') };
}

/** Letters alone, no role, no school: as a name is written. */
function holdsNames({ answers: { times, given } }: ReadColumn): boolean {
  let names = 0;
  for (const [answer, count] of times) if (shapesOf(answer).has('letters')) names += count;
  return given > 0 && names > EVERYBODY * given;
}

/** Whether a title asks for a name, or for half of one, and for nothing else, and names are what it holds. */
export const asksName = (own: ReadColumn): boolean =>
  NAME_ALONE.test(fold(wholeTitle(own.column)).replace(/ \d+$/, '')) && holdsNames(own);
const NAME_ALONE =
  /^(?:(?:IL |LA )?(?:SUO |TUO )?(?:NOME|COGNOME|NOMINATIVO|SURNAME|LAST ?NAME|FIRST ?NAME|FULL NAME)(?: COMPLETO)?(?: E | |$)?)+$/;

const isFree = ({ column }: ReadColumn, known: Known): boolean => !known.has(column.index);
const isUnread = ({ column }: ReadColumn, known: Known): boolean => known.get(column.index) === 'ignored';

function isBeside(one: ReadColumn, other: ReadColumn, read: readonly ReadColumn[], known: Known): boolean {
  const order = read.filter((own) => own === one || own === other || isFree(own, known));
  const both = [...other.answers.rows].filter((row) => one.answers.rows.has(row)).length;
  return Math.abs(order.indexOf(one) - order.indexOf(other)) <= NEAR && both > EVERYBODY * one.answers.given;
}

/** The whole name, as a program writes that of an account, is no half of it. */
function repeats(own: ReadColumn, other: ReadColumn, sample: readonly TableRow[]): boolean {
  const of = ({ column }: ReadColumn, row: number) => valueIn(sample[row]?.cells[column.index]) ?? '';
  const rows = [...own.answers.rows];
  return rows.filter((row) => sayTheSame(of(own, row), of(other, row))).length > rows.length / 2;
}

/** The half whose title says the same besides; else the nearest, the next before the last. */
function nearest({ at, besides }: HalfColumn, others: readonly HalfColumn[]): HalfColumn | undefined {
  const far = (other: HalfColumn) => Math.abs(other.at - at) + (other.at < at ? 0.5 : 0);
  const same = others.filter((other) => other.besides === besides);
  return (same.length > 0 ? same : others).toSorted((a, b) => far(a) - far(b))[0];
}

const settled = (read: readonly ReadColumn[], half: HalfColumn | undefined): readonly ReadColumn[] =>
  half === undefined ? read : read.map((own) => (own === half.own ? readAs(own, half.half) : own));

const readAs = (own: ReadColumn, use: Field): ReadColumn => ({ ...own, use, likely: new Map<Use, number>([[use, 1]]) });

/** Read as something for itself. */
const isSure = ({ use, likely }: ReadColumn): boolean => isField(use) && (likely.get(use) ?? 0) > SURE;

/** One question asked in two branches of a form, each answered by rows that the other leaves empty, asks the same. */
export function withBranches(read: readonly ReadColumn[], known: Known): readonly ReadColumn[] {
  return read.map((own) => {
    if (known.has(own.column.index) || own.answers.given === 0 || isSure(own)) return own;
    const title = fold(wholeTitle(own.column));
    const twin = read.find(
      (other) =>
        other !== own &&
        isField(other.use) &&
        // Of two branches one may name who sends, the other who is sent: but the respondent is one.
        (!isField(own.use) || isOwnName(other.use)) &&
        fold(wholeTitle(other.column)) === title &&
        ![...own.answers.rows].some((row) => other.answers.rows.has(row)),
    );
    return twin && title !== '' ? readAs(own, twin.use as Field) : own;
  });
}
