import { Failure } from '../domain/failure.js';
import type { Format } from '../report/formats.js';
import type { Left } from '../text/failures/kept.js';
import { EXIT_CODES, type GlobalOptions, type Outcome, type Performed, type World } from './world.js';

/** What the shell asks, at a keystroke, of who is still writing a command. */
const COMPLETE = '__completa';

/** Understands a command line, runs its command, shows the answer: the only judge of failures, the only writer. */
export async function run(args: readonly string[], outside: World): Promise<number> {
  // Asked by scripts and by the curious: not worth loading anything.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    outside.stdout.write(`${outside.version}\n`);
    return EXIT_CODES.ok;
  }
  if (args[0] === COMPLETE) {
    const { complete } = await import('./completion/complete.js');
    await complete(args.slice(1), outside);
    return EXIT_CODES.ok;
  }
  const { guarded } = await import('./screen.js');
  const { code } = await perform(args, guarded(outside));
  return code;
}

async function perform(args: readonly string[], world: World): Promise<Performed> {
  const { watched } = await import('./session.js');
  const session = watched(world);
  try {
    const { parse } = await import('./program.js');
    const { outcome, options, isBare } = await session.unlessInterrupted(parse(args, session.world));
    if (isBare) {
      const { guided } = await import('./guided/guided.js');
      return { code: await guided(world, options, { perform, explain }) };
    }
    if (outcome === undefined) return { code: EXIT_CODES.ok };
    await show(outcome, options, world);
    return { code: EXIT_CODES[outcome.status] };
  } catch (error) {
    // On the line where the terminal shows ^C there may be more.
    if (world.interrupted?.aborted && world.stderr.isTerminal) world.stderr.write('\n');
    const code = await explain(error, world, session.left());
    const by = error instanceof Failure && error.problem.kind === 'interrupted' ? error.problem.by : undefined;
    return { code, ...(by && { interrupted: by }) };
  }
}

async function show({ result, summary, next }: Outcome, options: GlobalOptions, world: World): Promise<void> {
  const { uscita } = options;
  const say = async (text: string | undefined) => {
    if (text) await world.stderr.write(`${text}\n`);
  };
  if (result !== undefined) {
    const put = uscita === undefined ? toScreen(result, options, world) : toFile(result, options, world, uscita);
    await put.catch(async (error) => {
      // What was done is done, also where what tells of it cannot be written.
      await say(summary);
      throw error;
    });
  }
  await say(summary);
  await say(next);
}

async function isForPeople({ formato = 'testo' }: GlobalOptions & { readonly formato?: Format }): Promise<boolean> {
  const { READ_BY } = await import('../report/formats.js');
  return READ_BY[formato] === 'people';
}

async function toScreen(result: string | Uint8Array, options: GlobalOptions, { stdout }: World): Promise<void> {
  if (typeof result !== 'string') return stdout.write(result);
  const { asData } = await import('./screen.js');
  return stdout.write((await isForPeople(options)) ? result : asData(result, stdout));
}

async function toFile(result: string | Uint8Array, options: GlobalOptions, world: World, path: string): Promise<void> {
  const [{ writeWhole }, { onScreen }] = await Promise.all([import('./write-file.js'), import('../report/screen.js')]);
  const isText = typeof result === 'string' && (await isForPeople(options));
  return writeWhole(world, path, isText ? onScreen(result) : result);
}

/** Why the result could not be put out, and the exit code for it. */
export async function explainOutput(error: unknown, world: World): Promise<number> {
  const [{ failureOf }, { OUTPUT }] = await Promise.all([import('./file-failures.js'), import('../text/failures.js')]);
  const { guarded } = await import('./screen.js');
  return explain(await failureOf(OUTPUT, '', error, true), guarded(world));
}

/** Says what went wrong where nobody waited for it, and the exit code for it. What the archive holds is not known then. */
export async function explainStray(error: unknown, world: World): Promise<number> {
  const { guarded } = await import('./screen.js');
  return explain(error, guarded(world), 'unknown');
}

/** Says why the command could not go on, and what the archive holds now. */
async function explain(error: unknown, world: World, left: Left = 'nothing'): Promise<number> {
  const { adviceOn, bugReport } = await import('../text/failures.js');
  if (!(error instanceof Failure)) {
    world.stderr.write(bugReport(error, world.version, left));
    return EXIT_CODES.bug;
  }
  const { happened, todo, people = [] } = adviceOn(error.problem, left);
  world.stderr.write(`${happened}\n`);
  if (people.length > 0) {
    const { onScreen } = await import('../report/screen.js');
    world.stdout.write(onScreen(`${people.join('\n')}\n`));
  }
  world.stderr.write(`${todo}\n`);
  return EXIT_CODES.stopped;
}
