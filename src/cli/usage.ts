import type { Command, CommanderError, Option } from 'commander';
import { Failure } from '../domain/failure.js';
import { oneSlipApart } from '../domain/identity/compare/similarity.js';
import { fullName } from './italian-help.js';

/** One of a command's own commands, by name or alias. */
export const commandNamed = (parent: Command, word: string): Command | undefined =>
  parent.commands.find((command) => [command.name(), ...command.aliases()].includes(word));

/** An option that may be given to a command, its own or one of those above it, by what is written of it. */
export function optionNamed(command: Command | null, flag: string): Option | undefined {
  return command
    ? (command.options.find((option) => [option.long, option.short].includes(flag)) ??
        optionNamed(command.parent, flag))
    : undefined;
}

/** The command that a line of words is about, as far as it can be told. */
export function commandMeant(root: Command, words: readonly string[]): Command {
  let command = root;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (word.startsWith('-')) {
      if (optionNamed(command, word)?.required) index++;
    } else {
      command = commandNamed(command, word) ?? command;
    }
  }
  return command;
}

/**
 * What commander says in English, as a failure whose sentence is ours; `command` is the one that was given. `undefined`:
 * help was shown, nothing is wrong.
 */
export function usageFailure({ code, message }: CommanderError, command: Command): Failure | undefined {
  if (code === 'commander.help' || code === 'commander.helpDisplayed' || code === 'commander.version') return undefined;
  const about = { kind: 'bad-usage', code, ...named(command) } as const;
  const quoted = [...message.matchAll(/'([^']+)'/g)].map(([, words]) => words as string);
  if (code === 'commander.excessArguments') {
    const words = command.args.slice(command.registeredArguments.length);
    const suggestion = nearestCommand(command, words[0] ?? '');
    return new Failure({ ...about, words, ...(suggestion && { suggestion }) });
  }
  const suggestion = /\(Did you mean (?:one of )?([^,?)]+)/.exec(message)?.[1];
  const choices = /Allowed choices are ([^.]+)\./.exec(message)?.[1] ?? choicesOf(command, quoted[0] ?? '');
  // Of an option commander says its name first, of a word that a command takes its value.
  const [what = '', given = ''] = message.includes('command-argument') ? quoted.toReversed() : quoted;
  const words = choices ? [what, given, choices] : quoted;
  return new Failure({ ...about, words, ...(suggestion && { suggestion }) });
}

/** Fails where an option that wants a value has taken the next option for it: `--annulla --motivo "…"`. */
export function refuseSwallowed(command: Command): void {
  const given = command.optsWithGlobals();
  for (let one: Command | null = command; one; one = one.parent) {
    for (const option of one.options) {
      const values = [given[option.attributeName()]].flat();
      const code = 'commander.optionMissingArgument';
      if (option.required && values.some((value) => typeof value === 'string' && /^--[a-z]/.test(value)))
        throw new Failure({ kind: 'bad-usage', code, words: [option.flags], ...named(command) });
    }
  }
}

/** The command whose help tells more, without the program's name. */
const named = (command: Command): { readonly command?: string } =>
  command.parent ? { command: fullName(command).split(' ').slice(1).join(' ') } : {};

/** What may stand after an option. */
const choicesOf = (command: Command, flags: string): string | undefined =>
  command.options.find((option) => option.flags === flags)?.argChoices?.join(', ');

/** One of a command's own commands that may have been meant: a slip away, or with another ending. */
export const nearestCommand = (parent: Command, word: string): string | undefined =>
  parent.commands
    .map((command) => command.name())
    .find((name) => oneSlipApart(name, word) || name.startsWith(word) || (name.length > 3 && word.startsWith(name)));
