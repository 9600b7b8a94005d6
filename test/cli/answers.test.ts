import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Clerk, clerk } from '../clerk.js';

const SESSIONS = 'codice;data;titolo\nI1;2026-03-11;Milano\nI2;2026-03-18;Bergamo\n';
const RESPONSES = [
  'Informazioni cronologiche;Cognome;Nome;Ruolo;Istituto;Incontro',
  '01/03/2026 10.00.00;Riva;Anna;Docente infanzia;IC Dante;incontro in autunno',
  '01/03/2026 10.05.00;Bassi;Teresa;Tuttofare;IC Dante;I1',
].join('\n');

let desk: Clerk;

async function imports(name: string, text: string): Promise<string> {
  writeFileSync(join(desk.folder, name), text);
  return (await desk.does('importa', name, '--si')).stdout;
}
const findings = async (rule: string) => (await desk.does('verifica', '--regola', rule)).stdout;
const doubts = async () => (await desk.does('dubbi', '--formato', 'csv')).stdout;
const answered = (id: string, answer: string) => `dubbio;decisione\n${id};${answer}\n`;

beforeEach(async () => {
  desk = clerk();
  await imports('incontri.csv', SESSIONS);
  await imports('risposte.csv', RESPONSES);
});

test('an answer that names no session of the course leaves the doubt open, and says where it stands', async () => {
  const told = await imports('dubbi.csv', answered('incontro::INCONTRO IN AUTUNNO', 'I9'));

  expect(told).toContain('lette 1 = nuove 0 + cambiate 0 + invariate 0 + respinte 1 + ignorate 0');
  expect(told).toMatch(/riga 2, colonna B «decisione»: la risposta «I9» .* Scrivere uno di questi: «I1», «I2»/);
  expect(await findings('DEC-02')).toMatch(/dubbi\.csv.*riga 2.*«I9» non è uno degli incontri del corso/s);
  expect(await doubts()).toContain('INCONTRO IN AUTUNNO');

  await imports('dubbi-2.csv', answered('incontro::INCONTRO IN AUTUNNO', 'i2'));
  expect(await findings('DEC-02')).not.toContain('I9');
  expect(await doubts()).not.toContain('INCONTRO IN AUTUNNO');
});

test('words that only one session fits are an answer too', async () => {
  await imports('dubbi.csv', answered('incontro::INCONTRO IN AUTUNNO', '18 marzo, Bergamo'));
  expect(await doubts()).not.toContain('INCONTRO IN AUTUNNO');
});

test('an answer that cannot be read is refused, until the same question is answered in a better sheet', async () => {
  expect(await imports('dubbi.csv', answered('ruolo::TUTTOFARE', 'mah'))).toContain('«mah»');
  expect((await desk.does('verifica')).stdout).toContain('«mah»');

  await imports('dubbi-2.csv', answered('ruolo::TUTTOFARE', 'educatore'));
  expect((await desk.does('verifica')).stdout).not.toContain('«mah»');
});

test('an answer refused for now holds once a list has what it names; imported together with the list, it is taken', async () => {
  const answer = answered('incontro::INCONTRO IN AUTUNNO', 'I9');
  const later = `${SESSIONS}I9;2026-10-07;Lecco\n`;
  await imports('dubbi.csv', answer);
  await imports('incontri-2.csv', later);
  expect(await doubts()).not.toContain('INCONTRO IN AUTUNNO');

  await desk.does('annulla', '4', '--si');
  await desk.does('annulla', '3', '--si');
  expect(await doubts()).toContain('INCONTRO IN AUTUNNO');
  const { stdout, exit } = await desk.does('importa', 'dubbi.csv', 'incontri-2.csv', '--si');
  expect([exit, stdout]).toEqual([0, expect.not.stringContaining('DEC-02')]);
});

test('a school of no list is refused, with the row, the column and what to write', async () => {
  await imports('istituti.csv', 'codice istituto;denominazione;comune;provincia\nLCIC99100D;IC Verdi;Lecco;LC\n');
  const told = await imports('dubbi.csv', answered('luogo::|IC DANTE|', 'LCIC99200Q'));
  expect(told).toMatch(/riga 2, colonna B «decisione»: la risposta «LCIC99200Q» non è il codice .*codici proposti/);
});

test('what the desk answered while the sheet was out stays, and the plan says so; taken back, the sheet holds', async () => {
  await desk.does('correggi', '--scritto', 'Tuttofare', '--ruolo', 'EDUCATORE', '--si');
  const sheet = 'dubbio;decisione\nruolo::TUTTOFARE;DOCENTE_INFANZIA\nincontro::INCONTRO IN AUTUNNO;I2\n';
  const told = await imports('dubbi.csv', sheet);

  expect(told).toContain(
    'dubbi.csv, riga 2: per il foglio chi ha scritto «TUTTOFARE» partecipa come Docente infanzia; ma è già stato risposto nel terminale da anna il 09/03/2026',
  );
  expect(told).not.toContain('dubbi.csv, riga 3:');
  const registered = async () => (await desk.does('esporta', 'iscrizioni', '--formato', 'csv')).stdout;
  expect(await registered()).toMatch(/Bassi,Teresa,EDUCATORE/);
  expect(await registered()).toMatch(/Riva,Anna,DOCENTE_INFANZIA.*I2/);
  expect((await desk.does('storia')).stdout).toContain('(non vale: già deciso altrimenti da anna il 09/03/2026 10:00)');

  await desk.does('annulla', '3', '--si');
  expect(await registered()).toMatch(/Bassi,Teresa,DOCENTE_INFANZIA/);
  expect((await desk.does('storia')).stdout).not.toContain('non vale');
});
