import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const TITLES = 'Informazioni cronologiche;Cognome;Nome;Ruolo;Istituto;Da chi è sostituito chi?';
const FIRST = [
  '01/03/2026 10.00.00;Conti;Paolo;Dirigente scolastico;IC Verdi;Neri Ida',
  '01/03/2026 10.05.00;Neri;Ida;Docente infanzia;IC Verdi;',
];
const MORE = ['02/03/2026 9.00.00;Ferrari;Lucia;Dirigente scolastico;IC Dante;Riva Anna'];
const FILES = {
  'prima.csv': [TITLES, ...FIRST].join('\n'),
  'seconda.csv': [TITLES, ...FIRST, ...MORE].join('\n'),
};
const DECIDE = ['correggi', '--colonna', 'Da chi è sostituito chi?=delegato', '--si'];

/** All that is shown after some steps: two exports of one form, and what its last question asks. */
async function shownAfter(...steps: ('prima.csv' | 'seconda.csv' | 'decide')[]) {
  const { folder, does } = clerk();
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), `${text}\n`);
  for (const step of steps) {
    const { exit } = step === 'decide' ? await does(...DECIDE) : await does('importa', step, '--si');
    expect(exit).toBe(0);
  }
  return (await does('esporta', 'tutto', '--formato', 'json')).stdout;
}

test('what a question asks holds for exports before and after, in any order', async () => {
  const shown = await shownAfter('prima.csv', 'decide', 'seconda.csv');
  expect(shown).toContain('Riva Anna');
  expect(shown).not.toContain('FIL-14');
  expect(await shownAfter('prima.csv', 'seconda.csv', 'decide')).toBe(shown);
  expect(await shownAfter('seconda.csv', 'decide', 'prima.csv')).toBe(shown);
});
