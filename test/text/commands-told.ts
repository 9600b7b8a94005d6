import { type Command, CommanderError } from 'commander';
import { program } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';

/** A command that a sentence tells to give, word by word. */
export type Told = readonly string[];

const root = (): Command => quiet(program({ version: '0', stdout: { write: () => {} } } as unknown as World, () => {}));

/** The same words, and nothing done. */
function quiet(command: Command): Command {
  command.action(() => {});
  command.commands.forEach(quiet);
  return command;
}

const COMMANDS = root().commands;
const named = (commands: readonly Command[], word: string): Command | undefined =>
  commands.find((one) => [one.name(), ...one.aliases()].includes(word));

const TOKEN = /\s*("[^"\n]*"|[^\s"«»;()'`\n]+)([»;()'`\n]?)/y;
/** Words that stand for something: `FILE:RIGA`, `I1`, `solleciti.csv`, `…`. */
const IS_VALUE = /^[A-Z:]{2,}|^[A-Z]$|\d|^…$|^:[A-Z]|\.[a-z]{3,4}$|^x$/;

/** A person's or a delegation's code. */
const CODE = /^[0-9a-z]{5}$/;

/** The commands quoted in a text, each up to where the sentence goes on; in JSON quotes are escaped. */
export function commandsTold(written: string): Told[] {
  const text = written.replaceAll('\\"', '"');
  return [...text.matchAll(/(?<![\p{L}.-])zerosei /gu)].flatMap(({ index }) => {
    const words = wordsFrom(text, index + 'zerosei '.length);
    return words.length > 0 && named(COMMANDS, words[0] as string) ? [words] : [];
  });
}

/** What is quoted as a command, and is none. */
export const noCommands = (text: string): string[] =>
  [...text.matchAll(/«zerosei ([a-z]+)/g)].flatMap(([, word = '']) => (named(COMMANDS, word) ? [] : word));

function wordsFrom(text: string, start: number): string[] {
  const words: string[] = [];
  let command: Command | undefined;
  let takesValue = false;
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [, raw = '', ending = ''] = match;
    const word = raw.replace(/^"|"$/g, '').replace(/[.,:]+$/, '');
    const isEnd = ending !== '' || /[.,:]$/.test(raw);
    const next = named(command?.commands ?? (words.length === 0 ? COMMANDS : []), word);
    const option = word.startsWith('--') ? command?.options.find(({ long }) => long === word) : undefined;
    const isCode = CODE.test(word) && command?.registeredArguments.some(({ required }) => required);
    const isChoice = command?.registeredArguments.some(({ argChoices }) => argChoices?.includes(word));
    const isValue = takesValue || isCode || isChoice || raw.startsWith('"') || IS_VALUE.test(word);
    if (!next && !word.startsWith('--') && !isValue) break;
    words.push(word);
    command = next ?? command;
    takesValue = option !== undefined && !option.isBoolean();
    if (isEnd) break;
  }
  return words;
}

/** Why the program does not understand a command; undefined if it does. */
export function misunderstood(told: Told): string | undefined {
  try {
    root().parse(
      told.filter((word) => word !== '--help').map((word) => chosen(told, word)),
      { from: 'user' },
    );
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return `zerosei ${told.join(' ')}: ${error.message}`;
    throw error;
  }
}

/** Where a word of a few is put in at run time, the first of them. */
function chosen(told: Told, word: string): string {
  if (word !== 'X1') return word;
  const choices = commandOf(told)?.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return choices?.[0] ?? word;
}

function commandOf([name = '', below = '']: Told): Command | undefined {
  const command = named(COMMANDS, name);
  return named(command?.commands ?? [], below) ?? command;
}

/** Whether a command can be tried with `--prova`. */
export function canBeTried(told: Told): boolean {
  return commandOf(told)?.options.some(({ long }) => long === '--prova') ?? false;
}
