import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { program } from '../src/cli/program.js';
import type { World } from '../src/cli/world.js';
import { RULE_IDS } from '../src/domain/findings/rules.js';
import { clerk } from './clerk.js';

const scenarios = join(import.meta.dirname, '..', 'fixtures', 'scenari');

/** Each folder is a story: the files, the commands given one after the other, and all that the clerk saw. */
describe.each(readdirSync(scenarios))('%s', (name) => {
  const folder = join(scenarios, name);
  const commands = readFileSync(join(folder, 'comandi.txt'), 'utf8').split('\n').filter(Boolean);

  test('goes as told', async () => {
    const { folder: desk, does } = clerk(folder);
    for (const left of ['comandi.txt', 'transcript.txt']) rmSync(join(desk, left), { force: true });
    const told: string[] = [];
    for (const command of commands) {
      const { exit, stdout, stderr } = await does(...wordsOf(command));
      told.push(`$ zerosei ${command}\n${stdout}--- stderr\n${stderr}--- exit ${exit}\n`);
    }
    await expect(told.join('\n')).toMatchFileSnapshot(join(folder, 'transcript.txt'));
  });
});

/** The words of a command line; quotes keep blanks together. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string));

test('each rule is provoked by some scenario', () => {
  const told = readdirSync(scenarios).map((name) => readFileSync(join(scenarios, name, 'transcript.txt'), 'utf8'));
  const found = new Set(
    told.flatMap((transcript) =>
      [...transcript.matchAll(/^([A-Z]{3}-\d\d) .*: \d+ (?:errore|errori|avviso|avvisi|nota|note)$/gm)].map(
        ([, rule]) => rule,
      ),
    ),
  );
  expect(RULE_IDS.filter((rule) => !found.has(rule))).toEqual([]);
});

/** What nearly every command has, tried in some of them; and the commands that have tests of their own. */
const SHARED = ['--formato', '--uscita', '--per-excel', '--si', '--prova', '--motivo'];
const APART = ['demo', 'aiuto', 'completamento'];

test('each command, and each option of its own, is used in some scenario', () => {
  const given = readdirSync(scenarios).flatMap((name) =>
    readFileSync(join(scenarios, name, 'comandi.txt'), 'utf8')
      .split('\n')
      .map(wordsOf),
  );
  const unused = (command: Command, before: readonly string[]): string[] => {
    const words = [...before, command.name()];
    const mine = given.filter((line) => words.every((word, index) => line[index] === word));
    const own = command.options.flatMap(({ long }) => (long && !SHARED.includes(long) ? long : []));
    return [
      ...(mine.length === 0 ? [words.join(' ')] : []),
      ...own.filter((option) => !mine.some((line) => line.includes(option))).map((one) => [...words, one].join(' ')),
      ...command.commands.flatMap((child) => unused(child, words)),
    ];
  };
  const { commands } = program({ version: '0' } as World, () => {});
  const ours = commands.filter((command) => !APART.includes(command.name()));
  expect(ours.flatMap((command) => unused(command, []))).toEqual([]);
});
