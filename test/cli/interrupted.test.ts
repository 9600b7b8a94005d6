import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Store } from '../../src/store/store.js';
import { clerk, worldAt } from '../clerk.js';

const story = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'chi-e-chi');

/** Gives a command that somebody interrupts while it does something with its archive; what it says. */
async function interrupted(folder: string, words: readonly string[], when: (store: Store, stop: () => void) => Store) {
  const screen = { stdout: '', stderr: '' };
  const world = worldAt(folder, screen);
  const stop = new AbortController();
  const exit = await run(words, {
    ...world,
    interrupted: stop.signal,
    openStore: async (path) => {
      const store = await world.openStore(path);
      return stop.signal.aborted ? store : when(store, () => stop.abort());
    },
  });
  // What was left would go on meanwhile, if it could.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { exit, said: screen.stderr };
}

const whileReading = (store: Store, stop: () => void): Store => ({
  ...store,
  decisions: () => {
    const found = store.decisions();
    stop();
    return found;
  },
});

test('who interrupts an import is told that nothing changed, and nothing does', async () => {
  const { folder, does } = clerk(story);
  await does('impostazioni', 'direttore', 'Riva Ada');
  const before = (await does('storia', '--formato', 'json')).stdout;
  const { exit, said } = await interrupted(folder, ['importa', '.', '--si'], whileReading);
  expect(said).toMatch(/Interrotto\.\nNon è stato cambiato nulla\.\n$/);
  expect(exit).toBe(2);
  expect((await does('storia', '--formato', 'json')).stdout).toBe(before);
});

test('where there was no archive, none is left', async () => {
  const { folder } = clerk(story);
  const { said } = await interrupted(folder, ['importa', '.', '--si'], whileReading);
  expect(said).toMatch(/Interrotto\.\nNon è stato cambiato nulla\.\n$/);
  expect(existsSync(join(folder, 'zerosei.db'))).toBe(false);
});

test('who interrupts it once the entry is kept is told which', async () => {
  const { folder, does } = clerk(story);
  const { exit, said } = await interrupted(folder, ['importa', '.', '--si'], (store, stop) => ({
    ...store,
    recordImports: (...given) => {
      const entries = store.recordImports(...given);
      stop();
      return entries;
    },
  }));
  expect(said).toMatch(/Interrotto\.\nNell'archivio resta la voce 1 della storia/);
  expect(exit).toBe(2);
  expect((await does('storia')).stdout).toContain('1');
});
