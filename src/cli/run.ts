import { Failure } from '../domain/failure.js';
import type { Left } from '../text/failures/kept.js';
import { EXIT_CODES, type GlobalOptions, type Outcome, type World } from './world.js';

/** Understands a command line, runs its command, shows the answer: the only judge of failures, the only writer. */
export async function run(args: readonly string[], world: World): Promise<number> {
  // Asked by scripts and by the curious: not worth loading anything.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    world.stdout.write(`${world.version}\n`);
    return EXIT_CODES.ok;
  }
  const { watched } = await import('./session.js');
  const session = watched(world);
  try {
    const { outcome, options } = await outcomeOf(args, session.world);
    if (outcome === undefined) return EXIT_CODES.ok;
    await show(outcome, options, world);
    return EXIT_CODES[outcome.status];
  } catch (error) {
    return explain(error, world, await session.look());
  }
}

async function outcomeOf(args: readonly string[], world: World) {
  const { parse } = await import('./program.js');
  return parse(args, world);
}

async function show(outcome: Outcome, options: GlobalOptions, world: World): Promise<void> {
  const { uscita } = options;
  const say = async (text: string | undefined) => {
    if (text) await world.stderr.write(await readable(`${text}\n`, options, { ...world, stdout: world.stderr }));
  };
  if (outcome.result !== undefined && uscita !== undefined) {
    const { writeWhole } = await import('./write-file.js');
    await writeWhole(world, uscita, outcome.result).catch(async (error) => {
      // What was done is done, also where the file that tells of it cannot be written.
      await say(outcome.summary);
      throw error;
    });
  } else if (outcome.result !== undefined) {
    await world.stdout.write(await readable(outcome.result, options, world));
  }
  await say(outcome.summary);
  await say(outcome.next);
}

/** Sentences for a person at a terminal are broken between words; tables for programs never. */
async function readable(
  text: string | Uint8Array,
  options: GlobalOptions,
  { stdout }: Pick<World, 'stdout'>,
): Promise<string | Uint8Array> {
  const { formato = 'testo' } = options as { formato?: string };
  if (!stdout.isTerminal || typeof text !== 'string' || formato !== 'testo') return text;
  const { wrapped } = await import('../report/wrapped.js');
  return wrapped(text, stdout.width);
}

/** Why the result could not be put out, and the exit code for it. */
export async function explainOutput(error: unknown, world: World): Promise<number> {
  const [{ failureOf }, { OUTPUT }] = await Promise.all([import('./file-failures.js'), import('../text/failures.js')]);
  return explain(await failureOf(OUTPUT, '', error, true), world);
}

/** Says why the command could not go on, and what the archive holds now. */
async function explain(error: unknown, world: World, left: Left = 'nothing'): Promise<number> {
  const { adviceOn, bugReport } = await import('../text/failures.js');
  if (!(error instanceof Failure)) {
    world.stderr.write(bugReport(error, world.version, left));
    return EXIT_CODES.bug;
  }
  const { happened, todo } = adviceOn(error.problem, left);
  world.stderr.write(`${happened}\n${todo}\n`);
  return EXIT_CODES.stopped;
}
