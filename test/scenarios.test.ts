import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, describe, expect, test } from 'vitest';
import { program } from '../src/cli/program.js';
import type { World } from '../src/cli/world.js';
import { RULE_IDS } from '../src/domain/findings/rules.js';
import { clerk } from './clerk.js';
import { toldOnRosters } from './report/rosters/nobody-told.js';
import { commandsTold } from './text/commands-told.js';
import { follow, isWhole, wordsOf } from './text/follow.js';

const scenarios = join(import.meta.dirname, '..', 'fixtures', 'scenari');

let secrets = 0;
afterAll(() => expect(secrets).toBeGreaterThan(200));

/** Each folder is a story: the files, the commands given one after the other, and all that the clerk saw. */
describe.each(readdirSync(scenarios))('%s', (name) => {
  let play: ReturnType<typeof played> | undefined;

  test('goes as told', async () => {
    play ??= played(name);
    const { told } = await play;
    await expect(told.join('\n')).toMatchFileSnapshot(join(scenarios, name, 'transcript.txt'));
  });

  test('each command that it tells to give is followed where it is told', async () => {
    play ??= played(name);
    expect((await play).stuck).toEqual([]);
  });

  test('no roster of it tells what is nobody’s business, in any format', async () => {
    play ??= played(name);
    const { told, tried } = (await play).onRosters;
    secrets += tried;
    expect(told).toEqual([]);
  });
});

interface Played {
  readonly told: readonly string[];
  /** The commands that were told there and could not be followed at the desk as it was then. */
  readonly stuck: readonly string[];
  readonly onRosters: Awaited<ReturnType<typeof toldOnRosters>>;
}

/** What a clerk saw in a story, and what can be said of it. */
async function played(name: string): Promise<Played> {
  const folder = join(scenarios, name);
  const { folder: desk, does } = clerk(folder);
  for (const left of ['comandi.txt', 'transcript.txt']) rmSync(join(desk, left), { force: true });
  const told: string[] = [];
  const stuck: string[] = [];
  for (const command of readFileSync(join(folder, 'comandi.txt'), 'utf8').split('\n').filter(Boolean)) {
    const { exit, stdout, stderr } = await does(...wordsOf(command));
    told.push(`$ zerosei ${command}\n${stdout}--- stderr\n${stderr}--- exit ${exit}\n`);
    const next = commandsTold(withoutSequels(`${stdout}\n${stderr}`)).filter(isWhole);
    // At a desk of their own: the story goes on as if they had not been given.
    if (next.length > 0) stuck.push(...(await follow(clerk(desk), next)));
  }
  return { told, stuck, onRosters: await toldOnRosters(desk) };
}

/**
 * Without what can be given only once the command before it has been: a scenario gives the two one after the other. Nor
 * what the page of a rule says of its invented example: its rows are nowhere.
 */
const withoutSequels = (text: string): string => text.replace(/ Poi: zerosei .*$|^ {2}zerosei dice: .*$/gm, '');

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
