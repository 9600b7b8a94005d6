import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chance } from '../bench/faults/chance.js';
import { Model } from '../bench/faults/sequences/model.js';
import { FILES } from '../bench/faults/sequences/office.js';
import { play } from '../bench/faults/sequences/play.js';

// A sample of bench/faults/sequences.ts, which plays thousands.
test('whatever is imported, decided, printed, attended and taken back, in whatever order, the promises hold', async () => {
  const base = mkdtempSync(join(tmpdir(), 'zerosei-sequences-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  let commands = 0;
  for (let number = 0; number < 3; number++) commands += (await play(base, 6, chance(number))).commands.length;
  expect(commands).toBeGreaterThan(20);
});

test('the model itself: what an undo takes back holds again when the undo is taken back', () => {
  const model = new Model();
  const file = FILES.find(({ name }) => name === 'risposte.csv');
  if (file === undefined) throw new Error('no such file');
  model.done.push({ kind: 'import', files: [file], names: [file.name] });
  expect([model.newIn(file), model.occurrences()]).toEqual([0, 4]);
  model.done.push({ kind: 'undo', of: 0 });
  expect([model.newIn(file), model.occurrences()]).toEqual([4, 0]);
  model.done.push({ kind: 'undo', of: 1 });
  expect(model.occurrences()).toBe(4);
});
