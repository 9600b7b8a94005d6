import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const OFFICES = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dirigenti-e-presidenti');
const PEOPLE = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'chi-e-chi');

test('the history names presidents, not the keys by which decisions know them', async () => {
  const { does } = clerk(OFFICES);
  await does('importa', '.', '--si');
  await does('copertura', 'conferma', 'CPT2', '--motivo', 'elezione a maggio', '--si');
  const { stdout } = await does('storia');
  expect(stdout).toMatch(
    / {3}\p{Lu}\p{L}+ \p{Lu}\p{L}+, Presidente di CPT .+, resta in carica fino al successore\. Motivo: elez/u,
  );
  expect(stdout).not.toContain('|');
});

test('days are shown as in Italy; programs get them as they are kept', async () => {
  const { does } = clerk(OFFICES);
  await does('impostazioni', 'nota.data', '22/11/2024');
  expect((await does('impostazioni', 'nota.data')).stdout).toContain('nota.data   22/11/2024');
  expect((await does('storia')).stdout).toContain('nota.data = 22/11/2024');
  expect((await does('impostazioni', 'nota.data', '--formato', 'csv')).stdout).toContain('nota.data,2024-11-22,');
});

test('before an import is taken back it is said which of its files another import holds too', async () => {
  const { does } = clerk(OFFICES);
  await does('importa', '.', '--si');
  const alone = await does('annulla', '1', '--prova');
  expect(alone.stdout).not.toContain('restano finché');
  await does('importa', 'scuole.csv', '--si');
  const tried = (await does('annulla', '1', '--prova')).stdout;
  expect(tried).toContain(
    'Ma «scuole.csv» è anche nella voce 2: le righe restano finché non si annulla anche quella: zerosei annulla 2.',
  );
  expect((await does('annulla', '2', '--prova')).stdout).toContain('Ma «scuole.csv» è anche nella voce 1');
  await does('importa', 'scuole.csv', '--si');
  expect((await does('annulla', '1', '--si')).stdout).toContain('anche nelle voci 2, 3: le righe restano');
  await does('annulla', '2', '--si');
  expect((await does('annulla', '3', '--prova')).stdout).not.toContain('restano finché');
});

test('a setting and a decision are told with what held before', async () => {
  const { does } = clerk(PEOPLE);
  await does('importa', '.', '--si');
  await does('impostazioni', 'percorso.titolo', 'Primo titolo');
  await does('impostazioni', 'percorso.titolo', 'Secondo titolo');
  await does('annulla', '3', '--si');
  await does('impostazioni', 'percorso.titolo', 'Terzo titolo');
  await does('correggi', 'risposte.csv:14', '--cognome', 'Villa', '--nome', 'Anna', '--si');
  await does('correggi', 'risposte.csv:14', '--cognome', 'Villani', '--si');
  const { stdout } = await does('storia');
  expect(stdout).toContain('percorso.titolo = Primo titolo (era «Formazione congiunta «zerosei»»)');
  // What was taken back in between held no longer.
  expect(stdout).toContain('percorso.titolo = Terzo titolo (era «Primo titolo»)');
  expect(stdout).toMatch(/cognome corretto in «Villa» \(prima: scritto «[^»]+»\)/);
  expect(stdout).toMatch(
    /cognome corretto in «Villani» \(prima: Villani Anna \(risposte.csv:14\): cognome corretto in «Villa»\)/,
  );
});

test('one entry is told with what it changed, in words and figures, also for programs', async () => {
  const { does } = clerk(PEOPLE);
  await does('importa', 'scuole.csv', 'cpt.csv', 'incontri.csv', '--si');
  await does('importa', 'risposte.csv', '--si');
  await does('annulla', '2', '--si');
  const { stdout, exit } = await does('storia', '2');
  expect(exit).toBe(0);
  expect(stdout).toMatch(/Che cosa è cambiato: \d+ nuovi/);
  expect(stdout).toMatch(/In cifre: persone che hanno scritto 0 → 13, iscrizioni 0 → 12/);
  const { cambiamenti } = JSON.parse((await does('storia', '2', '--formato', 'json')).stdout);
  expect(cambiamenti).toContainEqual(
    expect.objectContaining({
      voce: 2,
      che_cosa: 'in cifre',
      oggetto: 'persone che hanno scritto',
      prima: 0,
      dopo: 13,
    }),
  );
  expect((await does('storia', '3')).stdout).toMatch(/In cifre: persone che hanno scritto 13 → 0/);
  expect((await does('storia', '9')).exit).toBe(2);
});
