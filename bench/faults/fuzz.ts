import process from 'node:process';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { chance } from './chance.js';
import { mutant } from './mutated.js';
import { readClosely } from './read-closely.js';
import { tablesOfScenarios } from './tables.js';

// Files of the shapes that an office receives, changed, spoilt and hostile, each read as the importer does; a watch outside
// finds what hangs: node bench/run.js bench/faults/fuzz.ts [--files 100000] [--from 0] [--seed 1]

interface Told {
  readonly came: readonly (readonly [string, number])[];
  readonly complaints: readonly string[];
  readonly slowest: number;
}

/** Files read between two words of the worker. */
const TOGETHER = 50;
/** No file may take so long; a busy machine is given ten times as long before the worker is ended. */
const HANG_MS = 2_000;

async function readSome(): Promise<void> {
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
}

/** Has a worker read from one file to another; the file at which it hung or died. */
function watched(seed: number, from: number, to: number, hear: (told: Told) => void): Promise<number | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { seed, from, to },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    let [file, since] = [from, Date.now()];
    const watch = setInterval(() => {
      if (Date.now() - since > 10 * HANG_MS) void worker.terminate();
    }, 500);
    worker.on('message', (told: Told | number) => {
      if (typeof told === 'number') [file, since] = [told, Date.now()];
      else hear(told);
    });
    worker.on('error', () => {});
    worker.on('exit', (code) => {
      clearInterval(watch);
      resolve(code === 0 ? undefined : file);
    });
  });
}

async function supervise(): Promise<void> {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '100000' },
      from: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  });
  const came = new Map<string, number>();
  let [files, complaints, slowest, hung] = [0, 0, 0, 0];
  const to = Number(values.from) + Number(values.files);
  const hear = (told: Told) => {
    for (const [what, count] of told.came) {
      came.set(what, (came.get(what) ?? 0) + count);
      files += count;
    }
    complaints += told.complaints.length;
    slowest = Math.max(slowest, told.slowest);
    for (const text of told.complaints) process.stdout.write(`${text}\n`);
    if (files % 2_000 === 0) process.stderr.write(`${files} files, ${complaints} complaints, ${hung} hung\n`);
  };
  for (let from = Number(values.from); from < to; ) {
    const stopped = await watched(Number(values.seed), from, to, hear);
    if (stopped === undefined) break;
    hung++;
    process.stdout.write(`${stopped}: HUNG, or out of memory\n`);
    from = stopped + 1;
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries([...came].toSorted((a, b) => b[1] - a[1])))}\n`);
  process.stdout.write(
    `${files} files, ${complaints} complaints, ${hung} hung; the slowest ${slowest.toFixed(0)} ms of CPU; ${process.memoryUsage.rss() >> 20} MB\n`,
  );
}

await (isMainThread ? supervise() : readSome());
