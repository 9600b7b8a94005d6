import type { Command } from 'commander';
import { Failure } from '../domain/failure.js';
import { exemplified } from './examples.js';
import { italianCommand } from './italian-help.js';
import { commandNamed, nearestCommand } from './usage.js';
import type { World } from './world.js';

/** `aiuto deleghe registra`: the help of any command, however deep; or all of it as a page of the manual. */
export function helpCommand(root: Command, world: World): Command {
  const command = italianCommand('aiuto')
    .alias('help')
    .description('mostra come si usa un comando')
    .argument('[comando...]', 'il comando, anche di due parole')
    .option('--man', 'tutti i comandi come pagina di manuale (roff), per il programma man')
    .copyInheritedSettings(root)
    .action(async (words: readonly string[], { man }: { readonly man?: boolean }) => {
      if (!man) return words.reduce(commandAsked, root).outputHelp();
      if (words.length > 0) throw new Failure({ kind: 'bad-usage', code: 'commander.excessArguments', words });
      const { manPage } = await import('./man-page.js');
      await world.stdout.write(Buffer.from(manPage(root)));
    });
  return exemplified(command, ['aiuto importa', 'aiuto deleghe registra', 'aiuto --man']);
}

/** A rule has a page, and no command. */
const RULE = /^[a-z]{3}-\d\d$/i;

function commandAsked(parent: Command, word: string): Command {
  const found = commandNamed(parent, word);
  if (found) return found;
  const suggestion = RULE.test(word) ? `perche ${word.toUpperCase()}` : nearestCommand(parent, word);
  const code = 'commander.unknownCommand';
  throw new Failure({ kind: 'bad-usage', code, words: [word], ...(suggestion && { suggestion }) });
}
