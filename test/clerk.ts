import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/cli/run.js';
import { NOW, worldAt } from './world.js';

export { worldAt } from './world.js';

/** What a command left on the screen. */
interface Answer {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Somebody at a desk: a folder of their own, and the program at hand. */
export interface Clerk {
  readonly folder: string;
  /** Types `zerosei …` and reads the answer. The same command is given at the same instant, always. */
  does(...words: string[]): Promise<Answer>;
}

const prepared: string[] = [];
process.once('exit', () => {
  for (const folder of prepared) rmSync(folder, { recursive: true, force: true });
});

/** A way to sit at the same desk each time anew: what was done at it first is done once a file of tests, and copied. */
export function atDesk(prepare: (desk: Clerk) => Promise<unknown>, fixture?: string): () => Promise<Clerk> {
  let kept: Promise<string> | undefined;
  const made = async (): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'zerosei-'));
    prepared.push(folder);
    if (fixture) cpSync(fixture, folder, { recursive: true });
    await prepare(sittingIn(folder, NOW));
    return folder;
  };
  return async () => {
    kept ??= made();
    return clerk(await kept);
  };
}

/** A clerk whose folder holds a copy of a fixture; it is gone after the test. */
export function clerk(fixture?: string, now = NOW): Clerk {
  const folder = mkdtempSync(join(tmpdir(), 'zerosei-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (fixture) cpSync(fixture, folder, { recursive: true });
  return sittingIn(folder, now);
}

const sittingIn = (folder: string, now: string): Clerk => ({
  folder,
  does: (...words) => type(folder, now, words),
});

async function type(folder: string, now: string, words: readonly string[]): Promise<Answer> {
  const screen = { stdout: '', stderr: '' };
  const exit = await run(words, worldAt(folder, screen, now));
  return { exit, ...screen };
}
