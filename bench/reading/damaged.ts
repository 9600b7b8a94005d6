import process from 'node:process';
import { Failure } from '../../src/domain/failure.js';
import { read } from '../../test/ingest/reading/read.js';
import { textRow, workbookParts, zip } from '../../test/ingest/reading/zip-writer.js';

// Workbooks with a few bytes changed, cut or doubled at random: each is read or refused with a reason.
// node bench/run.js bench/reading/damaged.ts [files] [seed]
const files = Number(process.argv[2] ?? 20_000);
let state = Number(process.argv[3] ?? 1);
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const people = Array.from({ length: 60 }, (_, index) =>
  textRow(index + 1, `Cognome ${index}`, `Nome ${index * 7}`, 'x'),
);
const whole = zip(workbookParts(['Iscritti', people.join('')], ['Altri', people.slice(0, 9).join('')]));

function damage(): Buffer {
  const bytes = Buffer.from(whole);
  const kind = random(10);
  if (kind === 0) return bytes.subarray(0, random(bytes.length));
  const at = random(bytes.length);
  if (kind === 1) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - random(50)))]);
  for (let count = random(6); count >= 0; count--) bytes[random(bytes.length)] = random(256);
  return bytes;
}

const counts = new Map<string, number>();
process.on('uncaughtException', (error) => counts.set(`UNCAUGHT ${error.message}`, 1));
const start = performance.now();
for (let file = 0; file < files; file++) {
  const outcome = await read(damage()).catch((error: unknown) => error);
  const name =
    outcome instanceof Failure ? outcome.problem.kind : outcome instanceof Error ? `ERROR ${outcome.stack}` : 'read';
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
process.stdout.write(`${JSON.stringify(Object.fromEntries(counts), null, 1)}\n`);
process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
