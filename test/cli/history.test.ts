import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const OFFICES = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dirigenti-e-presidenti');

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
