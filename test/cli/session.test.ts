import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { adviceOn } from '../../src/text/failures.js';
import { clerk, worldAt } from '../clerk.js';
import { atTerminal } from '../terminal.js';

const RESPONSES =
  'Informazioni cronologiche,Cognome,Nome,In qualità di,Istituto,Incontro\n01/03/2026 10.00.01,Neri,Ida,Docente infanzia,X,I1\n';

/** Types a command at a desk whose screen breaks at some word, as nobody expects it to. */
async function breaking(folder: string, word: string, ...words: string[]) {
  const screen = { stdout: '', stderr: '' };
  const world = worldAt(folder, screen);
  const write: typeof world.stderr.write = (content) => {
    if (String(content).includes(word)) throw new Error('the screen is gone');
    return world.stderr.write(content);
  };
  return { exit: await run(words, { ...world, stderr: { ...world.stderr, write } }), ...screen };
}

describe('a command that ends in an error that nobody knows', () => {
  test('says what it has left in the archive', async () => {
    const { folder, does } = clerk();
    writeFileSync(join(folder, 'r.csv'), RESPONSES);
    const { exit, stderr } = await breaking(folder, 'registrata', 'importa', 'r.csv', '--si');
    expect(exit).toBe(70);
    expect(stderr).toContain("Nell'archivio resta la voce 1 della storia");
    expect(stderr).not.toContain("com'era");
    expect((await does('storia')).stdout).toContain('importazione');
  });

  test('says that it has left it as it was only where it has', async () => {
    const { folder, does } = clerk();
    writeFileSync(join(folder, 'r.csv'), RESPONSES);
    await does('importa', 'r.csv', '--si');
    const { exit, stderr } = await breaking(folder, 'persona', 'persone');
    expect(exit).toBe(70);
    expect(stderr).toContain("L'archivio è rimasto com'era");
  });
});

test('a note that cannot be taken away ends nothing', async () => {
  const { folder, does } = clerk();
  writeFileSync(join(folder, 'r.csv'), RESPONSES);
  mkdirSync(join(folder, 'zerosei.db.in-uso'));
  expect(await does('importa', 'r.csv', '--si')).toMatchObject({ exit: 0 });
  expect(await does('impostazioni', 'direttore', 'Anna')).toMatchObject({ exit: 0 });
});

test('whoever stops after some answers is not told that nothing has changed', () => {
  expect(adviceOn({ kind: 'interrupted', by: 'ctrl-c' }).todo).toBe('Non è stato cambiato nulla.');
  const { todo } = adviceOn({ kind: 'interrupted', by: 'ctrl-c' }, [3, 4]);
  expect(todo).toContain('restano le voci dalla 3 alla 4');
  expect(todo).not.toContain('nulla');
  expect(adviceOn({ kind: 'archive-busy', path: 'z.db' }, [3]).todo).toContain('resta la voce 3');
});

test('who stops is not told of what somebody else did meanwhile', async () => {
  const { folder, does } = clerk();
  writeFileSync(join(folder, 'r.csv'), RESPONSES);
  await does('importa', 'r.csv', '--si');
  const terminal = atTerminal(folder, ['correggi', 'Neri Ida']);
  await terminal.sees('Tasto, e Invio:');
  await does('impostazioni', 'direttore', 'Anna');
  terminal.press('enter');
  expect(await terminal.ended).toBe(2);
  expect(terminal.screen()).toContain('Non è stato cambiato nulla.');
  expect(terminal.screen()).not.toContain('della storia');
});
