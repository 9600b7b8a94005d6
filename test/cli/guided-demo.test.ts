import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atDesk } from '../clerk.js';
import { atTerminal, take } from '../terminal.js';

/** A clerk beside whom there is the fictional course, made months ago. */
const withDemo = atDesk(async ({ folder, does }) => {
  const demo = join(folder, 'demo');
  mkdirSync(demo);
  writeFileSync(join(demo, 'incontri.csv'), 'codice;data\nINC1;11/03/2026\n');
  await does('importa', join(demo, 'incontri.csv'), '--si', '-a', join(demo, 'zerosei.db'));
  await does('impostazioni', 'regione', 'Valdoria', '-a', join(demo, 'zerosei.db'));
});
const LATER = { now: () => '2026-11-28T09:00:00' };

test.each([
  ['from beside it', '.', ['Riprendere demo']],
  ['from inside', 'demo', []],
])('the fictional course is gone on with on the day on which it takes place, %s', async (_, from, taken) => {
  const { folder } = await withDemo();
  const terminal = atTerminal(join(folder, from), [], LATER);
  for (const name of taken) await take(terminal, name);
  const menu = await terminal.sees('Che cosa vuole fare?');
  expect(menu).toContain('Come se oggi fosse il 09/03/2026');
  expect(menu).not.toContain('» Riportare le firme');
  await take(terminal, 'Vedere come sta il percorso');
  await terminal.sees('zerosei stato --oggi 2026-03-09');
  terminal.press('ctrl-c');
  await terminal.ended;
});

test('another day that is said holds', async () => {
  const { folder } = await withDemo();
  const terminal = atTerminal(join(folder, 'demo'), ['--oggi', '2026-03-20'], LATER);
  expect(await terminal.sees('Che cosa vuole fare?')).toContain('Come se oggi fosse il 20/03/2026');
  terminal.press('escape');
  await terminal.ended;
});
