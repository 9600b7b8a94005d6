import { isField } from '../../domain/form-fields.js';
import { fold, sayTheSame, words } from '../../domain/text.js';
import type { TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import { OWN_NAME } from './delegation-doubts.js';
import type { ProgramUse } from './programs.js';
import type { ReadColumn, Use } from './read-columns.js';
import { type Shape, shapesOf } from './shapes.js';
import { shareOf } from './vetoes.js';

const PRINCIPAL: readonly Use[] = ['principal', 'principalSurname', 'principalGivenName', 'delegation'];

/**
 * Where a form asks whether one comes as a delegate, and who the head is, but not who delegated: the head is the one who
 * did, for those who say that they are delegates; for the others the head is only named.
 */
export function withHeadOfDelegates(
  read: readonly ReadColumn[],
  known: ReadonlyMap<number, ProgramUse>,
): readonly ReadColumn[] {
  // Whether anybody has come as a delegate so far or not.
  const asks = read.some(({ use }) => use === 'isDelegate');
  if (!asks || read.some(({ use }) => PRINCIPAL.includes(use))) return read;
  const [head, ...more] = read.filter((own) => !known.has(own.column.index) && namesHead(own));
  if (head === undefined || more.length > 0) return read;
  return read.map((own) => (own === head ? { ...own, use: 'principal', onlyOfDelegates: true } : own));
}

function namesHead({ use, meaning, answers: { times, given } }: ReadColumn): boolean {
  if (isField(use) || meaning !== 'unused:head') return false;
  const people = [...times].reduce((sum, [answer, count]) => sum + (shapesOf(answer).has('words') ? count : 0), 0);
  return given > 0 && people > given / 2;
}

/** So many of its names are the respondents' own; or, where those are several, so many: namesakes do not count. */
const SELF = 0.2;
const SEVERAL = { share: 0.1, rows: 2 };

/**
 * The columns of people in which respondents name themselves: nobody delegates to herself, but a head who is asked who
 * heads the school says her own name.
 */
export function namingThemselves(
  read: readonly ReadColumn[],
  sample: readonly TableRow[],
): ReadonlySet<ReadColumn['column']> {
  const said = (row: number, { index }: ReadColumn['column']) => valueIn(sample[row]?.cells[index]) ?? '';
  const ownName = (row: number, fields: readonly Use[]) =>
    read.flatMap(({ use, column }) => (fields.includes(use) ? said(row, column) : [])).join(' ');
  const isSelf = (row: number, named: string) => {
    // Half a name is a surname, or says nothing: many are called Anna.
    const own = ownName(row, words(named).length > 1 ? OWN_NAME : ['surname']);
    return fold(own) !== '' && sayTheSame(named, own);
  };
  const others = read.filter(({ use, answers }) => !OWN_NAME.includes(use) && shareOf(answers, isOfLetters) > 0.5);
  const themselves = others.filter(({ column, answers: { rows, given } }) => {
    const own = [...rows].filter((row) => isSelf(row, said(row, column))).length;
    return own >= SELF * given || (own >= SEVERAL.share * given && own >= SEVERAL.rows);
  });
  return new Set(themselves.map(({ column }) => column));
}

const isOfLetters = (shapes: ReadonlySet<Shape>): boolean => shapes.has('letters');
