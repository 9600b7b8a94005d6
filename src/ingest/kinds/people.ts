import { listedNameSplitter } from '../../domain/people/split-name.js';
import { headingWords } from '../columns/headings.js';
import type { Column, Table } from '../table.js';
import { valueIn } from '../values/cells.js';

const PERSON = /^(?:COGNOME|NOMINATIVO|COGNOME E? ?NOME|NOME E? ?COGNOME|PARTECIPANTE|SURNAME|LAST NAME)$/;

/** True if a row of the file is about a person: a surname column that says of nobody else whose it is. */
export const hasPerson = (table: Table): boolean => table.columns.some(({ title }) => PERSON.test(headingWords(title)));

/** How the whole names of a column are told apart: by its heading, by its habit, else surname first as lists write. */
export function wholeNames(table: Table, column: Column | undefined): (full: string) => PersonName {
  const names = column === undefined ? [] : table.sample.flatMap(({ cells }) => valueIn(cells[column.index]) ?? []);
  const split = listedNameSplitter(column?.title ?? '', names);
  return (full) => {
    const { surname, givenName } = split(full);
    return { surname, ...(givenName !== '' && { givenName }) };
  };
}

interface PersonName {
  readonly surname: string;
  readonly givenName?: string;
}
