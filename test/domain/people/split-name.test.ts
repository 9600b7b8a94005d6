import { describe, expect, test } from 'vitest';
import { nameReader, nameSplitter } from '../../../src/domain/people/split-name.js';
import { origin, response } from '../../builders.js';

const split = nameSplitter([
  response({ row: { origin: origin(), surname: 'Riva', givenName: 'Nicolò' } }),
  response({ row: { origin: origin(), surname: 'De Luca', givenName: 'Maria Grazia' } }),
  response({ row: { origin: origin(), fullName: 'Ferrari Lucia' } }),
]);

describe('a name in one cell is told apart as the other names of the course teach', () => {
  test.each([
    ['Ferrari Lucia', 'Ferrari', 'Lucia'],
    ['Lucia Ferrari', 'Ferrari', 'Lucia'],
    ['DOTT.SSA DE LUCA MARIA GRAZIA', 'DE LUCA', 'MARIA GRAZIA'],
    ['Maria Grazia De Luca', 'De Luca', 'Maria Grazia'],
    ['Rossi, Anna', 'Rossi', 'Anna'],
    ["Nicolò D'Angelo", "D'Angelo", 'Nicolò'],
    ['Rossi', 'Rossi', ''],
    ['Comune di Boscoverde - Ufficio Istruzione - Ferrari Lucia', 'Ferrari', 'Lucia'],
    ['Ferrari Lucia (Comune di Boscoverde)', 'Ferrari', 'Lucia'],
    ['IC Boscoverde / Lucia Ferrari', 'Ferrari', 'Lucia'],
    ['Cooperativa Sole, Ferrari, Lucia', 'Ferrari', 'Lucia'],
  ])('«%s»', (full, surname, givenName) => {
    expect(split(full)).toEqual({ surname, givenName });
  });
});

const FORM = {
  kind: 'responses',
  version: { arrival: 1, content: '' },
  complete: false,
  provinces: [],
} as const;
const formAsking = (title: string, label = 'risposte.csv') =>
  ({ ...FORM, label, columns: [{ letter: 'B', title, field: 'fullName' }] }) as const;
const asked = { file: 'risposte.csv', field: 'fullName' } as const;
const origins = { ...origin(), file: 'risposte.csv' };
const rowsOf = (names: readonly string[]) =>
  names.map((fullName, index) => response({ key: String(index), row: { origin: origins, fullName } }));

describe('the order that a heading states is the order', () => {
  test.each([
    ['Cognome e nome del partecipante', 'Corbetta Luigia', 'Corbetta', 'Luigia'],
    ['Nominativo (cognome nome)', 'Zanolari Ynes', 'Zanolari', 'Ynes'],
    ['COGNOME/NOME', 'Rosa Bruno', 'Rosa', 'Bruno'],
    ['Nome e cognome', 'Ilde Bettini', 'Bettini', 'Ilde'],
    ['Nome e cognome', 'Bruno Rosa', 'Rosa', 'Bruno'],
    ['Cognome e nome', 'De Luca Maria Grazia', 'De Luca', 'Maria Grazia'],
    ['First name and last name', 'Ylka Hoxha', 'Hoxha', 'Ylka'],
    ['Nome e cognome', 'Maria Grazia De Luca', 'De Luca', 'Maria Grazia'],
    ['Cognome e nome', 'Rossi Bianchi Anna', 'Rossi Bianchi', 'Anna'],
    ['Nome e cognome', 'Anna Rossi Bianchi', 'Rossi Bianchi', 'Anna'],
    ['Cognome e nome', 'Quispe Huaraca Rosa Elvira', 'Quispe Huaraca', 'Rosa Elvira'],
    ['Cognome e nome', 'Arrigoni Di Valbona Lea', 'Arrigoni Di Valbona', 'Lea'],
    ['Cognome e nome', 'Perego Gian Luca', 'Perego', 'Gian Luca'],
    ['Nome e cognome', 'Oksana Petrivna Tymchuk', 'Tymchuk', 'Oksana Petrivna'],
  ])('under «%s», «%s»', (title, full, surname, givenName) => {
    const stated = nameSplitter(rowsOf([full, 'Bruno Lucia', 'Lucia Bruno']), [formAsking(title)]);
    expect(stated(full, asked)).toEqual({ surname, givenName });
  });

  test('a comma says it before the heading', () => {
    const stated = nameSplitter([], [formAsking('Nome e cognome')]);
    expect(stated('Bettini, Ilde', asked)).toEqual({ surname: 'Bettini', givenName: 'Ilde' });
  });

  test('where the heading does not say, the habit of the column decides what the words leave open', () => {
    const names = [
      'Anna Pozzali',
      'Paola Gerosa',
      'Elena Tavecchi',
      'Silvia Bonomelli',
      'Laura Zanzi',
      'Ketlin Drobovi',
    ];
    const habit = nameSplitter(rowsOf(names), [formAsking('Partecipante')]);
    expect(habit('Ketlin Drobovi', asked)).toEqual({ surname: 'Drobovi', givenName: 'Ketlin' });
    const other = names.map((name) => name.split(' ').toReversed().join(' '));
    const turned = nameSplitter(rowsOf(other), [formAsking('Partecipante')]);
    expect(turned('Drobovi Ketlin', asked)).toEqual({ surname: 'Drobovi', givenName: 'Ketlin' });
  });
});

test('two people in one cell are left as written', () => {
  expect(split('Carminati Bruna e Pozzoli Ada')).toEqual({ surname: 'Carminati Bruna e Pozzoli Ada', givenName: '' });
});

describe('an order that is not sure is told', () => {
  const stated = (title: string, others: readonly string[] = []) => nameReader(rowsOf(others), [formAsking(title)]);

  test('where the words speak against the heading', () => {
    expect(stated('Cognome e nome').doubt('Ada Pozzali', asked)).toEqual({
      read: { surname: 'Ada', givenName: 'Pozzali' },
      other: { surname: 'Pozzali', givenName: 'Ada' },
      why: 'words',
    });
  });

  test('where nothing states it and the words may be either', () => {
    expect(stated('Partecipante').doubt('Ketris Drobovan', asked)?.why).toBe('open');
  });

  test.each([
    ['Cognome e nome', 'Zanolari Ynes'],
    ['Cognome e nome', 'Rosa Wilma'],
    ['Nome e cognome', 'Bruno Rosa'],
    ['Cognome e nome', 'Ada, Pozzali'],
    ['Partecipante', 'Lucia Zanzottera'],
    ['Partecipante', 'Pozzali'],
    ['Partecipante', 'Carminati Bruna e Pozzoli Ada'],
  ])('nothing under «%s» of «%s»', (title, full) => {
    expect(stated(title).doubt(full, asked)).toBeUndefined();
  });
});

describe('relatives who wrote the given name first', () => {
  const turned = ['Niccolò Ciavarella', 'Rosa Ciavarella', 'Noemi Vagnozzi', 'Agnese Pellegrinotti'];
  const straight = ['Bellandi Marta', 'Sartorelli Paolo', 'Zanchetta Irene', 'Monaldi Carlo'];
  const reader = nameReader(rowsOf([...turned, ...straight]), [formAsking('Cognome e nome')]);

  test.each(turned)('do not teach that their surname is a given name: «%s» is in doubt', (full) => {
    expect(reader.doubt(full, asked)).toMatchObject({ why: 'words', other: { givenName: full.split(' ')[0] } });
  });

  test.each(straight)('nothing is said of «%s»', (full) => {
    expect(reader.doubt(full, asked)).toBeUndefined();
  });
});
