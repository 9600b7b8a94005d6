import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { pictureOf } from '../../src/cli/archive.js';
import { examplesOf } from '../../src/cli/examples.js';
import { program } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { demoFiles } from '../../src/demo/demo.js';
import { DEMO_FILES } from '../../src/demo/file-names.js';
import { editionsOf } from '../../src/domain/editions/register.js';
import { openStore } from '../../src/store/store.js';
import { paperOf, pdfOf, scanOf, signs } from '../scans.js';

/** A command with those inside it. */
export const withInner = (command: Command): Command[] => [command, ...command.commands.flatMap(withInner)];

/** Every command of the program, those inside others too. */
export const COMMANDS = program({ version: '0' } as World, () => {}).commands.flatMap(withInner);

/** Every example of every command. */
export const EXAMPLES = COMMANDS.flatMap((command) => examplesOf(command).map((line) => ({ command, line })));

/** The words of a command line; quotes keep blanks together. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string));

/** The words of an example as they are typed where nobody is asked. */
export function wordsFollowed({ command, line }: (typeof EXAMPLES)[number]): string[] {
  const isAsked = command.options.some(({ long }) => long === '--si') && !/ --(?:prova|si|help)\b/.test(line);
  return [...LATER, ...wordsOf(line), ...(isAsked ? ['--si'] : [])];
}

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

/** A folder, and the program at hand in it. */
interface Desk {
  readonly folder: string;
  does(...words: string[]): Promise<{ readonly stdout: string }>;
}

/**
 * Makes the course of the demo, in which every example can be followed: with a sheet that came back signed, another that was
 * filled in, a seat that is free again, and a copy.
 */
export async function prepareDemoCourse({ folder, does }: Desk): Promise<void> {
  mkdirSync(join(folder, 'cartella'));
  for (const { name, content } of await demoFiles()) {
    if (REPEATED.includes(name)) continue;
    writeFileSync(join(folder, 'cartella', NAMES[name] ?? name), content);
    if (NAMES[name]) writeFileSync(join(folder, NAMES[name]), content);
  }
  await does('importa', 'cartella', '--si');
  await does('fogli', 'INC1', 'INC2', 'INC6', '--formato', 'csv');
  const sheet = (session: string) => {
    const [name = ''] = readdirSync(join(folder, 'fogli')).filter((file) => file.includes(session));
    return readFileSync(join(folder, 'fogli', name), 'utf8');
  };
  const [, row = ''] = /;(\d+);Rossi;Antonella;/.exec(sheet('INC1')) ?? [];
  await does(...LATER, 'presenze', 'INC1', '--presenti', `1-3,${row}`, '--si');
  const filled = sheet('INC2').replace(/;(?=\r?$)/gm, ';sì');
  writeFileSync(join(folder, 'foglio-compilato.csv'), filled);
  writeFileSync(join(folder, 'firmati.pdf'), await signedScan(folder));
  const { stdout } = await does('esporta', 'iscrizioni', '--formato', 'csv');
  const [seated = ''] = stdout.split('\n').filter((line) => line.includes(',INC3,confermata,'));
  await does('correggi', seated.slice(0, seated.indexOf(',')), '--ritira', 'INC3', '--si');
  await does('salva', 'copia-di-riserva.db');
}

/** The sheet of the smallest session, signed by its first two and scanned. */
async function signedScan(folder: string): Promise<Uint8Array> {
  const store = await openStore(join(folder, 'zerosei.db'), '0.0.0', '');
  const [edition] = editionsOf((await pictureOf(store)).register, 'INC6');
  store.close();
  const pages = edition ? await paperOf(edition.roster) : [];
  for (const label of ['1', '2']) signs(pages, label);
  return pdfOf(pages.map((page) => scanOf(page)));
}
