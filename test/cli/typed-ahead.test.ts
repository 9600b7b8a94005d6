import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { clerk } from '../clerk.js';

const root = join(import.meta.dirname, '..', '..');
const scenario = join(root, 'fixtures', 'scenari', 'chi-e-chi');
/** `script` puts a program at a terminal of the system, which keeps what is typed until somebody reads it. */
const atSystem = test.skipIf(spawnSync('script', ['--version']).status !== 0);

/** A command at a terminal of the system. */
function atTerminalOf(folder: string, words: string) {
  const line = `stty cols 90 rows 30; "${process.execPath}" "${join(root, 'bin', 'zerosei.js')}" ${words}`;
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let shown = '';
  child.stdout.on('data', (chunk: Buffer) => {
    shown += stripVTControlCharacters(chunk.toString('utf8'));
  });
  const sees = async (text: string, times = 1) => {
    for (const begun = Date.now(); shown.split(text).length <= times; ) {
      if (Date.now() - begun > 60_000) throw new Error(`Not seen: ${text}\n${shown}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return { type: (keys: string) => child.stdin.write(keys), sees, screen: () => shown };
}

/** Long enough for a key that was kept to be taken for an answer, and the work to be done. */
const HALF_A_SECOND = 500;
const awhile = () => new Promise((resolve) => setTimeout(resolve, HALF_A_SECOND));

atSystem('an Enter pressed while a file is read says no yes to what is found in it', async () => {
  const { folder } = clerk(scenario);
  const { type, sees, screen } = atTerminalOf(folder, 'importa .');
  type('\r');
  await sees('(S/n)');
  await awhile();
  expect(screen()).not.toContain('registrata');
  expect(existsSync(join(folder, 'zerosei.db'))).toBe(false);
  type('\r');
  await sees('registrata');
});

atSystem('an Enter pressed while a command works begins no other job', async () => {
  const { folder, does } = clerk(scenario);
  await does('importa', '.', '--si');
  const { type, sees, screen } = atTerminalOf(folder, '--oggi 2026-03-01');
  await sees('Vedere come sta il percorso');
  type('Vedere\r');
  await sees('── Vedere come sta');
  type('\r');
  await sees('In futuro');
  await sees('E ora?');
  await awhile();
  expect(screen().split('In futuro')).toHaveLength(2);
});
