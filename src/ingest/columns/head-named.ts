import { isField } from '../../domain/form-fields.js';
import type { ProgramUse } from './programs.js';
import type { ReadColumn, Use } from './read-columns.js';
import { shapesOf } from './shapes.js';

const PRINCIPAL: readonly Use[] = ['principal', 'principalSurname', 'principalGivenName', 'delegation'];

/**
 * Where a form asks whether one comes as a delegate, and who the head is, but not who delegated: the head is the one who
 * did, for those who say that they are delegates; for the others the head is only named.
 */
export function withHeadOfDelegates(
  read: readonly ReadColumn[],
  known: ReadonlyMap<number, ProgramUse>,
): readonly ReadColumn[] {
  const asks = read.some(({ use, answers }) => use === 'isDelegate' && answers.given > 0);
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
