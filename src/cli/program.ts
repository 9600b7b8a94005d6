import { type Command, CommanderError } from 'commander';
import { isIsoDate } from '../domain/calendar.js';
import { Failure } from '../domain/failure.js';
import { helpText } from '../text/help.js';
import { mayAsk } from './ask.js';
import { COMMANDS } from './commands.js';
import type { Declared } from './declarations/declare.js';
import { exemplified } from './examples.js';
import { helpCommand } from './help-command.js';
import { helpWidth, italianCommand } from './italian-help.js';
import { resultFormat } from './output-file.js';
import { commandMeant, optionsOf, refuseMisplaced, refuseSwallowed, usageFailure } from './usage.js';
import type { GlobalOptions, Outcome, World } from './world.js';

interface Parsed {
  readonly outcome?: Outcome;
  readonly options: GlobalOptions;
  /** No command was named where somebody can be asked what to do; the options are those given. */
  readonly isBare?: boolean;
}

/** Runs the command that a line of words asks for; where it asks for none, says so if somebody can be asked, else shows the help. */
export async function parse(args: readonly string[], world: World): Promise<Parsed> {
  let parsed: Parsed = { options: { domande: true } };
  const root = program(world, (outcome, options) => {
    parsed = { outcome, options };
  });
  try {
    await root.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const failure = usageFailure(error, commandMeant(root, args));
    if (failure) throw failure;
    if (error.code !== NO_COMMAND) return parsed;
    const options = { ...givenOptions(root), domande: root.opts()['senzaDomande'] !== true };
    if (mayAsk(world, options) && world.stdout.isTerminal) return { options, isBare: true };
    world.stdout.write(root.helpInformation());
  }
  return parsed;
}

/** How commander tells that no command was named. */
const NO_COMMAND = 'commander.help';

type Finish = (outcome: Outcome, options: GlobalOptions) => void;

/** The whole command line: general options and every command. Each command's work is loaded when it is asked for. */
export function program(world: World, finish: Finish): Command {
  const root = italianCommand('zerosei')
    .description(helpText.introduction)
    .option('-a, --archivio <file>', 'archivio da usare (o variabile ZEROSEI_ARCHIVIO; altrimenti zerosei.db qui)')
    .option('--senza-domande', 'non chiede mai nulla')
    .option('--oggi <data>', 'la data di oggi, AAAA-MM-GG')
    .option('--utente <nome>', 'chi lavora, per la storia')
    .version(world.version, '-V, --version', 'mostra la versione')
    .configureOutput({
      outputError: () => {},
      writeOut: (text) => world.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => helpWidth(world.stdout),
    });
  const add = (parent: Command, { command, examples, work, actions = [] }: Declared): void => {
    exemplified(command, examples)
      .copyInheritedSettings(root)
      .action(async (...words: unknown[]) => {
        const called = words.at(-1) as Command;
        refuseSwallowed(called);
        refuseMisplaced(called);
        const options = globalOptions(called, world);
        finish(await work(world, options, called.processedArgs), options);
      });
    parent.addCommand(command);
    for (const action of actions) add(command, action);
  };
  for (const declare of COMMANDS) add(root, declare(italianCommand));
  root.addCommand(helpCommand(root, world));
  return root;
}

/** The options of a command line as they were given. */
function givenOptions(command: Command): Readonly<Record<string, unknown>> & Pick<GlobalOptions, 'archivio' | 'oggi'> {
  const given = optionsOf(command);
  const oggi = given['oggi'] as string | undefined;
  if (oggi !== undefined && !isIsoDate(oggi)) throw new Failure({ kind: 'bad-date', given: oggi });
  return given;
}

function globalOptions(command: Command, world: World): GlobalOptions {
  const given = givenOptions(command);
  const formato = resultFormat(command);
  return {
    ...given,
    ...(formato !== undefined && { formato }),
    domande: given['senzaDomande'] !== true,
    archivio: given.archivio ?? world.env['ZEROSEI_ARCHIVIO'] ?? 'zerosei.db',
  };
}
