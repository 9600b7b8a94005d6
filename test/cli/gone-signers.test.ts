import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atDesk } from '../clerk.js';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'attestati');

let forecast = '';

/** A course whose sheet came back signed, of which certificates left the office, and whose responses were then taken back. */
const desk = atDesk(async ({ does }) => {
  await does('importa', 'scuole.csv', 'cpt.csv', 'incontri.csv', '--si');
  await does('importa', 'risposte.csv', '--si');
  await does('fogli', 'I1', '--oggi', '2026-03-09');
  await does('presenze', 'I1', '--assenti', '2', '--si');
  await does('attestati', '--si', '--oggi', '2026-03-20');
  forecast = (await does('annulla', '2', '--prova')).stdout;
  await does('annulla', '2', '--si');
}, FIXTURE);

test('before it is taken back, the signatures and certificates that rest on it are named', async () => {
  const { does } = await desk();
  const register = (await does('attestati', '--registro', '--formato', 'csv')).stdout.trim().split('\n').slice(1);
  const gone = /Si regge su questa la voce (\d+): (\d+) firme di chi non risulterebbe più altrove/.exec(forecast);
  expect(gone?.[1]).toBe('4');
  expect(
    (await does('verifica', '--regola', 'PRE-02', '--formato', 'csv')).stdout.trim().split('\n').slice(1),
  ).toHaveLength(Number(gone?.[2]));
  const numbers = /la voce 5: gli attestati n\. ([\d, ]+) di chi/.exec(forecast)?.[1]?.split(', ');
  expect(numbers).toHaveLength(register.length);
});

test('who signed and whose responses were taken back is still found, explained and told of', async () => {
  const { does } = await desk();
  const people = await does('persone', 'Greco');
  expect(people.stdout).toMatch(/GRECO/i);
  expect(people.stderr).toContain('risulta solo perché ha firmato');

  const why = await does('perche', 'Greco');
  expect(why.exit).toBe(0);
  expect(why.stdout).toContain('Era sul foglio stampato, ma ora nessuna risposta e nessun atto la/lo porta più');
  expect(why.stdout).toContain('PRE-02');

  const found = await does('verifica', '--regola', 'PRE-02');
  expect(found.stdout).toMatch(/GRECO[^\n]*: presente ma nessuna risposta/i);
});

test('with the responses back nothing of it is left', async () => {
  const { does } = await desk();
  await does('annulla', '6', '--si');
  expect((await does('perche', 'Greco')).stdout).not.toContain('Era sul foglio stampato');
  expect((await does('verifica', '--regola', 'PRE-02')).stdout).toContain('Nessun rilievo');
});
