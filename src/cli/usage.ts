import type { Command, CommanderError, Option } from 'commander';
import { Failure } from '../domain/failure.js';
import { oneSlipApart } from '../domain/identity/compare/similarity.js';
import { fullName, rootOf } from './italian-help.js';

/** One of a command's own commands, by name or alias. */
export const commandNamed = (parent: Command, word: string): Command | undefined =>
  parent.commands.find((command) => [command.name(), ...command.aliases()].includes(word));

/**
 * The options of a command as they were given, and the general ones. Commander gives those of a command of two words to the
 * first word where that has them too.
 */
export const optionsOf = (command: Command): Readonly<Record<string, unknown>> => ({
  ...command.opts(),
  ...Object.fromEntries(givenAbove(command).map((name) => [name, command.parent?.getOptionValue(name)])),
  ...rootOf(command).opts(),
});

/** Names of the options that were given to the first of two words. */
const givenAbove = ({ parent }: Command): string[] =>
  parent?.parent
    ? parent.options
        .map((option) => option.attributeName())
        .filter((name) => parent.getOptionValueSource(name) === 'cli')
    : [];

/** An option that may be given to a command, its own or a general one, by what is written of it. */
export const optionNamed = (command: Command, flag: string): Option | undefined =>
  [command, rootOf(command)]
    .flatMap(({ options }) => options)
    .find((option) => [option.long, option.short].includes(flag));

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
  for (const one of [command, rootOf(command)]) {
    for (const option of one.options) {
      const values = [one.getOptionValue(option.attributeName())].flat();
      const code = 'commander.optionMissingArgument';
      if (option.required && values.some((value) => typeof value === 'string' && /^--[a-z]/.test(value)))
        throw new Failure({ kind: 'bad-usage', code, words: [option.flags], ...named(command) });
    }
  }
}

/** Fails where an option of the first of two words would do nothing: `deleghe registra --stato valida`. */
export function refuseMisplaced(command: Command): void {
  const own = command.options.map((option) => option.attributeName());
  const name = givenAbove(command).find((one) => !own.includes(one));
  const option = command.parent?.options.find((one) => one.attributeName() === name);
  const code = 'commander.unknownOption';
  if (option) throw new Failure({ kind: 'bad-usage', code, words: [option.long ?? option.flags], ...named(command) });
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
