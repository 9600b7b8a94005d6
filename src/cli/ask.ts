import { Failure } from '../domain/failure.js';
import { onScreen } from '../report/screen.js';
import { promptText } from '../text/ask.js';
import { type Asked, fitted, questionLines } from './asked.js';
import type { GlobalOptions, Output, World } from './world.js';

/** Whether this command may put questions: someone is there and did not say `--senza-domande`. */
export const mayAsk = (world: World, { domande }: GlobalOptions): boolean => world.keyboard !== undefined && domande;

/**
 * Asks for one yes. `given` is `--si`; where nobody can be asked and it is missing, the command stops: it never goes on
 * by itself. Enter alone is a yes, unless `enter` says that what is asked takes something away.
 */
export async function confirm(
  world: World,
  options: GlobalOptions & { si?: boolean },
  question: string,
  enter = true,
): Promise<boolean> {
  if (options.si === true) {
    await heard();
    return true;
  }
  if (!mayAsk(world, options)) throw new Failure({ kind: 'needs-yes', what: question });
  await dropTyped(world);
  const { answer } = await prompt<{ answer: boolean }>(world, {
    type: 'confirm',
    name: 'answer',
    message: question,
    default: enter,
    theme: { keywords: yesNoOn(world.stderr) },
  });
  return answer;
}

/** Lets a Ctrl+C that came while the program was thinking be heard before it goes on: events come between two turns. */
async function heard(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** What was typed comes at once. */
const AT_ONCE_MS = 20;
const CTRL_C = '\u0003';

/**
 * Drops the keys pressed while the program was at work: they were not meant for what is asked now, which nobody had seen.
 * But Ctrl+C is meant for whatever goes on.
 */
export async function dropTyped({ keyboard }: World): Promise<void> {
  if (keyboard === undefined) return;
  let typed = '';
  const take = (keys: Buffer | string) => {
    typed += keys.toString();
  };
  keyboard.setRawMode?.(true);
  keyboard.on('data', take).resume();
  await new Promise((resolve) => setTimeout(resolve, AT_ONCE_MS));
  keyboard.off('data', take).pause();
  keyboard.setRawMode?.(false);
  if (typed.includes(CTRL_C)) throw new Failure({ kind: 'interrupted', by: 'ctrl-c' });
}

const yesNoOn = (screen: Output) => ({
  ...promptText.yesNo,
  error: () => questionLines(promptText.yesNo.error(), screen.width),
});

/** Whether somebody went back from a question by Esc; who leaves the program by Ctrl+C does not stay in the command. */
export const wasEscaped = (error: unknown): boolean =>
  error instanceof Failure && error.problem.kind === 'interrupted' && error.problem.by === 'escape';

/** One of several things to do, chosen by its key. */
export interface KeyChoice<T> {
  readonly key: string;
  readonly name: string;
  readonly value: T;
}

/**
 * Asks what to do, each choice with its key. Enter alone chooses `empty`; without it, it leaves the conversation, as Esc
 * does everywhere.
 */
export async function askKey<T>(
  world: World,
  question: string,
  choices: readonly KeyChoice<T>[],
  empty?: { value: T },
): Promise<T> {
  const keys = choices.map(({ key }) => key);
  const chosen = (text: string) => choices.find(({ key }) => key === text.trim().toLowerCase());
  const { answer } = await prompt<{ answer: string }>(world, {
    type: 'input',
    name: 'answer',
    message: [question, ...choices.map(({ key, name }) => `  ${key}) ${name}`), promptText.key].join('\n'),
    validate: (text: string) => text.trim() === '' || chosen(text) !== undefined || promptText.wrongKey(keys),
    // The next key is not joined to one that was wrong.
    theme: { validationFailureMode: 'clear' },
  });
  const choice = chosen(answer) ?? empty;
  if (!choice) throw new Failure({ kind: 'interrupted', by: 'escape' });
  return choice.value;
}

/** Asks for a line of text; `beside` is shown next to it as it is typed. */
export async function askText(
  world: World,
  question: string,
  proposal: string,
  check: (text: string) => string | true,
  beside?: (text: string) => string,
): Promise<string> {
  const asked = { type: 'input', name: 'answer', message: question, default: proposal, validate: check };
  const shown = (text: string) => [text, onScreen(beside?.(text) ?? '')].filter(Boolean).join('  → ');
  const transformer = (text: string, { isFinal }: { readonly isFinal: boolean }) => (isFinal ? text : shown(text));
  // What is shown beside may be a name: names go to stdout.
  const { answer } = await (beside
    ? prompt<{ answer: string }>(world, { ...asked, transformer }, { on: world.stdout })
    : prompt<{ answer: string }>(world, asked));
  return answer;
}

/** How a question is put. */
interface Put {
  /** Where it is drawn: the conversation goes to stderr, as stdout is for the result. */
  readonly on?: Output;
  /** It leaves nothing on the screen once it is answered. */
  readonly passing?: boolean;
  /** Takes it back. */
  readonly until?: AbortSignal;
}

/** A question for the terminal; made safe and broken to its width here, as the library writes by itself. */
export async function prompt<T>(
  { keyboard, stderr }: World,
  question: Asked,
  { on = stderr, passing = false, until }: Put = {},
): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  const left = new AbortController();
  const leave = () => left.abort();
  const onKey = (_: string | undefined, key: { name?: string } | undefined) => {
    if (key?.name === 'escape') leave();
  };
  keyboard?.on('keypress', onKey);
  until?.addEventListener('abort', leave);
  try {
    const ask = inquirer.createPromptModule({
      ...(keyboard && { input: keyboard }),
      ...{ output: on.stream, signal: left.signal, clearPromptOnDone: passing },
    });
    return (await ask([fitted(question, on.width) as never])) as T;
  } catch (error) {
    const by = LEFT.get((error as Error).name);
    if (by) throw new Failure({ kind: 'interrupted', by });
    throw error;
  } finally {
    keyboard?.off('keypress', onKey);
    until?.removeEventListener('abort', leave);
  }
}

/** The names under which inquirer tells that somebody left: by Esc the question, by Ctrl+C the program. */
const LEFT: ReadonlyMap<string, 'escape' | 'ctrl-c'> = new Map([
  ['AbortPromptError', 'escape'],
  ['ExitPromptError', 'ctrl-c'],
]);
