import { type Command, Option } from 'commander';
import { type Format, LIST_FORMATS } from '../../report/formats.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

/** What a command does, once its words are understood. */
export type Work<Options = GlobalOptions> = (
  world: World,
  options: Options,
  words: readonly unknown[],
) => Promise<Outcome> | Outcome;

/** Two to four lines that somebody at a desk would give, without `zerosei`. */
export type Examples = readonly [string, string, ...string[]];

/** A command: its words and what it does. */
export interface Declared {
  readonly command: Command;
  readonly examples: Examples;
  readonly work: Work;
  /** What else can be done with the same thing: `incontri promuovi`. */
  readonly actions?: readonly Declared[];
}

/** Loads a command's work when it is asked for; its options are those declared beside it. */
export const lazily =
  <Options extends GlobalOptions>(load: () => Promise<Work<Options>>): Work =>
  async (world, options, words) =>
    (await load())(world, options as Options, words);

/** Declares a command, made by the one who knows how commands look. */
export type Declare = (create: (name: string) => Command) => Declared;

/** How the result may be shown, the first by default. */
export const format = (choices: readonly Format[]) =>
  new Option('--formato <formato>', 'come mostrare il risultato').choices([...choices]).default(choices[0]);

/** Options of every command that shows a list. */
export const listing = (command: Command): Command =>
  command
    .addOption(format(LIST_FORMATS))
    .option('--uscita <file>', 'scrive il risultato in un file')
    .option('--per-excel', 'CSV per Excel: punto e virgola, accenti giusti');

/** Options of every command that takes a decision. */
export const deciding = (command: Command): Command =>
  command
    .option('--motivo <testo>', 'perché')
    .option('--si', 'conferma senza chiedere')
    .option('--prova', 'mostra che cosa farebbe, senza farlo');
