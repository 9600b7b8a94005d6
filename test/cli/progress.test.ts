import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { counted, noticing } from '../../src/cli/progress.js';
import type { Output } from '../../src/cli/world.js';
import { openEmptyStore } from '../../src/store/store.js';

/** Something to write to, and all that was written. */
function screen(isTerminal: boolean, width = 60) {
  const written: string[] = [];
  const stream = Object.assign(
    new Writable({
      write: (chunk: Buffer, _, done) => {
        written.push(chunk.toString());
        done();
      },
    }),
    { isTTY: isTerminal, columns: width },
  );
  const output: Output = { isTerminal, width, height: 24, stream, write: () => {} };
  return { output, shown: () => written.map(stripVTControlCharacters).join('') };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Four pieces of work that take so long. */
const work = (ms: number) => async (done: () => void) => {
  for (let piece = 0; piece < 4; piece++) {
    await pause(ms);
    done();
  }
  return 'fatto';
};

test('work that takes longer than one waits is counted on the terminal, in less than its width', async () => {
  const { output, shown } = screen(true);
  expect(await counted({ stderr: output }, 'Fogli', 4, work(300))).toBe('fatto');
  expect(shown()).toMatch(/Fogli [=-]{10,40} 2\/4/);
  for (const line of shown().split(/[\r\n]|(?=Fogli)/)) expect(line.length).toBeLessThanOrEqual(60);
});

test('nothing is drawn of work that is over at once, nor where there is no terminal', async () => {
  const [quick, piped] = [screen(true), screen(false)];
  await counted({ stderr: quick.output }, 'Fogli', 4, work(1));
  await counted({ stderr: piped.output }, 'Fogli', 4, work(200));
  expect([quick.shown(), piped.shown()]).toEqual(['', '']);
});

test('what fails takes its bar away and fails as it did', async () => {
  const { output } = screen(true);
  const failing = async (done: () => void) => {
    await pause(600);
    done();
    throw new Error('disco pieno');
  };
  await expect(counted({ stderr: output }, 'Fogli', 4, failing)).rejects.toThrow('disco pieno');
});

test('that everybody is being compared is said where it is not remembered, and taken away when it is known', () => {
  const { output, shown } = screen(true);
  const store = noticing(openEmptyStore('0.0.0'), output);
  expect(store.memory.recall('identity', 'x')).toBeUndefined();
  expect(shown()).toContain('chi è la stessa persona');
  store.memory.keep('x', { identity: '{}' });
  expect(shown()).toMatch(/\r +\r$/);
  store.close();
});
