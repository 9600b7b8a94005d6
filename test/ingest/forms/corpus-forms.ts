import { formsOf, hands } from '../../../bench/columns/corpus.js';
import type { Meaning } from '../../../src/ingest/columns/meanings.js';
import { type Column, columnLetter, type Table } from '../../../src/ingest/table.js';
import { tableOf } from '../tables.js';
import { cell, type Pool } from './pools.js';

/** A form as somebody might have written it: its titles, and what each asks. */
export type CorpusForm = ReturnType<typeof formsOf>[number];

/** One form of the labelled ones in so many. */
export const someForms = (one: number): CorpusForm[] =>
  hands.flatMap(formsOf).filter((_, at) => at % one === Math.floor(one / 2));

/** Roles take turns of seven: of the heads every other sends somebody, of the delegates every other says so. */
const sends = (row: number) => row % 14 === 0;
const comes = (row: number) => row % 14 === 4;
const by = (who: (row: number) => boolean, pool: Pool) => (row: number) => (who(row) ? cell(pool, row + 5) : '');
const all = (pool: Pool) => (row: number) => cell(pool, row);

const ANSWERS: Readonly<Partial<Record<Meaning, (row: number) => string>>> = {
  submittedAt: all('googleTime'),
  responseId: all('id'),
  accountEmail: all('email'),
  email: all('email'),
  surname: all('surname'),
  givenName: all('given'),
  fullName: all('surnameGiven'),
  role: all('role'),
  code: all('code'),
  institution: all('school'),
  municipality: all('town'),
  province: all('province'),
  phone: all('phone'),
  session: all('session'),
  cpt: all('cpt'),
  isPresident: (row) => (row % 7 === 3 ? 'Sì' : 'No'),
  delegate: by(sends, 'surnameGiven'),
  delegateSurname: by(sends, 'surname'),
  delegateGivenName: by(sends, 'given'),
  delegateEmail: by(sends, 'email'),
  principal: by(comes, 'headNames'),
  principalSurname: by(comes, 'surname'),
  principalGivenName: by(comes, 'given'),
  principalEmail: by(comes, 'accountEmail'),
  isDelegate: (row) => (comes(row) ? 'Sì' : 'No'),
  delegation: (row) => (comes(row) ? `Sì, ${cell('headNames', row)}` : 'No'),
  tax_code: all('taxCode'),
  sensitive: all('diet'),
  notes: all('note'),
  'unused:act': all('web'),
  'unused:attendance': all('yesNo'),
  'unused:consent': all('accept'),
  'unused:delegatePhone': by(sends, 'phone'),
  'unused:delegateRole': (row) => (sends(row) ? 'Docente' : ''),
  'unused:delegates': (row) => (row % 7 > 0 ? '' : sends(row) ? 'Sì' : 'No'),
  'unused:head': all('headNames'),
  'unused:mail': all('accountEmail'),
  'unused:name': all('surnameGiven'),
  'unused:other': all('howKnown'),
  'unused:people': all('fewNames'),
  'unused:phone': all('phone'),
  'unused:principalRole': (row) => (comes(row) ? 'Dirigente scolastico' : ''),
  'unused:private': all('birthDate'),
  'unused:site': all('bareSchool'),
  'unused:technical': all('years'),
};

/** An export of a form with these of its rows, its columns in this order. */
export function exportOf(
  { columns }: CorpusForm,
  rows: readonly number[],
  order: readonly number[] = [...columns.keys()],
): Table {
  const asked = order.map((at) => columns[at] as CorpusForm['columns'][number]);
  const titled = asked.map(({ title, group }, index): Column => {
    return { index, letter: columnLetter(index), title, ...(group !== undefined && { group }) };
  });
  const cells = rows.map((row) => asked.map(({ meaning }) => ANSWERS[meaning]?.(row) ?? ''));
  return { ...tableOf([], cells), columns: titled };
}
