import { Failure } from '../domain/failure.js';
import { promptText } from '../text/ask.js';
import type { GlobalOptions, World } from './world.js';

/** Whether this command may put questions: someone is there and did not say `--senza-domande`. */
export const mayAsk = (world: World, { domande }: GlobalOptions): boolean => world.canAsk && domande;

/**
 * Asks for one yes. `given` is `--si`; where nobody can be asked and it is missing, the command stops: it never goes on
 * by itself.
 */
export async function confirm(
  world: World,
  options: GlobalOptions & { si?: boolean },
  question: string,
): Promise<boolean> {
  if (options.si === true) return true;
  if (!mayAsk(world, options)) throw new Failure({ kind: 'needs-yes', what: question });
  const { answer } = await prompt<{ answer: boolean }>({
    type: 'confirm',
    name: 'answer',
    message: question,
    default: true,
    theme: { keywords: promptText.yesNo },
  });
  return answer;
}

/** One of several things to do, chosen by its key. */
export interface KeyChoice<T> {
  readonly key: string;
  readonly name: string;
  readonly value: T;
}

/** Asks what to do, each choice with its key. */
export async function askKey<T>(question: string, choices: readonly KeyChoice<T>[]): Promise<T> {
  const { answer } = await prompt<{ answer: T }>({
    type: 'rawlist',
    name: 'answer',
    message: question,
    choices: [...choices],
    theme: { style: { error: () => promptText.wrongKey(choices.map(({ key }) => key)) } },
  });
  return answer;
}

/** Asks for a line of text. */
export async function askText(
  question: string,
  proposal: string,
  check: (text: string) => string | true,
): Promise<string> {
  const { answer } = await prompt<{ answer: string }>({
    type: 'input',
    name: 'answer',
    message: question,
    default: proposal,
    validate: check,
  });
  return answer;
}

async function prompt<T>(question: object): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  try {
    // The conversation goes to stderr: stdout is for the result.
    return (await inquirer.createPromptModule({ output: process.stderr })([question as never])) as T;
  } catch (error) {
    if ((error as Error).name === 'ExitPromptError') throw new Failure({ kind: 'interrupted' });
    throw error;
  }
}
