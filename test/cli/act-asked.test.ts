import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';
import { atTerminal } from '../terminal.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'posti');

test('an institute is proposed by part of its name, and an empty answer loses none of those before', async () => {
  const { folder, does } = clerk();
  cpSync(join(SCENARIO, 'scuole.csv'), join(folder, 'scuole.csv'));
  await does('importa', 'scuole.csv', '--si');
  const terminal = atTerminal(folder, ['deleghe', 'registra']);
  await terminal.sees('Di quale istituto?');
  terminal.type('IC Bosco');
  terminal.press('enter');
  await terminal.sees(/forse:\s+LCIC99100D/);
  terminal.type('verde');
  terminal.press('enter');
  await terminal.sees('Chi delega?');
  terminal.press('enter');
  await terminal.sees('Chi è delegato?');
  terminal.press('enter');
  await terminal.sees('Scrivere qualcosa');
  terminal.type('Galli Ada');
  terminal.press('enter');
  await terminal.sees('Per quali incontri?');
  terminal.press('escape');
  expect(await terminal.ended).toBe(2);
});
