import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { run } from '../src/cli/run.js';
import type { Output, World } from '../src/cli/world.js';
import { worldAt } from './clerk.js';

/** Somebody who sits at a terminal, reads what it shows and presses keys. */
export interface Terminal {
  /** All that was shown, as plain text. */
  readonly screen: () => string;
  /** Waits until something is shown that was not there at the last key; all that was shown since then. */
  sees(text: string | RegExp): Promise<string>;
  press(...keys: Key[]): void;
  type(text: string): void;
  resize(width: number, height: number): void;
  /** The exit code, once the program has ended. */
  readonly ended: Promise<number>;
  /** How many answers were given by Enter. */
  readonly answers: () => number;
  /** Whether the terminal still takes keys one by one, as programs ask it to. */
  readonly isRaw: () => boolean;
}

/** Longer than any command takes, on a busy machine. */
const PATIENCE_MS = 100_000;

type Key = keyof typeof KEYS;

const KEYS = {
  enter: { sequence: '\r', name: 'return' },
  up: { sequence: '\u001b[A', name: 'up' },
  down: { sequence: '\u001b[B', name: 'down' },
  escape: { sequence: '\u001b', name: 'escape' },
  'ctrl-c': { sequence: '\u0003', name: 'c', ctrl: true },
} as const;

/** Gives a command at a terminal in a folder; all that is asked is asked there. */
export function atTerminal(folder: string, words: readonly string[] = [], changed: Partial<World> = {}): Terminal {
  let shown = '';
  let read = 0;
  let enters = 0;
  let raw = false;
  const size = { columns: 80, rows: 24 };
  const keyboard = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => {
      raw = mode;
      return keyboard;
    },
  });
  // A screen does not end with the question that it shows.
  const glass = Object.assign(new PassThrough(), { isTTY: true, ...size, end: () => glass });
  glass.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8');
  });
  const output: Output = {
    isTerminal: true,
    get width() {
      return glass.columns;
    },
    get height() {
      return glass.rows;
    },
    stream: glass,
    write: (content) => {
      shown += typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
    },
  };
  const world: World = {
    ...worldAt(folder, { stdout: '', stderr: '' }),
    ...{ env: { NO_COLOR: '1' }, stdout: output, stderr: output, keyboard },
    ...changed,
  };
  const screen = () => stripVTControlCharacters(shown);
  let over = false;
  const ended = run(words, world).finally(() => {
    over = true;
  });
  return {
    screen,
    ended,
    answers: () => enters,
    isRaw: () => raw,
    sees: async (text) => {
      const since = () => screen().slice(read);
      const isThere = () => (typeof text === 'string' ? since().includes(text) : text.test(since()));
      for (const begun = Date.now(); !isThere(); ) {
        if (over || Date.now() - begun > PATIENCE_MS) throw new Error(`Not seen: ${String(text)}\n${since()}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return since();
    },
    press: (...keys) => {
      for (const key of keys) {
        read = screen().length;
        if (key === 'enter') enters += 1;
        // A lone escape is told from the beginning of an arrow only by waiting: here it is known.
        if (key === 'escape') keyboard.emit('keypress', undefined, KEYS.escape);
        else keyboard.write(KEYS[key].sequence);
      }
    },
    type: (text) => {
      read = screen().length;
      keyboard.write(text);
    },
    resize: (columns, rows) => {
      read = screen().length;
      Object.assign(glass, { columns, rows });
      glass.emit('resize');
    },
  };
}

/** Goes down a list to what is called so, and takes it. */
export async function take(terminal: Terminal, name: string): Promise<void> {
  const shown = await terminal.sees(name);
  const lines = shown.slice(shown.lastIndexOf('? ')).split('\n').slice(1);
  const steps = lines.findIndex((line) => line.slice(2).startsWith(name));
  expect(steps).toBeGreaterThanOrEqual(0);
  terminal.press(...Array<'down'>(steps).fill('down'), 'enter');
}
