import type { Argument, Command, Option } from 'commander';
import { commandNamed } from '../usage.js';

/** What can be looked up for a word: in the archive, in the program, on the disk. */
export type Known = 'sessions' | 'people' | 'rules' | 'settings' | 'commands' | 'files' | 'folders';

/** By the long name of the option that a word follows. */
const OPTIONS: Readonly<Record<string, Known>> = {
  '--archivio': 'files',
  '--cartella': 'folders',
  '--diversa-da': 'people',
  '--esporta': 'files',
  '--incontro': 'sessions',
  '--profilo': 'files',
  '--regola': 'rules',
  '--ritira': 'sessions',
  '--solleciti': 'files',
  '--stessa-di': 'people',
  '--uscita': 'files',
};

/** By the name of what a command takes. */
const ARGUMENTS: Readonly<Record<string, readonly Known[]>> = {
  cartella: ['folders'],
  chi: ['people'],
  chiave: ['settings'],
  comando: ['commands'],
  cosa: ['people', 'rules', 'sessions'],
  file: ['files'],
  incontro: ['sessions'],
  persona: ['people'],
};

/** What may stand after an option; nothing where only who writes knows it. */
export function afterOption(option: Option, command: Command): readonly Known[] {
  // The same word is a person where seats are given, and a delegation where those are decided.
  if (option.long === '--con') return command.parent?.name() === 'incontri' ? ['people'] : [];
  const known = OPTIONS[option.long ?? ''];
  return known ? [known] : [];
}

/** What a command takes at a place among its words, and the values among which one chooses. */
export function atPlace(
  command: Command,
  place: number,
): { readonly known: readonly Known[]; readonly choices: readonly string[] } {
  const last = command.registeredArguments.at(-1);
  const argument: Argument | undefined = command.registeredArguments[place] ?? (last?.variadic ? last : undefined);
  if (argument?.argChoices) return { known: [], choices: argument.argChoices };
  return { known: ARGUMENTS[argument?.name() ?? ''] ?? [], choices: [] };
}

/** The command of which `aiuto deleghe …` asks for the rest. */
export const commandAfter = (root: Command, words: readonly string[]): Command | undefined =>
  words.reduce<Command | undefined>((command, word) => command && commandNamed(command, word), root);
