// @ts-check
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { compiled } from '../compiled.js';

// Files of the shapes that an office receives, changed, spoilt and hostile, each read as the importer does; a watch outside
// finds what hangs: node bench/faults/fuzz.js [--files 100000] [--from 0] [--seed 1]

/** No file may take so long; a busy machine is given ten times as long before the worker is ended. */
const HANG_MS = 2_000;

const WORKER = await compiled(join(import.meta.dirname, 'fuzz-worker.ts'));

/**
 * Has a worker read from one file to another; the file at which it hung or died.
 * @param {number} seed @param {number} from @param {number} to @param {(told: import('./fuzz-worker.js').Told) => void} hear
 * @returns {Promise<number | undefined>}
 */
function watched(seed, from, to, hear) {
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, {
      workerData: { seed, from, to },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    let [file, since] = [from, Date.now()];
    const watch = setInterval(() => {
      if (Date.now() - since > 10 * HANG_MS) void worker.terminate();
    }, 500);
    worker.on('message', (told) => {
      if (typeof told === 'number') [file, since] = [told, Date.now()];
      else hear(told);
    });
    worker.on('error', (error) => process.stdout.write(`${file}: ${error.message}\n`));
    worker.on('exit', (code) => {
      clearInterval(watch);
      resolve(code === 0 ? undefined : file);
    });
  });
}

async function supervise() {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '100000' },
      from: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  });
  /** @type {Map<string, number>} */
  const came = new Map();
  let [files, complaints, slowest, hung] = [0, 0, 0, 0];
  const to = Number(values.from) + Number(values.files);
  /** @param {import('./fuzz-worker.js').Told} told */
  const hear = (told) => {
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

await supervise();
