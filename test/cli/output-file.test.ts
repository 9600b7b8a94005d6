import { readdirSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { clerk } from '../clerk.js';

/** Options that name a file to read, or the archive. */
const NOT_WRITTEN = ['archivio', 'profilo'];
const EXTENSIONS = ['txt', 'csv', 'json', 'xlsx', 'xls', 'ods', 'pdf', 'docx', 'db'];

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];

/** The words of a command with something for each argument that it must have. */
function wordsOf(command: Command): string[] {
  const path = command.parent?.parent ? [...wordsOf(command.parent).slice(0, 1)] : [];
  const needed = command.registeredArguments
    .filter(({ required }) => required)
    .map(({ argChoices = [] }) => argChoices.at(-1) ?? 'tutto');
  return [...path, command.name(), ...needed];
}

const choicesOf = (command: Command): readonly string[] =>
  command.options.find((option) => option.attributeName() === 'formato')?.argChoices ?? [];

const writing = everyCommand(program({ version: '' } as World, () => {})).flatMap((command) =>
  command.options
    .filter((option) => option.long !== undefined && /<file>/.test(option.flags))
    .filter((option) => !NOT_WRITTEN.includes(option.attributeName()))
    .map((option) => {
      const name = option.attributeName();
      const written = name === 'uscita' ? choicesOf(command) : name === 'daGuardare' ? ['html'] : ['xlsx', 'csv'];
      return { words: [...wordsOf(command), option.long as string], written };
    }),
);

test('options that write a file are found', () => {
  expect(writing.map(({ words }) => words.join(' '))).toEqual(
    expect.arrayContaining(['persone --uscita', 'copertura --solleciti', 'dubbi --esporta', 'leggi tutto --uscita']),
  );
});

describe.each(writing)('$words', ({ words, written }) => {
  test('refuses a file whose name says a format that it does not write, and names those it does', async () => {
    const office = clerk();
    const named = (extension: string) => `esito.${extension}`;
    const text = written.includes('testo') || (written.includes('csv') && words.at(-1) === '--uscita');
    for (const extension of EXTENSIONS) {
      const { exit, stdout, stderr } = await office.does(...words, named(extension));
      const isWritten = written.includes(extension) || (extension === 'txt' && text);
      if (isWritten) expect(stderr).not.toContain('Il nome del file deve finire in');
      else {
        expect([exit, stdout]).toEqual([2, '']);
        expect(stderr).toContain(`qui non si scrive un file .${extension}`);
        for (const known of written) expect(stderr).toContain(known === 'testo' ? '.txt' : `.${known}`);
      }
    }
    expect(readdirSync(office.folder).filter((name) => /\.(?:xls|ods|pdf|docx)$/.test(name))).toEqual([]);
  });
});

test('a format that is named and a file of another are not written into each other', async () => {
  const office = clerk();
  const { exit, stderr } = await office.does('persone', '--formato', 'json', '--uscita', 'x.csv');
  expect([exit, stderr]).toEqual([2, expect.stringContaining('deve finire in .json')]);
  expect((await office.does('deleghe', '--formato', 'xlsx', '--uscita', 'x.csv')).stderr).toContain('.xlsx');
  expect((await office.does('persone', '--per-excel', '--uscita', 'x.json')).stderr).toContain('.csv');
});
