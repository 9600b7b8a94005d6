import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
