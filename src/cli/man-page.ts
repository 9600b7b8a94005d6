import type { Command } from 'commander';
import { beside } from '../report/wrapped.js';
import { helpText } from '../text/help.js';
import { manText } from '../text/man.js';
import { examplesOf, onLines } from './examples.js';
import { argumentDescription, optionDescription, usageOf } from './italian-help.js';

/** Columns of a line that roff does not fill, inside the margins of a page of 80. */
const WIDTH = 68;

/** The help of every command as a page of the manual, in roff that groff and mandoc read: what they say is the same. */
export const manPage = (root: Command): string =>
  [
    '.TH ZEROSEI 1 "" zerosei',
    // Words whole, and not spread to the margin.
    '.nh',
    '.ad l',
    ...section(manText.name, [filled(`zerosei - ${manText.what}`)]),
    ...section(manText.synopsis, [`.B zerosei`, text(usageOf(root).replace(/^zerosei /, ''))]),
    ...section(manText.description, paragraphs(manText.about)),
    ...section(manText.options, [text(manText.general), ...root.options.flatMap(optionOf)]),
    ...section(manText.commands, root.commands.flatMap(commandOf)),
    ...section(manText.exit, terms(manText.codes)),
    ...section(manText.environment, terms(manText.variables)),
    ...section(manText.files, terms(manText.paths)),
    ...section(manText.more, paragraphs(manText.elsewhere)),
    '',
  ].join('\n');

const section = (title: string, lines: readonly string[]): string[] => [`.SH ${quoted(title)}`, ...lines];

const paragraphs = (said: readonly string[]): string[] =>
  said.flatMap((one, index) => [...(index > 0 ? ['.PP'] : []), filled(one)]);

const terms = (said: Readonly<Record<string, string>>): string[] =>
  Object.entries(said).flatMap(([term, meaning]) => ['.TP', `.B ${quoted(term)}`, filled(meaning)]);

/** A command and what can be done with the same thing, each with its words, options and examples. */
function commandOf(command: Command): string[] {
  const aliases = command.aliases();
  return [
    `.SS ${quoted(usageOf(command))}`,
    ...paragraphs([sentence(command.description()), ...(aliases.length > 0 ? [manText.alias(aliases)] : [])]),
    ...command.registeredArguments.flatMap((one) => [
      '.TP',
      `.I ${quoted(one.name())}`,
      filled(argumentDescription(one)),
    ]),
    ...command.options.flatMap(optionOf),
    ...examplesIn(command),
    ...command.commands.flatMap(commandOf),
  ];
}

const optionOf = (option: Command['options'][number]): string[] => {
  const [, names = '', value = ''] = /^([^<[]*)(.*)$/.exec(option.flags) ?? [];
  const bold = `\\fB${text(names.trim())}\\fR`;
  return [
    '.TP',
    value === '' ? bold : `${bold} \\fI${text(value.replace(/[<>]/g, ''))}\\fR`,
    filled(optionDescription(option)),
  ];
};

function examplesIn(command: Command): string[] {
  const lines = examplesOf(command).flatMap((line) => onLines(line, WIDTH).split('\n'));
  return lines.length === 0 ? [] : ['.PP', text(helpText.examples), '.PP', '.nf', ...lines.map(text), '.fi'];
}

const sentence = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;

/** A text in which roff finds no mark of its own: letters that are not ASCII by their number, a line that begins with a dot. */
const text = (said: string): string =>
  said
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(
      /[^\x20-\x7e]/gu,
      (letter) => `\\[u${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^(?=[.'])/, '\\&');

/** The same on lines of 80 characters, which roff fills. */
const filled = (said: string): string =>
  beside('', text(said), 78)
    .split('\n')
    .map((line) => line.replace(/^(?=[.'])/, '\\&'))
    .join('\n');

/** The same as one word after a macro. */
const quoted = (said: string): string => `"${text(said).replaceAll('"', '\\(dq')}"`;
