import { Command, type Option } from 'commander';
import { helpText } from '../text/help.js';
import type { Output } from './world.js';

/** A command whose help is Italian; its own errors are raised, not printed. */
export function italianCommand(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', helpText.help)
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: ({ parent }) => (parent ? [...rootOf(parent).options] : []),
      minWidthToWrap: 20,
      styleTitle: (title) => helpText.titles[title] ?? title,
      optionDescription,
      argumentDescription,
      commandUsage: usageOf,
      subcommandTerm: termOf,
    })
    .exitOverride()
    .configureOutput({ outputError: () => {} });
}

/** Lines are as long as the screen, and no longer than is read with ease. */
export const helpWidth = ({ isTerminal, width }: Output): number => (isTerminal ? Math.min(width, 100) : 80);

/** What an option is for, with the values that it takes and the one that it has by default. */
export function optionDescription({ description, argChoices, defaultValue, negate }: Option): string {
  const standard = defaultValue !== undefined && !negate && defaultValue !== false ? ` [${defaultValue}]` : '';
  return `${description}${choices(argChoices)}${standard}`;
}

type Argument = Command['registeredArguments'][number];

/** The same of a word that a command takes. */
export const argumentDescription = ({ description, argChoices, defaultValue }: Argument): string =>
  `${description}${choices(argChoices)}${defaultValue === undefined ? '' : ` [${defaultValue}]`}`;

const choices = (values: readonly string[] | undefined): string => (values ? ` (${values.join(' | ')})` : '');

/** `zerosei deleghe registra [opzioni]`. */
export function usageOf(command: Command): string {
  const rest = command.commands.length > 0 ? [helpText.command] : command.registeredArguments.map(argumentName);
  return [fullName(command), helpText.options, ...rest].join(' ');
}

/** The program itself, whose options are those of every command. */
export const rootOf = (command: Command): Command => (command.parent ? rootOf(command.parent) : command);

/** The words that name a command, from the program's own. */
export const fullName = (command: Command): string =>
  command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();

const termOf = (command: Command): string => [command.name(), ...command.aliases().slice(0, 1)].join(' | ');

const argumentName = (argument: Argument): string => {
  const name = argument.name() + (argument.variadic ? '…' : '');
  return argument.required ? name : `[${name}]`;
};
