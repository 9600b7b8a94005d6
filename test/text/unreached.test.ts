import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';

const root = join(import.meta.dirname, '..', '..');

test('no word to the office speaks of states that need signatures, which are not recorded yet', () => {
  const folder = join(root, 'src', 'text');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const told = [...texts, ...['docs/guida.md', 'README.md'].map((path) => readFileSync(join(root, path), 'utf8'))];
  expect(told.flatMap((text) => text.match(/\bdecad\w+|\besercitat\w+/gi) ?? [])).toEqual([]);

  const delegations = program({ version: '0' } as World, () => {}).commands.find((one) => one.name() === 'deleghe');
  const states = delegations?.options.find(({ long }) => long === '--stato')?.argChoices ?? [];
  expect(states).toContain('contesa');
  expect(states.filter((state) => state === 'decaduta' || state === 'esercitata')).toEqual([]);
});
