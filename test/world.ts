import { Writable } from 'node:stream';
import type { Output, World } from '../src/cli/world.js';
import { openEmptyStore, openStore } from '../src/store/store.js';

/** The instant at which every command is given, unless another is said. */
export const NOW = '2026-03-09T10:00:00';

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
