import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askAct } from '../../src/cli/act/ask-act.js';
import { picture } from '../builders.js';
import { clerk } from '../clerk.js';

const scenario = (name: string) => join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', name);

/** A command that needs a yes and does not get it: what it shows, and that nothing was done. */
async function shownBy(fixture: string, ...words: string[]): Promise<string> {
  const { does } = clerk(scenario(fixture));
  await does('importa', '.', '--si');
  const { exit, stdout, stderr } = await does(...words);
  expect([exit, stderr]).toEqual([2, expect.stringContaining('Serve un sì')]);
  expect((await does('storia')).stdout).not.toContain('\n2. ');
  return stdout;
}

describe('before a yes, what will happen is shown', () => {
  test('of an act of delegation: what it says, and which delegations it changes', async () => {
    const act = ['--istituto', 'IC Lago Sereno', '--ds', 'Monti Clara', '--delegato', 'Galli Ada', '--incontro', 'I1'];
    const dated = ['--data-atto', '04/03/2026', '--protocollo', '1001', '--data-protocollo', '04/03/2026'];
    expect(await shownBy('deleghe', 'deleghe', 'registra', ...act, ...dated)).toBe(
      [
        'Atto di delega del 04/03/2026, protocollo 1001 del 04/03/2026:',
        '  istituto: IC Lago Sereno (LCIC993005)',
        '  chi delega: Monti Clara',
        '  chi è delegato: Galli Ada',
        "  vale: per l'incontro I1",
        'delega di Monti Clara a Galli Ada per I1: da dichiarata a valida (atto del 04/03/2026, completo).\n',
      ].join('\n'),
    );
  });

  test('of an import to be undone: its files, and what becomes of decisions', async () => {
    const shown = await shownBy('posti', 'annulla', '1');
    expect(shown).toContain('risposte.csv: risposte del modulo; nuove');
    expect(shown).toContain('Sarà come se questi file non fossero mai stati importati');
  });
});

test('the questions about an act leave out what the options say, and ask for a period where no session is named', async () => {
  const asked: string[] = [];
  const typed = ['Ferrari Lucia', 'Riva Anna', '', '01/03/2026', '', '', '', ''];
  const desk = {
    width: 80,
    say: () => {},
    choose: () => Promise.reject(new Error('nothing to choose')),
    ask: async (question: string, check: (text: string) => string | true = () => true) => {
      asked.push(question);
      const text = typed.shift() ?? '';
      expect(check(text)).toBe(true);
      if (question.includes('GG/MM/AAAA')) expect(check('31/02/2026')).toBe('«31/02/2026» non è una data.');
      return text;
    },
  };
  const wishes = await askAct({ istituto: 'LCIC99100D' }, picture(), desk);
  expect(wishes).toMatchObject({ istituto: 'LCIC99100D', delegato: 'Riva Anna', incontro: '', dal: '01/03/2026' });
  expect(asked).toHaveLength(8);
});

test('the plan of an import says the same to people and to programs', async () => {
  const { does, folder } = clerk();
  writeFileSync(
    join(folder, 'risposte.csv'),
    [
      'Informazioni cronologiche;Cognome;Nome;Ruolo;Incontro;Allergie',
      '02/03/2026 10.00.00;Rossi;Ada RSSDAA80A41E507X;Docente;I1;',
      '02/03/2026 10.05.00;Neri;Ugo;Docente;I1;latte',
      ';;;;;',
      '',
    ].join('\n'),
  );
  writeFileSync(join(folder, 'incontri.csv'), 'Codice;Data;Sede;Indirizzo\nI1;12/03/2026;Aula;via Po 3\n');
  const text = (await does('importa', '.', '--prova')).stdout;
  const { file } = JSON.parse((await does('importa', '.', '--prova', '--formato', 'json')).stdout);

  expect(text).toContain('codici fiscali tra le altre parole, non conservati: riga 2');
  expect(text).toContain('da leggere nel file originale: riga 3');
  expect(text).toContain('righe vuote: riga 4');
  expect(text).toContain('I1: gio 12/03/2026, Aula, via Po 3');
  const answers = {
    righe_con_codice_fiscale: [2],
    righe_con_altro: [3],
    righe_ignorate: [{ riga: 4, motivo: 'empty' }],
    colonne: ['data e ora di invio', 'cognome', 'nome', 'ruolo', 'incontro', null].map((significato) =>
      expect.objectContaining({ significato }),
    ),
  };
  expect(file).toMatchObject([{ incontri: [{ codice: 'I1', sede: 'Aula', indirizzo: 'via Po 3' }] }, answers]);
  await does('importa', 'incontri.csv', '--si');
  expect((await does('incontri')).stdout).toContain('Aula, via Po 3');
  expect((await does('incontri', '--formato', 'csv')).stdout).toContain(',indirizzo,presenti\n');
});
