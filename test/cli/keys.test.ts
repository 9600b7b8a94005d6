import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';
import { atTerminal } from '../terminal.js';

const scenario = (name: string) => join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', name);

test('a wrong key does not stay where the next is typed', async () => {
  const { folder, does } = clerk(scenario('chi-e-chi'));
  await does('importa', '.', '--si');
  const terminal = atTerminal(folder, ['dubbi']);
  await terminal.sees('Tasto, e Invio:');
  terminal.type('x');
  terminal.press('enter');
  await terminal.sees('Premere uno di questi tasti');
  terminal.type('b');
  terminal.press('enter');
  expect(await terminal.ended).toBe(0);
  expect(terminal.screen()).not.toContain('xb');
});

test('who leaves a sheet that is being keyed in is told where what was typed stays', async () => {
  const { folder, does } = clerk(scenario('il-giorno-dopo'));
  await does('importa', '.', '--si');
  await does('fogli', '--oggi', '2026-03-09');
  const terminal = atTerminal(folder, ['presenze', 'I1']);
  await terminal.sees('Righe senza firma');
  terminal.type('2');
  terminal.press('enter');
  await terminal.sees('Righe con una firma illeggibile');
  terminal.press('escape');
  expect(await terminal.ended).toBe(2);
  expect(terminal.screen()).toMatch(/resta in «zerosei\.db\.presenze-I1-1», non\s+registrato/);
  expect(terminal.screen()).toContain('zerosei presenze I1');
  expect(existsSync(join(folder, 'zerosei.db.presenze-I1-1'))).toBe(true);
});
