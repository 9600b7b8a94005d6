import { Command, type CommanderError, type Option } from 'commander';
import { Failure } from '../domain/failure.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argomenti:',
  'Options:': 'Opzioni:',
  'Global Options:': 'Opzioni generali:',
  'Commands:': 'Comandi:',
};

/** A command whose help is Italian; its own errors are raised, not printed. */
export function italianCommand(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', 'mostra questo aiuto')
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: describeOption,
      commandUsage: usageOf,
      subcommandTerm: termOf,
    })
    .exitOverride()
    .configureOutput({ outputError: () => {} });
}

function describeOption({ description, argChoices, defaultValue, negate }: Option): string {
  const choices = argChoices ? ` (${argChoices.join(' | ')})` : '';
  const standard = defaultValue !== undefined && !negate && defaultValue !== false ? ` [${defaultValue}]` : '';
  return `${description}${choices}${standard}`;
}

function usageOf(command: Command): string {
  const words = [command.name()];
  for (let up = command.parent; up; up = up.parent) words.unshift(up.name());
  const rest = command.commands.length > 0 ? ['[comando]'] : command.registeredArguments.map(argumentName);
  return [...words, '[opzioni]', ...rest].join(' ');
}

const termOf = (command: Command): string =>
  [
    [command.name(), ...command.aliases().slice(0, 1)].join(' | '),
    ...command.registeredArguments.map(argumentName),
  ].join(' ');

type Argument = Command['registeredArguments'][number];

const argumentName = (argument: Argument): string => {
  const name = argument.name() + (argument.variadic ? '…' : '');
  return argument.required ? name : `[${name}]`;
};

/** What commander says in English, as a failure whose sentence is ours. `undefined`: help was shown, nothing is wrong. */
export function usageFailure(error: CommanderError): Failure | undefined {
  if (
    error.code === 'commander.help' ||
    error.code === 'commander.helpDisplayed' ||
    error.code === 'commander.version'
  ) {
    return undefined;
  }
  const quoted = [...error.message.matchAll(/'([^']+)'/g)].map(([, words]) => words as string);
  const suggestion = /\(Did you mean (?:one of )?([^,?)]+)/.exec(error.message)?.[1];
  const choices = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1];
  const words = choices ? [quoted[0] ?? '', quoted[1] ?? '', choices] : quoted;
  return new Failure({ kind: 'bad-usage', code: error.code, words, ...(suggestion && { suggestion }) });
}
