import { isFoldedGivenName } from '../../domain/identity/names/given-names.js';
import { listedNameSplitter } from '../../domain/people/split-name.js';
import { words } from '../../domain/text.js';
import { headingWords } from '../columns/headings.js';
import { saysWhose } from '../columns/list-words.js';
import { wordsSaid } from '../columns/spoken-words.js';
import type { Column, Table } from '../table.js';
import { valueIn } from '../values/cells.js';

const PERSON = /^(?:COGNOME|NOMINATIVO|PARTECIPANTE)$/;

/** True if a row of the file is about a person: a surname column that says of nobody else whose it is. */
export const hasPerson = (table: Table): boolean =>
  table.columns.some(({ title, group }) => PERSON.test(wordsSaid(title)) && !saysWhose(wordsSaid(group ?? '')));

/** Whom a column names who heads an institute: `Dirigente a.s. 2025/26`, `Nome e cognome del DS`, `Preside`. */
const HEAD = /\b(?:DIRIGENT[EI]|DS|PRESID[EI]|REGGENTE|TITOLARE|CAPO D? ?ISTITUTO)\b/;
/** Share of the values of a column of people that hold a given name that is known: not all are. */
const NAMED = 0.5;

/** The column that names who heads each institute, whatever its heading: what it holds are names of people. */
export const headColumn = ({ columns, sample }: Table): Column | undefined =>
  columns.find(({ title, index }) => {
    if (!HEAD.test(headingWords(title))) return false;
    const values = sample.flatMap(({ cells }) => valueIn(cells[index]) ?? []);
    return values.length > 0 && values.filter(isPerson).length >= values.length * NAMED;
  });

/** Two words or more, one of them a given name, and no figures. */
const isPerson = (value: string): boolean => {
  const all = words(value);
  return all.length > 1 && !/[\d@]/.test(value) && all.some(isFoldedGivenName);
};

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
