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
  await imports('dubbi.csv', answered('incontro::INCONTRO IN AUTUNNO', 'I9'));

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
  expect(await imports('dubbi.csv', answered('ruolo::TUTTOFARE', 'boh'))).toContain('«boh»');
  expect((await desk.does('verifica')).stdout).toContain('«boh»');

  await imports('dubbi-2.csv', answered('ruolo::TUTTOFARE', 'educatore'));
  expect((await desk.does('verifica')).stdout).not.toContain('«boh»');
});
