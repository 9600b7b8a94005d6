import { describe, expect, test } from 'vitest';
import type { FormColumn } from '../../src/domain/form-column.js';
import { formColumnAsObject, formColumnLines, tallyLines } from '../../src/report/form-columns.js';

const COLUMNS: readonly FormColumn[] = [
  { letter: 'A', title: 'Cognome', use: { field: 'surname' }, example: 'Riva' },
  {
    letter: 'B',
    title: 'Cognome del Dirigente\nche delega',
    use: { field: 'principalSurname' },
    because: ['Dirigente che delega'],
  },
  { letter: 'C', title: 'Nome', use: { field: 'principalGivenName' }, example: 'Ivo', because: [] },
  { letter: 'D', title: 'Codice fiscale', use: { leftOut: 'tax_code' } },
  { letter: 'E', title: 'Tutor accogliente', use: { leftOut: 'people' } },
  { letter: 'F', title: '', use: { leftOut: 'other' } },
  { letter: 'G', title: 'Referente di plesso', use: { leftOut: 'people' } },
];

describe('the columns of a form', () => {
  test('a line each with what it is and an example, then what is left out by reason', () => {
    expect(formColumnLines(COLUMNS, 100)).toEqual([
      '  A  Cognome                           cognome                Riva',
      '  B  Cognome del Dirigente che delega  cognome del delegante',
      '     letta così per le parole «Dirigente che delega»',
      '  C  Nome                              nome del delegante     Ivo',
      '     letta così per le domande che ha intorno e per chi vi risponde',
      '  colonne lasciate fuori:',
      '    codice fiscale, non si conserva (PRV-02): D «Codice fiscale»',
      "    un'altra persona, che non partecipa e non delega: E «Tutor accogliente», G «Referente di plesso»",
      '    non servono per il percorso: F',
    ]);
  });

  test('titles and examples are cut to fit the line', () => {
    const long: FormColumn = { letter: 'AA', title: 'Titolo lungo '.repeat(20), use: { field: 'session' } };
    const example = 'mercoledì 11 marzo 2026 '.repeat(9);
    for (const width of [80, 100, 160])
      for (const line of formColumnLines([...COLUMNS.slice(0, 3), { ...long, example }], width))
        expect(line.length).toBeLessThanOrEqual(width);
    expect(formColumnLines([{ ...long, example }], 80)[0]).toMatch(
      /^ {2}AA {2}Titolo lungo.*… {2}incontro {2}merc.*…$/,
    );
  });

  test('signs that nobody sees are not shown', () => {
    const [line] = formColumnLines(
      [{ letter: 'A', title: 'No\u202eme', use: { field: 'givenName' }, example: '\u001b[2JAda' }],
      80,
    );
    expect(line).toBe('  A  Nome  nome  Ada');
  });

  test('for programs with the same', () => {
    expect([COLUMNS[1], COLUMNS[3]].map((column) => formColumnAsObject(column as FormColumn))).toEqual([
      {
        lettera: 'B',
        titolo: 'Cognome del Dirigente\nche delega',
        campo: 'principalSurname',
        significato: 'cognome del delegante',
        esempio: null,
        motivo: null,
        parole: ['Dirigente che delega'],
      },
      {
        lettera: 'D',
        titolo: 'Codice fiscale',
        campo: null,
        significato: null,
        esempio: null,
        motivo: 'codice fiscale, non si conserva (PRV-02)',
      },
    ]);
  });
});

test('delegations are counted in one sentence, singular and plural, and none is said where a column asks for them', () => {
  const none = { responses: 9, named: 9, placed: 8, withSession: 1, tellDelegate: 0, tellPrincipal: 0, sayDelegate: 0 };
  const said = (told: Partial<typeof none>, columns = COLUMNS) => tallyLines({ ...none, ...told }, columns)[1];

  expect(tallyLines(none, [])).toEqual(['  9 risposte: 9 con un nome, 8 con istituto o codice, 1 con un incontro']);
  expect(said({})).toBe('  deleghe: nessuno ne indica');
  expect(said({ tellDelegate: 12, tellPrincipal: 31, sayDelegate: 5 })).toBe(
    '  deleghe: 12 persone indicano un delegato, 31 un delegante, 5 dicono di essere delegate',
  );
  expect(said({ tellPrincipal: 1, sayDelegate: 1 })).toBe(
    '  deleghe: 1 persona indica un delegante, 1 dice di essere delegata',
  );
  expect(said({ sayDelegate: 2 }, [])).toBe('  deleghe: 2 persone dicono di essere delegate');
  expect(tallyLines({ ...none, responses: 0 }, COLUMNS)).toEqual([]);
});
