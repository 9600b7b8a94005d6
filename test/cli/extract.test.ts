import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atDesk } from '../clerk.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dati-personali');
const FILES = ['scuole.csv', 'cpt.csv', 'incontri.csv', 'dirigenti.csv', 'atti.csv', 'risposte.csv'];
const desk = atDesk(({ does }) => does('importa', ...FILES, '--si'), SCENARIO);

test('an extract says each own row whole, and of rows of others the cells alone that name the person', async () => {
  const { does } = await desk();
  const { stdout } = await does('privacy', 'estratto', 'Zanzottera Ermenegilda', '--formato', 'json');
  const {
    righe,
    righe_di_altri: others,
    righe_respinte: rejected,
  } = JSON.parse(stdout) as Record<string, { file: string; riga: number; colonne: { valore: string }[] }[]>;
  expect(righe?.map(({ file, riga }) => `${file}:${riga}`)).toEqual([
    'dirigenti.csv:3',
    'risposte.csv:3',
    'atti.csv:3',
  ]);
  expect(righe?.[1]?.colonne.map(({ valore }) => valore)).toContain('347 5550199');
  expect(others?.flatMap(({ colonne }) => colonne.map(({ valore }) => valore))).toEqual([
    'delego la prof.ssa Zanzottera Ermenegilda',
    'Ermenegilda ZANZOTTERA',
    'Zanzottera Ermenegilda',
  ]);
  expect(rejected).toHaveLength(1);
});

test('a page of it holds nothing of others, and nothing that a browser would run', async () => {
  const { folder, does } = await desk();
  const rows = readFileSync(join(folder, 'risposte.csv'), 'utf8');
  writeFileSync(join(folder, 'altre.csv'), rows.replace("IC Valle d'Oro", '<script>alert(1)</script>'));
  await does('importa', 'altre.csv', '--si');
  await does('privacy', 'estratto', 'Zanzottera', '--uscita', 'estratto.html');
  const page = readFileSync(join(folder, 'estratto.html'), 'utf8');
  expect(page).toContain('Zanzottera');
  expect(page).not.toContain('<script');
  expect(page).not.toContain('0341 600100');
});

test('who is only in the list of heads is found there; whom nobody knows is told', async () => {
  const { does } = await desk();
  expect((await does('privacy', 'estratto', 'Monti Clara')).stdout).toContain('Riga dirigenti.csv:4');
  expect((await does('privacy', 'estratto', 'Bianchi Ugo')).exit).toBe(2);
});
