/**
 * Mutates scans at random and opens them: each is read or refused with a sentence, and the next good one is read after it.
 *
 *     node bench/run.js bench/scans/fuzz.ts FILE… [--each 100] [--seed 1]
 */
import { readFileSync } from 'node:fs';
import { Failure } from '../../src/domain/failure.js';
import { openScan } from '../../src/ingest/scans/opening/open-scans.js';

const words = process.argv.slice(2);
const option = (name: string, usual: number): number => {
  const at = words.indexOf(name);
  return at < 0 ? usual : Number(words.splice(at, 2)[1]);
};
const [each, seed] = [option('--each', 100), option('--seed', 1)];

let state = seed;
/** Mulberry32. */
const random = (below: number): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
};

function mutated(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes).subarray(0, random(4) === 0 ? random(bytes.length) : bytes.length);
  for (let count = 1 + random(20); count > 0 && copy.length > 0; count--) {
    // Headings tell how large everything is: most of what can go wrong is there.
    const at = random(2) === 0 ? random(Math.min(copy.length, 600)) : random(copy.length);
    copy[at] = random(256);
  }
  return copy;
}

async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const scan = await openScan('x', bytes);
    try {
      for await (const raster of scan.each()) if (raster.dots.length === 0) return 'empty';
    } finally {
      scan.close();
    }
    return 'read';
  } catch (error) {
    return error instanceof Failure ? error.problem.kind : `BUG ${(error as Error).stack?.slice(0, 300)}`;
  }
}

const found = new Map<string, number>();
for (const file of words) {
  const good = readFileSync(file);
  for (let count = 0; count < each; count++) {
    const began = Date.now();
    const bad = mutated(good);
    let one = await outcome(bad);
    if (Date.now() - began > 5000) one = `${one}, slow`;
    found.set(`${file.split('/').at(-1)}: ${one}`, (found.get(`${file.split('/').at(-1)}: ${one}`) ?? 0) + 1);
  }
  const after = await outcome(good);
  if (after !== 'read') found.set(`${file}: BUG not read afterwards: ${after}`, 1);
}
for (const [what, count] of found) process.stdout.write(`${count} ${what}\n`);
