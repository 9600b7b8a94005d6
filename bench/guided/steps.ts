// How long each step of the guided mode takes on a large course, the archive kept open between one and the next.
//
//   node bench/run.js bench/guided/steps.ts FOLDER [--runs 5]     FOLDER has the files of bench/course/make.js
//
// The first step derives the picture; the others find it. Times are of the processor, all threads, which who else works on the
// machine hardly moves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { holding } from '../../src/cli/guided/held.js';
import { run } from '../../src/cli/run.js';
import { openEmptyStore, openStore } from '../../src/store/store.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const [files] = positionals;
if (files === undefined) throw new Error('say where the files are: node bench/run.js bench/guided/steps.ts FOLDER');

const STEPS = [
  ['stato'],
  ['verifica', '--gravita', 'errore'],
  ['verifica'],
  ['dubbi', '--formato', 'csv'],
  ['persone', 'rossi'],
  ['persone'],
  ['deleghe'],
  ['copertura'],
  ['copertura', '--mancanti'],
  ['incontri'],
  ['incontri', '--attesa'],
  ['fogli', '--novita'],
  ['presenze'],
  ['attestati', '--registro'],
  ['rapporto'],
  ['impostazioni'],
  ['storia'],
];

const folder = mkdtempSync(join(tmpdir(), 'zerosei-steps-'));
let shown = 0;
const output = {
  isTerminal: true,
  width: 80,
  height: 24,
  stream: new Writable(),
  write: (content: string | Uint8Array) => {
    shown += content.length;
  },
};
const { world, release } = holding({
  version: '0.0.0',
  env: {},
  folder,
  stdout: output,
  stderr: output,
  now: () => '2026-03-09T10:00:00',
  user: 'bench',
  pc: 'BENCH',
  openStore: async (path) => (path === undefined ? openEmptyStore('0.0.0') : openStore(path, '0.0.0')),
});

async function timed(words: readonly string[]): Promise<number> {
  const begun = process.cpuUsage();
  await run(words, world);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

await timed(['importa', files, '--si']);
process.stdout.write(`the first step, stato: ${(await timed(['stato'])).toFixed(0)} ms\n`);
for (const words of STEPS) {
  shown = 0;
  const first = await timed(words);
  const size = shown;
  const times: number[] = [];
  for (let n = 0; n < Number(values.runs); n++) times.push(await timed(words));
  const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
  process.stdout.write(
    `${words.join(' ').padEnd(30)} first ${first.toFixed(0).padStart(5)} ms, again ${median.toFixed(0).padStart(5)} ms, ${size} characters\n`,
  );
}
release();
rmSync(folder, { recursive: true });
