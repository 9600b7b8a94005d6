import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { romeTime } from './cli/clock.js';
import { explainOutput, explainStray, run } from './cli/run.js';
import { EXIT_CODES, type Output, type World } from './cli/world.js';

/** Runs one command line with the real world around it and returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  // Once: who presses it again does not want to wait for a sentence.
  process.once('SIGINT', () => stop.abort());
  const outside = { ...world(), interrupted: stop.signal };
  process.stdout.on('error', (error) => void leave(error, outside));
  endWithStray(outside);
  const code = await run(args, outside);
  // The work that was left does not go on.
  if (stop.signal.aborted) process.exit(code);
  return code;
}

/**
 * A fault that nobody caught is a bug of ours: left alone it would end with 1, which scripts read as problems found in the
 * data. The first is told; others may follow before the end.
 */
function endWithStray(outside: World): void {
  let ending: Promise<never> | undefined;
  const end = (error: unknown) => {
    ending ??= explainStray(error, outside).then((code) => process.exit(code));
    ending.catch(() => process.exit(EXIT_CODES.bug));
  };
  process.on('uncaughtException', end).on('unhandledRejection', end);
}

/** A reader that goes away early (`| head`) is not an error of ours; a full disk behind `>` is told. */
async function leave(error: NodeJS.ErrnoException, outside: World): Promise<never> {
  process.exit(error.code === 'EPIPE' ? 0 : await explainOutput(error, outside));
}

function world(): World {
  const version = versionOfPackage();
  const stderr = output(process.stderr);
  return {
    version,
    env: process.env,
    folder: process.cwd(),
    stdout: output(process.stdout),
    stderr,
    ...(process.stdin.isTTY && process.stderr.isTTY && { keyboard: process.stdin }),
    now: () => romeTime(new Date()),
    user: userName(),
    pc: hostname(),
    openStore: async (path, opening) => {
      const [{ openEmptyStore, openStore }, { noticing }] = await Promise.all([
        import('./store/store.js'),
        import('./cli/progress.js'),
      ]);
      const store = path === undefined ? openEmptyStore(version) : await openStore(path, version, hostname(), opening);
      return noticing(store, stderr);
    },
  };
}

const output = (stream: NodeJS.WriteStream): Output => ({
  isTerminal: stream.isTTY === true,
  get width() {
    return stream.columns || 100;
  },
  get height() {
    return stream.rows || 24;
  },
  stream,
  write: async (content) => {
    if (!stream.write(content)) await once(stream, 'drain');
  },
});

function versionOfPackage(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env['USERNAME'] ?? process.env['USER'] ?? '?';
  }
}
