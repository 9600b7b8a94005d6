import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const TITLES = 'Informazioni cronologiche,Cognome,Nome,In qualità di,Istituto,Incontro scelto';

/** A course of two sessions with three answers that name them by their days. */
async function course() {
  const office = clerk();
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(office.folder, name), lines.join('\n'));
  write('incontri.csv', ['codice;data;sede', 'I1;14/01/2026;Auditorium', 'I2;21/01/2026;Biblioteca']);
  write('risposte.csv', [
    TITLES,
    '02/12/2025 9.00.00,Riva,Nora,Docente infanzia,Nido Aquilone,14 gennaio',
    '02/12/2025 9.05.00,Sala,Ivo,Docente infanzia,Nido Aquilone,I1',
    '02/12/2025 9.10.00,Conti,Pia,Docente infanzia,Nido Aquilone,21 gennaio',
  ]);
  await office.does('importa', 'incontri.csv', 'risposte.csv', '--si');
  return { ...office, write };
}

test('the plan says who stands behind a session that is moved, and they stay registered for it', async () => {
  const { does, write } = await course();
  write('nuovo.csv', ['codice;data;sede', 'I1;20/01/2026;Auditorium', 'I2;21/01/2026;Biblioteca']);
  const { stdout } = await does('importa', 'nuovo.csv', '--si');
  expect(stdout).toContain(
    'Incontro I1: da mer 14/01/2026 a mar 20/01/2026. Restano 2 iscritti (1 con la data di prima nella risposta), da avvisare.\n',
  );
  expect((await does('verifica', '--regola', 'ISC-05')).stdout).not.toContain('14 gennaio');
  expect((await does('importa', 'incontri.csv', '--prova')).stdout).not.toContain('Incontro I1: da');
});

test('the plan says of whom it is no longer certain which session they mean', async () => {
  const { does, write } = await course();
  write('nuovo.csv', ['codice;data;sede', 'I1;21/01/2026;Auditorium', 'I2;14/01/2026;Biblioteca']);
  const { stdout } = await does('importa', 'nuovo.csv', '--formato', 'json', '--si');
  expect(JSON.parse(stdout).spostati).toEqual([
    { incontro: 'I2', dal: '2026-01-21', al: '2026-01-14', iscrizioni: 0, con_la_data_di_prima: 0, da_chiarire: 1 },
    { incontro: 'I1', dal: '2026-01-14', al: '2026-01-21', iscrizioni: 1, con_la_data_di_prima: 0, da_chiarire: 1 },
  ]);
  expect((await does('verifica', '--regola', 'ISC-05')).stdout).toContain('«14 gennaio» inesistente o non univoco');
});

test('on the command line the day of before says which session had it, and which day it has now', async () => {
  const { does, write } = await course();
  write('nuovo.csv', ['codice;data;sede', 'I1;20/01/2026;Auditorium', 'I2;21/01/2026;Biblioteca']);
  await does('importa', 'nuovo.csv', '--si');
  for (const words of [
    ['incontri', '--incontro', '14/01'],
    ['perche', '14 gennaio 2026'],
    ['fogli', '14/01/2026'],
    ['correggi', 'Riva Nora', '--sposta', '14/01:21/01', '--prova'],
  ]) {
    const { exit, stderr } = await does(...words);
    expect(stderr, words.join(' ')).toContain('«I1» era il 14/01/2026, ora è il 20/01/2026.\n');
    expect(exit).toBe(2);
  }
  expect((await does('incontri', '--incontro', '15/01')).stderr).toContain('inesistente');
});
