import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { chance } from './chance.js';
import { mutant } from './mutated.js';
import { readClosely } from './read-closely.js';
import { tablesOfScenarios } from './tables.js';

// What bench/faults/fuzz.js watches: says each file before it reads it, and now and then what came of them.

/** What came of some files. */
export interface Told {
  readonly came: readonly (readonly [string, number])[];
  readonly complaints: readonly string[];
  /** Of the processor, in milliseconds. */
  readonly slowest: number;
}

/** Files read between two words of the worker. */
const TOGETHER = 50;

const { seed, from, to } = workerData as { seed: number; from: number; to: number };
const tables = tablesOfScenarios();
for (let start = from; start < to; start += TOGETHER) {
  const came = new Map<string, number>();
  const complaints: string[] = [];
  let slowest = 0;
  for (let file = start; file < Math.min(start + TOGETHER, to); file++) {
    parentPort?.postMessage(file);
    const before = process.cpuUsage();
    const outcome = await readClosely(mutant(tables, chance(seed * 1_000_003 + file)));
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1_000);
    came.set(outcome.came, (came.get(outcome.came) ?? 0) + 1);
    complaints.push(...outcome.complaints.map((text) => `${file}: ${text.slice(0, 600)}`));
  }
  parentPort?.postMessage({ came: [...came], complaints, slowest } satisfies Told);
}
