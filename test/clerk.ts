import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/cli/run.js';
import type { World } from '../src/cli/world.js';
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

/** A clerk whose folder holds a copy of a fixture; it is gone after the test. */
export function clerk(fixture?: string, now = '2026-03-09T10:00:00'): Clerk {
  const folder = mkdtempSync(join(tmpdir(), 'zerosei-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (fixture) cpSync(fixture, folder, { recursive: true });
  return { folder, does: (...words) => type(folder, now, words) };
}

async function type(folder: string, now: string, words: readonly string[]): Promise<Answer> {
  const screen = { stdout: '', stderr: '' };
  const exit = await run(words, worldAt(folder, screen, now));
  return { exit, ...screen };
}

/** The world around a desk, with what it shows. */
export function worldAt(
  folder: string,
  screen: { stdout: string; stderr: string },
  now = '2026-03-09T10:00:00',
): World {
  return {
    version: '0.0.0',
    env: {},
    folder,
    stdout: {
      isTerminal: false,
      width: 100,
      write: (content) => {
        screen.stdout += textOf(content);
      },
    },
    stderr: {
      isTerminal: false,
      width: 100,
      write: (content) => {
        screen.stderr += textOf(content);
      },
    },
    canAsk: false,
    now: () => now,
    user: 'anna',
    openStore: async (path) => (path === undefined ? openEmptyStore('0.0.0') : openStore(path, '0.0.0')),
  };
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
