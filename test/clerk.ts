import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../src/cli/run.js';
import type { Output, World } from '../src/cli/world.js';
import { openEmptyStore, openStore } from '../src/store/store.js';

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

const NOW = '2026-03-09T10:00:00';

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

/** The world around a desk where nobody can be asked, with what it shows. */
export function worldAt(folder: string, screen: { stdout: string; stderr: string }, now = NOW): World {
  return {
    version: '0.0.0',
    env: {},
    folder,
    stdout: output((text) => {
      screen.stdout += text;
    }),
    stderr: output((text) => {
      screen.stderr += text;
    }),
    now: () => now,
    user: 'anna',
    pc: 'SEGRETERIA-1',
    openStore: async (path, opening) =>
      path === undefined ? openEmptyStore('0.0.0') : openStore(path, '0.0.0', '', opening),
  };
}

/** What a program writes to, where it is no terminal. */
function output(show: (text: string) => void): Output {
  const write = (content: string | Uint8Array) => show(textOf(content));
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      write(chunk);
      done();
    },
  });
  return { isTerminal: false, width: 100, height: 24, stream, write };
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
