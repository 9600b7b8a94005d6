import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const TITLES =
  'Informazioni cronologiche,Cognome e nome,Codice fiscale,Codice meccanografico,Incontro,Per conto di quale Dirigente partecipa?,Note di salute';
const row = (day: number, name: string, head: string) =>
  `0${day}/03/2026 9.00.00,${name},RVINNA80A41E507X,LCIC99100D,I1,${head},diabete`;

function deskWith(files: Readonly<Record<string, readonly string[]>>) {
  const desk = clerk();
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(desk.folder, name), `${lines.join('\n')}\n`);
  return desk;
}

test('two exports of one form: its columns are shown once, and what each says is counted', async () => {
  const { does } = deskWith({
    'a.csv': [TITLES, row(1, 'Riva Anna', 'Ferrari Lucia'), row(2, 'Longhi Ida', '')],
    'b.csv': [TITLES, row(3, 'Galli Ada', 'Sala Ivo'), row(4, 'Neri Olga', 'Monti Clara')],
  });

  const { stdout } = await does('importa', '.', '--prova');
  expect(stdout.match(/cognome e nome/g)).toHaveLength(1);
  expect(stdout).toContain('F  Per conto di quale Dirigente partecipa?  delegante');
  expect(stdout).toContain('  colonne: come sopra, in «a.csv»\n');
  expect(stdout).toContain('deleghe: 1 persona indica un delegante\n');
  expect(stdout).toContain('deleghe: 2 persone indicano un delegante\n');
});

test('nothing of a column left out is shown, neither in the plan nor in reading, to a person or a program', async () => {
  const { does } = deskWith({ 'a.csv': [TITLES, row(1, 'Riva Anna', 'Ferrari Lucia'), row(2, 'Longhi Ida', '')] });

  for (const command of [
    ['importa', 'a.csv', '--prova'],
    ['leggi', 'a.csv'],
  ])
    for (const form of ['testo', 'json']) {
      const { stdout } = await does(...command, '--formato', form);
      expect(stdout).toContain('Riva Anna');
      expect(stdout).toContain('Ferrari Lucia');
      expect(stdout).toMatch(/Dirigente/);
      expect(stdout).toContain('PRV-02');
      expect(stdout).not.toMatch(/E507X|diabete/);
    }
});

test('the plan for programs counts what the form says', async () => {
  const { does } = deskWith({ 'a.csv': [TITLES, row(1, 'Riva Anna', 'Ferrari Lucia'), row(2, 'Longhi Ida', '')] });

  const { stdout } = await does('importa', 'a.csv', '--prova', '--formato', 'json');
  expect(JSON.parse(stdout).file[0].conteggi).toEqual({
    risposte: 2,
    con_nome: 2,
    con_istituto_o_codice: 2,
    con_incontro: 2,
    indicano_delegato: 0,
    indicano_delegante: 1,
    dicono_di_essere_delegate: 0,
  });
});

test('a form whose columns are not all clear is said to be so when it is read', async () => {
  const { does } = deskWith({
    'a.csv': [
      'Informazioni cronologiche,Voce A,Incontro',
      '01/03/2026 9.00.00,azzurro,12 marzo',
      '02/03/2026 9.00.00,verde,12 marzo',
    ],
  });

  const { exit, stdout } = await does('leggi', 'a.csv');
  expect(exit).toBe(0);
  expect(stdout).toContain('Non tutte le colonne si capiscono con certezza');
});
