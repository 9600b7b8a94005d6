import type { Command } from 'commander';
import { beside } from '../report/wrapped.js';
import { helpText } from '../text/help.js';
import type { Examples } from './declarations/declare.js';

const EXAMPLES = new WeakMap<Command, Examples>();

/** What somebody would give, as declared beside the command; none of the program itself. */
export const examplesOf = (command: Command): readonly string[] => EXAMPLES.get(command) ?? [];

/** The command with its examples at the foot of its help. */
export function exemplified(command: Command, examples: Examples): Command {
  EXAMPLES.set(command, examples);
  return command.addHelpText('after', ({ command: shown }) => {
    const width = shown.configureOutput().getOutHelpWidth?.() ?? 80;
    return `\n${helpText.examples}\n${examples.map((line) => onLines(line, width)).join('\n')}`;
  });
}

/** A command line broken between words where the screen ends, never inside quotes. */
export function onLines(line: string, width: number): string {
  const held = `zerosei ${line}`.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(' ', '\u00a0'));
  return beside('  ', held, width, '      ').replaceAll('\u00a0', ' ');
}
