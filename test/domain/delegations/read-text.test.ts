import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelegationText } from '../../../src/domain/delegations/reading/read-text.js';
import type { Side } from '../../../src/domain/delegations/reading/turns.js';

const named = (text: string, side: Side = 'delegate') => {
  const read = readDelegationText(text, side);
  return read.says === 'people' ? read.people.map(({ name }) => name) : read.says;
};

test('Sara, Polo and Di Stefano are people; the head of a place is not named', () => {
  expect(named('prof.ssa Sara Marchetti')).toEqual(['Sara Marchetti']);
  expect(named('Marchetti Sara sarà presente')).toEqual(['Marchetti Sara']);
  expect(named('ins. Polo Anna')).toEqual(['Polo Anna']);
  expect(named('DS Di Stefano Mario', 'principal')).toEqual(['Di Stefano Mario']);
  expect(named('su delega del DS di Gargnano', 'principal')).toBe('head');
  expect(named('la Dirigente dell’IC Manzoni', 'principal')).toBe('head');
});

describe('the cell that asks who comes instead', () => {
  test.each([
    'Rossi Maria',
    'delego la prof.ssa Rossi Maria',
    'La sottoscritta delega la docente Rossi Maria a partecipare all’incontro del 12 marzo',
    'ins. Rossi Maria (docente infanzia)',
    'Rossi Maria - maria.rossi@posta.example',
    'Rossi Maria, docente di scuola dell’infanzia Rodari',
    'insegnante di scuola dell’infanzia Rossi Maria',
    'Vicaria: Rossi Maria',
    'Sì, Rossi Maria',
    'parteciperà al mio posto la collega Rossi Maria',
    'Rossi Maria delegata dal DS',
    'Rossi Maria (da confermare)',
    'Rossi Maria dell’IC Manzoni, tel. 333 1234567',
    'Delega a Rossi Maria prot. 1234 del 3/3/2026',
  ])('names one person: %s', (text) => {
    expect(named(text)).toEqual(['Rossi Maria']);
  });

  test.each([
    ['De Luca Maria', 'De Luca Maria'],
    ['la prof.ssa La Rosa Anna', 'La Rosa Anna'],
    ['docente Di Stefano Lea', 'Di Stefano Lea'],
    ["D'Angelo Lucia", "D'Angelo Lucia"],
    ['Rossi - Bianchi Maria', 'Rossi Bianchi Maria'],
    ['Rossi Maria in Bianchi', 'Rossi Maria in Bianchi'],
    ['ROSSI M.', 'ROSSI M.'],
    ['Bettini, Ilde', 'Bettini, Ilde'],
  ])('keeps the parts of a name together: %s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });

  test.each([
    'Rossi Maria e Verdi Anna',
    'Rossi Maria, Verdi Anna',
    'Rossi Maria / ins. Verdi Anna',
    'Rossi Maria - Verdi Anna',
  ])('tells two people in one cell: %s', (text) => {
    expect(named(text)).toEqual(['Rossi Maria', 'Verdi Anna']);
  });

  test.each([
    ['-', 'nothing'],
    ['//', 'nothing'],
    ['no', 'no'],
    ['nessuno', 'no'],
    ['No, partecipo personalmente', 'no'],
    ['non delego', 'no'],
    ['io stesso', 'self'],
    ['la sottoscritta', 'self'],
    ['sono io', 'self'],
    ['sì', 'yes'],
    ['x', 'yes'],
    ['DS', 'head'],
    ['il Dirigente scolastico', 'head'],
    ['da definire', 'undecided'],
    ['?', 'undecided'],
    ['comunicherò a breve', 'undecided'],
    ['la vicaria', 'role'],
    ['docente infanzia', 'role'],
    ['IC Manzoni', 'place'],
    ['Scuola dell’infanzia Rodari', 'place'],
  ])('names nobody: «%s» says %s', (text, says) => {
    expect(named(text)).toBe(says);
  });

  test('keeps an address that stands alone, or beside the only name', () => {
    expect(readDelegationText('m.rossi@posta.example', 'delegate')).toEqual({
      says: 'people',
      people: [{ name: '', email: 'm.rossi@posta.example' }],
    });
    expect(readDelegationText('Rossi Maria (m.rossi@posta.example)', 'delegate')).toEqual({
      says: 'people',
      people: [{ name: 'Rossi Maria', email: 'm.rossi@posta.example' }],
    });
  });
});

describe('the cell that asks in whose place', () => {
  test.each([
    ['in sostituzione del Dirigente Bianchi', ['Bianchi']],
    ['delegata dal DS dott. Bianchi Mario', ['Bianchi Mario']],
    ['Rossi Maria delegata da Bianchi Mario', ['Bianchi Mario']],
    ['per conto della Dirigente La Rosa Anna', ['La Rosa Anna']],
    ['il Dirigente Scolastico prof. Mario Bianchi', ['Mario Bianchi']],
    ['Dirigente: Bianchi Mario', ['Bianchi Mario']],
    ['Bianchi Mario (DS)', ['Bianchi Mario']],
    ['su delega del DS', 'head'],
    ['la mia dirigente', 'head'],
    ['Dirigente scolastico IC Manzoni', 'head'],
    ['sì', 'yes'],
    ['IC Manzoni', 'place'],
  ])('reads «%s»', (text, expected) => {
    expect(named(text, 'principal')).toEqual(expected);
  });
});

test('never fails, and never invents a letter', () => {
  const letters = (text: string) => text.replace(/\P{L}/gu, '').length;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Side>('delegate', 'principal'), (text, side) => {
      const read = readDelegationText(text, side);
      const names = read.says === 'people' ? read.people.map(({ name }) => name).join('') : '';
      return letters(names) <= letters(text);
    }),
  );
});
