import { Failure } from '../domain/failure.js';
import { EXIT_CODES, type GlobalOptions, type Outcome, type World } from './world.js';

/** Understands a command line, runs its command, shows the answer: the only judge of failures, the only writer. */
export async function run(args: readonly string[], world: World): Promise<number> {
  // Asked by scripts and by the curious: not worth loading anything.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    world.stdout.write(`${world.version}\n`);
    return EXIT_CODES.ok;
  }
  try {
    const { outcome, options } = await outcomeOf(args, world);
    if (outcome === undefined) return EXIT_CODES.ok;
    await show(outcome, options, world);
    return EXIT_CODES[outcome.status];
  } catch (error) {
    return explain(error, world);
  }
}

async function outcomeOf(args: readonly string[], world: World) {
  const { parse } = await import('./program.js');
  return parse(args, world);
}

async function show(outcome: Outcome, { uscita }: GlobalOptions, world: World): Promise<void> {
  if (outcome.result !== undefined && uscita !== undefined) {
    const { writeWhole } = await import('./files.js');
    await writeWhole(world, uscita, outcome.result);
  } else if (outcome.result !== undefined) {
    world.stdout.write(outcome.result);
  }
  for (const text of [outcome.summary, outcome.next]) if (text) world.stderr.write(`${text}\n`);
}

async function explain(error: unknown, world: World): Promise<number> {
  if (error instanceof Failure) {
    const { adviceOn } = await import('../text/failures.js');
    const { happened, todo } = adviceOn(error.problem);
    world.stderr.write(`${happened}\n${todo}\n`);
    return EXIT_CODES.stopped;
  }
  const { bugReport } = await import('../text/failures.js');
  world.stderr.write(bugReport(error, world.version));
  return EXIT_CODES.bug;
}
