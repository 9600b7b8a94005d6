import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addMonths } from '../../src/domain/calendar.js';
import { atDesk, type Clerk } from '../clerk.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dati-personali');
const FILES = ['scuole.csv', 'cpt.csv', 'incontri.csv', 'dirigenti.csv', 'atti.csv', 'risposte.csv'];

const desk = atDesk(async ({ folder, does }) => {
  await does('importa', ...FILES, '--si');
  const rows = readFileSync(join(folder, 'risposte.csv'), 'utf8');
  writeFileSync(
    join(folder, 'annullate.csv'),
    rows.replaceAll('Riva,Nives', 'Quistini,Oreste').replaceAll('n.riva', 'o.quistini'),
  );
  await does('importa', 'annullate.csv', '--si');
  await does('annulla', '2', '--si');
}, SCENARIO);

const holds = ({ folder }: Clerk, text: string): boolean =>
  readFileSync(join(folder, 'zerosei.db')).toString('latin1').toLowerCase().includes(text);

test('what an import that was taken back holds stays to undo the undoing, until it is taken away for good', async () => {
  const office = await desk();
  expect(holds(office, 'quistini')).toBe(true);
  const tried = await office.does('privacy', 'elimina-annullati', '--prova');
  expect([tried.exit, tried.stdout]).toEqual([0, expect.stringContaining('Voci annullate: 2.')]);
  expect(holds(office, 'quistini')).toBe(true);
  const before = (await office.does('esporta', 'tutto', '--formato', 'json')).stdout;
  await office.does('privacy', 'elimina-annullati', '--si');
  expect(holds(office, 'quistini')).toBe(false);
  expect((await office.does('esporta', 'tutto', '--formato', 'json')).stdout).toBe(before);
  expect((await office.does('annulla', '3', '--si')).stderr).toContain('non torna');
  expect((await office.does('importa', 'annullate.csv', '--si')).stdout).toContain('nuove 1');
  expect((await office.does('persone')).stdout).toContain('Quistini Oreste');
});

test('nothing goes before its term, and all that is due goes after a yes', async () => {
  const office = await desk();
  expect((await office.does('privacy', 'elimina-scaduti', '--si', '--oggi', '2028-03-10')).stderr).toContain(
    'Nessun termine',
  );
  const due = await office.does('privacy', 'scadenze', '--formato', 'csv', '--oggi', '2028-03-11');
  expect(due.stdout).toContain('iscrizioni,2,2026-03-11,24,2028-03-11,scaduto');
  expect((await office.does('privacy', 'elimina-scaduti', '--oggi', '2028-03-11')).exit).toBe(2);
  expect(holds(office, 'n.riva@posta.example')).toBe(true);
  await office.does('privacy', 'elimina-scaduti', '--si', '--oggi', '2028-03-11');
  expect(holds(office, 'n.riva@posta.example')).toBe(false);
  expect((await office.does('persone')).stdout).toContain('Colombo Greta');
  await office.does('impostazioni', 'conservazione.iscrizioni', '0');
  expect((await office.does('privacy', 'scadenze', '--oggi', '2099-01-01')).stdout).toContain('senza termine');
});

test('months are counted to the same day, or to the last of a shorter month', () => {
  expect([addMonths('2026-03-11', 24), addMonths('2026-01-31', 1), addMonths('2027-12-31', 2)]).toEqual([
    '2028-03-11',
    '2026-02-28',
    '2028-02-29',
  ]);
});
