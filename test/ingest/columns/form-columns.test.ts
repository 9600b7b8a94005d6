import { describe, expect, test } from 'vitest';
import { mapForm } from '../../../src/ingest/columns/mapping.js';
import { NO_PROFILE, type Profile, titleKey } from '../../../src/ingest/profile.js';
import { tableFrom } from '../tables.js';

const shown = (text: string, profile: Profile = NO_PROFILE) => mapForm(tableFrom(text), profile).shown;

/** The use of each column by its letter: the field, or why it is left out. */
const uses = (columns: ReturnType<typeof shown>) =>
  Object.fromEntries(
    columns.map(({ letter, use }) => {
      if ('field' in use) return [letter, use.field];
      return [letter, 'leftOut' in use ? `leftOut: ${use.leftOut}` : `maybe: ${use.maybe.join()}`];
    }),
  );

const FORM = `
  ID;Ora di inizio;Ora di completamento;Posta elettronica;Nome;Cognome e nome;Codice fiscale;Codice meccanografico;Incontro scelto;Per conto di quale Dirigente partecipa? (indicare il nominativo);Allergie e intolleranze;Acconsento al trattamento dei dati
  1;02/03/2026 9:00;02/03/2026 9:05;a@posta.example;Utente Uno;Riva Anna;RVINNA80A41E507X;LCIC99100D;I1;-;nessuna;Sì
  2;02/03/2026 9:10;02/03/2026 9:15;b@posta.example;Utente Due;Longhi Ida;LNGDIA80A41E507X;LCIC992009;I2;il mio DS;noci;Sì
  3;02/03/2026 9:20;02/03/2026 9:25;c@posta.example;Utente Tre;Galli Ada;GLLDAA80A41E507X;LCIC993005;I2;Sala Ivo;;Sì`;

test('a form is shown column by column: what each fills in, or why it is left out', () => {
  expect(uses(shown(FORM))).toEqual({
    A: 'responseId',
    B: 'leftOut: program',
    C: 'submittedAt',
    D: 'accountEmail',
    E: 'leftOut: account',
    F: 'fullName',
    G: 'leftOut: tax_code',
    H: 'code',
    I: 'session',
    J: 'principal',
    K: 'leftOut: sensitive',
    L: 'leftOut: consent',
  });
});

test('the example is the first answer that says something, of another person the first that names one; none of a column left out', () => {
  const columns = shown(FORM);
  const example = (letter: string) => columns.find((column) => column.letter === letter)?.example;

  expect([example('F'), example('I'), example('J')]).toEqual(['Riva Anna', 'I1', 'Sala Ivo']);
  for (const { use, example: told } of columns) if ('leftOut' in use) expect(told).toBeUndefined();
  expect(JSON.stringify(columns)).not.toMatch(/E507X|noci|Utente/);
});

test('a tax code in a column that is kept is no example', () => {
  const columns = shown(`
    Informazioni cronologiche;Cognome e nome;Telefono;Incontro
    02/03/2026 9.00.00;Riva Anna RVINNA80A41E507X;0341 990001;I1
    02/03/2026 9.10.00;Longhi Ida;0341 990002;I1`);
  expect(columns[1]).toMatchObject({ use: { field: 'fullName' }, example: 'Riva Anna' });
});

test('only a column about delegations says by which words of its title', () => {
  const because = shown(FORM).filter((column) => column.because !== undefined);
  expect(because.map(({ letter }) => letter)).toEqual(['J']);
  expect(because[0]?.because?.join(' ')).toContain('conto');
  expect(because[0]?.because?.join(' ')).toContain('Dirigente');
  expect(because[0]?.because?.join(' ')).not.toContain('nominativo');
});

test('a title that says nothing of a delegation by itself gives no words', () => {
  const columns = shown(`
    Informazioni cronologiche;Cognome e nome;Incontro;Delega un'altra persona a partecipare al Suo posto?;Cognome;Nome
    02/03/2026 9.00.00;Riva Anna;I1;No;;
    02/03/2026 9.10.00;Longhi Ida;I1;Sì;Sala;Ivo
    02/03/2026 9.20.00;Galli Ada;I1;Sì;Neri;Ugo`);
  expect(columns[4]).toMatchObject({ use: { field: 'delegateSurname' }, because: [] });
});

test('a column left out by the profile says so, and what the profile declares gives no words', () => {
  const profile: Profile = {
    columns: new Map([
      [titleKey('Per conto di quale Dirigente partecipa? (indicare il nominativo)'), 'principal'],
      [titleKey('Cognome e nome'), 'fullName'],
      [titleKey('Codice meccanografico'), 'unused'],
    ]),
    sessions: new Map(),
  };
  const columns = shown(FORM, profile);
  expect(uses(columns)).toMatchObject({ H: 'leftOut: declared', J: 'principal' });
  expect(columns[9]).not.toHaveProperty('because');
});

test('the name of the account is the name where the form asks for none', () => {
  const columns = shown(`
    ID;Ora di inizio;Ora di completamento;Posta elettronica;Nome;Codice meccanografico;Incontro scelto
    1;02/03/2026 9:00;02/03/2026 9:05;a@posta.example;Riva Anna;LCIC99100D;I1
    2;02/03/2026 9:10;02/03/2026 9:15;b@posta.example;Longhi Ida;LCIC992009;I2`);
  expect(columns[4]).toMatchObject({ use: { field: 'fullName' }, example: 'Riva Anna' });
});

describe('beside the questions', () => {
  const FORM_OF_GOOGLE = `
    Informazioni cronologiche;Cognome;Nome;In qualità di;Codice meccanografico;Incontro
    02/03/2026 9.00.00;Riva;Anna;Docente infanzia;LCIC99100D;I1
    02/03/2026 9.10.00;Longhi;Ida;Docente infanzia;LCIC992009;I2`;
  const titles = uses(shown(FORM_OF_GOOGLE));
  const EACH = { A: 'submittedAt', B: 'surname', C: 'givenName', D: 'role', E: 'code', F: 'session' };

  test('a column that has no title, in which somebody wrote, changes nothing of how the others are read', () => {
    expect(titles).toEqual(EACH);
    const lines = FORM_OF_GOOGLE.trim().split('\n');
    const beside = uses(shown([`${lines[0]};`, `${lines[1]};da richiamare`, `${lines[2]};`].join('\n')));
    expect(beside).toMatchObject(EACH);
    expect(beside['G']).toBe('leftOut: notes');
  });

  test('nor does a cell in the last column that there is: the empty ones up to it are not looked at', () => {
    const [head = '', first = '', ...rest] = FORM_OF_GOOGLE.trim().split('\n');
    const gap = ';'.repeat(16_384 - 6);
    const far = shown([head + gap, `${first}${gap}x`, ...rest].join('\n'));
    expect(uses(far)).toMatchObject(EACH);
    expect(far.length).toBeLessThan(10);
  });
});
