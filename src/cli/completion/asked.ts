import type { Command, Option } from 'commander';
import { helpText } from '../../text/help.js';
import { rootOf } from '../italian-help.js';
import { commandNamed, optionNamed } from '../usage.js';
import { afterOption, atPlace, commandAfter, type Known } from './takes.js';

/** A word that may stand at the cursor, and what it is. */
export interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** Whether a word goes on from what is typed, in capitals or not. */
export const begins =
  (typed: string) =>
  ({ value }: Candidate): boolean =>
    value.toLowerCase().startsWith(typed.toLowerCase());

/** What is asked for at the cursor: words that are here, those to be looked up, and what stands before them (`--regola=`). */
export interface Asked {
  readonly candidates: readonly Candidate[];
  readonly known: readonly Known[];
  /** What is typed of the word itself. */
  readonly typed: string;
  /** What is typed before it in the same word. */
  readonly before: string;
}

interface Line {
  readonly command: Command;
  /** Words that are no option, no value of one and no name of a command. */
  readonly words: readonly string[];
  /** An option that still wants its value. */
  readonly open: Option | undefined;
  readonly given: readonly Option[];
  /** After `--` all words are words. */
  readonly isPlain: boolean;
}

/** Reads the words before the cursor. */
function lineOf(root: Command, previous: readonly string[]): Line {
  let line: Line = { command: root, words: [], open: undefined, given: [], isPlain: false };
  for (const word of previous) line = followed(line, word);
  return line;
}

function followed(line: Line, word: string): Line {
  if (line.open) return { ...line, open: undefined };
  if (!line.isPlain && word === '--') return { ...line, isPlain: true };
  if (!line.isPlain && word.startsWith('-')) {
    const option = optionNamed(line.command, word.split('=')[0] as string);
    const wants = option !== undefined && !option.isBoolean() && !word.includes('=');
    return { ...line, open: wants ? option : undefined, given: option ? [...line.given, option] : line.given };
  }
  const child = line.words.length === 0 ? commandNamed(line.command, word) : undefined;
  return child ? { ...line, command: child } : { ...line, words: [...line.words, word] };
}

/** What may stand where `typed` is being written, after the words before it. */
export function askedAt(root: Command, previous: readonly string[], typed: string): Asked {
  const { command, words, open, given, isPlain } = lineOf(root, previous);
  if (open) return { ...valuesOf(open), typed, before: '' };
  const [, flag, value] = (!isPlain && /^(--[^=]+)=(.*)$/s.exec(typed)) || [];
  if (flag !== undefined && value !== undefined) {
    const option = optionNamed(command, flag);
    return { ...(option ? valuesOf(option) : NOTHING), typed: value, before: `${flag}=` };
  }
  if (!isPlain && typed.startsWith('-'))
    return { ...NOTHING, candidates: optionsOf(command, given), typed, before: '' };
  return { ...wordsOf(root, command, words, typed), typed, before: '' };
}

const NOTHING = { candidates: [], known: [] };

const valuesOf = (option: Option) =>
  option.argChoices
    ? { candidates: option.argChoices.map((value) => ({ value })), known: [] }
    : { candidates: [], known: afterOption(option) };

/** The options not given yet, a command's own before those of the commands above it. */
function optionsOf(command: Command, given: readonly Option[]): Candidate[] {
  const inherited = command.parent ? optionsOf(rootOf(command), given) : [];
  const own = [...command.options, command.createOption('--help', helpText.help)]
    .filter((option) => !given.includes(option))
    .flatMap(({ long, description }) => (long ? { value: long, about: description } : []));
  return [...own, ...inherited.filter(({ value }) => !own.some((one) => one.value === value))];
}

function wordsOf(root: Command, command: Command, words: readonly string[], typed: string) {
  const { known, choices } = atPlace(command, words.length);
  if (known.includes('commands')) {
    const asked = commandAfter(root, words);
    return { candidates: asked ? commandsOf(asked, typed) : [], known: [] };
  }
  const commands = words.length === 0 ? commandsOf(command, typed) : [];
  return { candidates: [...commands, ...choices.map((value) => ({ value }))], known };
}

/** The commands of a command; their aliases only to who has begun one. */
const commandsOf = (parent: Command, typed: string): Candidate[] =>
  parent.commands.flatMap((command) => {
    const about = command.description();
    const aliases = typed === '' ? [] : command.aliases();
    return [command.name(), ...aliases].map((value) => ({ value, about }));
  });
