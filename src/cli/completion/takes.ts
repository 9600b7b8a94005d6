import type { Argument, Command, Option } from 'commander';
import { commandNamed } from '../usage.js';

/** What can be looked up for a word: in the archive, in the program, on the disk. */
export type Known = 'sessions' | 'people' | 'rules' | 'settings' | 'commands' | 'files' | 'folders';

/** By what the help calls the word: `<incontro>`, `<file>`. */
const WORDS: Readonly<Record<string, readonly Known[]>> = {
  cartella: ['folders'],
  chi: ['people'],
  chiave: ['settings'],
  comando: ['commands'],
  cosa: ['people', 'rules', 'sessions'],
  file: ['files'],
  incontro: ['sessions'],
  persona: ['people'],
};

/** By the name of the option, where the word after it is called a code like many others. */
const OPTIONS: Readonly<Record<string, readonly Known[]>> = {
  '--incontro': ['sessions'],
  '--regola': ['rules'],
};

/** What may stand after an option; nothing where only who writes knows it. */
export function afterOption({ long, flags }: Option): readonly Known[] {
  const [, word = ''] = /[<[]([^>\].]+)/.exec(flags) ?? [];
  return OPTIONS[long ?? ''] ?? WORDS[word] ?? [];
}

/** What a command takes at a place among its words, and the values among which one chooses. */
export function atPlace(
  command: Command,
  place: number,
): { readonly known: readonly Known[]; readonly choices: readonly string[] } {
  const last = command.registeredArguments.at(-1);
  const argument: Argument | undefined = command.registeredArguments[place] ?? (last?.variadic ? last : undefined);
  if (argument?.argChoices) return { known: [], choices: argument.argChoices };
  return { known: WORDS[argument?.name() ?? ''] ?? [], choices: [] };
}

/** The command of which `aiuto deleghe …` asks for the rest. */
export const commandAfter = (root: Command, words: readonly string[]): Command | undefined =>
  words.reduce<Command | undefined>((command, word) => command && commandNamed(command, word), root);
