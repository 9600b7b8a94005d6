import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';
import { atTerminal } from '../terminal.js';

test('from an empty folder to the rosters of the demo, with no path typed and few answers', async () => {
  const { folder } = clerk();
  const terminal = atTerminal(folder);
  await terminal.sees('Con quale percorso');
  terminal.press('down', 'enter');
  await terminal.sees('E ora?');
  expect(readdirSync(join(folder, 'demo', 'fogli')).length).toBeGreaterThan(3);
  terminal.press('enter');
  await terminal.sees(/verifica --gravita errore[\s\S]*E ora\?/);
  terminal.press('enter');
  await terminal.sees('Di quale incontro?');
  terminal.press('enter');
  const printed = await terminal.sees(/In futuro, nella cartella «demo»: zerosei fogli[\s\S]*E ora\?/);
  expect(printed).toContain('fogli');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(2);
  expect(terminal.isRaw()).toBe(false);
  expect(terminal.answers()).toBeLessThanOrEqual(12);
  expect(existsSync(join(folder, 'zerosei.db'))).toBe(false);
});
