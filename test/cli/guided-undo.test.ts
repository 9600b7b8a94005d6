import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';
import { atTerminal, take } from '../terminal.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'posti');

test('what may be taken back is told as the history tells it', async () => {
  const { folder, does } = clerk(SCENARIO);
  for (const left of ['comandi.txt', 'transcript.txt']) rmSync(join(folder, left), { force: true });
  await does('importa', '.', '--si');
  await does('impostazioni', 'direttore', 'Anna Verdi');
  await does('fogli', 'I1');
  const terminal = atTerminal(folder);
  await take(terminal, 'Archivio:');
  await take(terminal, 'Storia:');
  await take(terminal, 'Annullare qualcosa');
  const shown = await terminal.sees('1. 09/03/2026');
  expect(shown).toContain('impostazioni; direttore = Anna Verdi');
  expect(shown).toContain('stampa; foglio I1, edizione 1');
  terminal.press('ctrl-c');
  await terminal.ended;
});
