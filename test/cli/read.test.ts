import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

test('a table written to a file is harmless in Excel, and as it stands only where that is asked', async () => {
  const { does, folder } = clerk();
  writeFileSync(join(folder, 't.csv'), 'nome,conto\nAda,=1+1\nUgo,+39\n');

  const { stderr } = await does('leggi', 't.csv', '--formato', 'csv', '--uscita', 'excel.csv');
  expect(readFileSync(join(folder, 'excel.csv'), 'utf8')).toBe("\ufeffnome;conto\r\nAda;'=1+1\r\nUgo;'+39\r\n");
  expect(stderr).toContain('--fedele');
  const faithful = await does('leggi', 't.csv', '--formato', 'csv', '--uscita', 'fedele.csv', '--fedele');
  expect(readFileSync(join(folder, 'fedele.csv'), 'utf8')).toBe('nome,conto\r\nAda,=1+1\r\nUgo,+39\r\n');
  expect(faithful.stderr).toContain('formule comprese');
  expect((await does('leggi', 't.csv', '--formato', 'csv')).stdout).toContain('Ada,=1+1');
  expect((await does('leggi', 't.csv', '--formato', 'csv', '--per-excel')).stdout).toContain("Ada;'=1+1");
  expect((await does('leggi', 't.csv', '--fedele')).exit).toBe(2);
});

test('a file of unknown content is told how it could be imported', async () => {
  const { does, folder } = clerk();
  writeFileSync(join(folder, 'ordine.csv'), 'articolo,quantità\ncolla,12\ncarta,3\n');

  const { stdout, stderr } = await does('leggi', 'ordine.csv');
  expect(stdout).toContain('non riconosciuto');
  expect(stderr).toContain('occorre dire che cosa contiene');
});

test('a picture is not to be saved as CSV', async () => {
  const { does, folder } = clerk();
  writeFileSync(join(folder, 'foto.csv'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));

  const { exit, stderr } = await does('leggi', 'foto.csv');
  expect(exit).toBe(2);
  expect(stderr).not.toContain('Salvarlo come CSV');
});
