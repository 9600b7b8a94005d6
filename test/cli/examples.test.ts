import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/cli/examples.js';
import { program } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { demoFiles } from '../../src/demo/demo.js';
import { DEMO_FILES } from '../../src/demo/file-names.js';
import { atDesk } from '../clerk.js';
import { misunderstood } from '../text/commands-told.js';

const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
const COMMANDS = program({ version: '0' } as World, () => {}).commands.flatMap(all);
const EXAMPLES = COMMANDS.flatMap((command) => examplesOf(command).map((line) => ({ command, line })));

/** The words of a command line; quotes keep blanks together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string));

/** They make a course of their own, and have tests of their own. */
const APART = ['demo'];

describe('the examples in the help', () => {
  test.each(COMMANDS.map((command) => [command.name(), command] as const))(
    'of %s are two to four, and its own',
    (_, command) => {
      const lines = examplesOf(command);
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(new Set(lines).size).toBeLessThanOrEqual(4);
      const names = all(command).map((one) => one.name());
      for (const line of lines) expect(names).toContain(wordsOf(line)[command.parent?.parent ? 1 : 0]);
    },
  );

  test('are understood, each of them', () => {
    expect(EXAMPLES.length).toBeGreaterThan(60);
    expect(
      EXAMPLES.flatMap(({ line }) => (line.endsWith(' --help') ? [] : (misunderstood(wordsOf(line)) ?? []))),
    ).toEqual([]);
  });

  test.each(EXAMPLES.filter(({ command }) => !APART.includes(command.name())))(
    'are followed, word by word, in the course of the demo: $line',
    async ({ command, line }) => {
      const { folder, does } = await demoCourse();
      if (line.startsWith('inizia')) rmSync(join(folder, 'zerosei.db'));
      const isAsked = command.options.some(({ long }) => long === '--si') && !/ --(?:prova|si|help)\b/.test(line);
      const { exit, stderr } = await does(...LATER, ...wordsOf(line), ...(isAsked ? ['--si'] : []));
      expect([exit > 1, stderr]).toEqual([false, stderr]);
    },
  );
});

/** The sessions of March are over. */
const LATER = ['--oggi', '2026-03-19'];

/** The same rows are in the second export. */
const REPEATED: readonly string[] = [DEMO_FILES.first, DEMO_FILES.copy];
/** What the files of the demo are called here: as in the examples. */
const NAMES: Readonly<Record<string, string>> = {
  [DEMO_FILES.second]: 'risposte.csv',
  [DEMO_FILES.heads]: 'elenco.csv',
  [DEMO_FILES.microsoft]: 'elenco.xlsx',
};

/** The course of the demo with a sheet that came back signed, another that was filled in, and a seat that is free again. */
const demoCourse = atDesk(async ({ folder, does }) => {
  mkdirSync(join(folder, 'cartella'));
  for (const { name, content } of await demoFiles()) {
    if (REPEATED.includes(name)) continue;
    writeFileSync(join(folder, 'cartella', NAMES[name] ?? name), content);
    if (NAMES[name]) writeFileSync(join(folder, NAMES[name]), content);
  }
  await does('importa', 'cartella', '--si');
  await does('fogli', 'INC1', 'INC2', '--formato', 'csv');
  const sheet = (session: string) => {
    const [name = ''] = readdirSync(join(folder, 'fogli')).filter((file) => file.includes(session));
    return readFileSync(join(folder, 'fogli', name), 'utf8');
  };
  const [, row = ''] = /;(\d+);Rossi;Antonella;/.exec(sheet('INC1')) ?? [];
  await does(...LATER, 'presenze', 'INC1', '--presenti', `1-3,${row}`, '--si');
  const filled = sheet('INC2').replace(/;(?=\r?$)/gm, ';sì');
  writeFileSync(join(folder, 'foglio-compilato.csv'), filled);
  const { stdout } = await does('esporta', 'iscrizioni', '--formato', 'csv');
  const [seated = ''] = stdout.split('\n').filter((line) => line.includes(',INC3,confermata,'));
  await does('correggi', seated.slice(0, seated.indexOf(',')), '--ritira', 'INC3', '--si');
  await does('salva', 'copia-di-riserva.db');
});
