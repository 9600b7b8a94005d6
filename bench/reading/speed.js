/**
 * How long a file takes to be read to its end, and the most memory that it needs, against csv-parse alone.
 *
 *     node bench/run.js bench/reading/speed.js FILE [--runs 7]
 */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import { openTable } from '../../src/ingest/reading/open-table.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
  },
});
const [file] = positionals;
const bytes = () => createReadStream(file, { highWaterMark: 256 * 1024 });

async function readTable() {
  const table = await openTable({ name: basename(file), size: statSync(file).size, bytes }, {});
  let rows = 0;
  for await (const batch of table.rows()) rows += batch.length;
  return rows;
}

async function parseOnly() {
  const parser = bytes().pipe(parse({ relax_column_count: true, relax_quotes: true, bom: true }));
  let rows = 0;
  parser.on('readable', () => {
    while (parser.read() !== null) rows++;
  });
  await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
  return rows - 1;
}

async function time(name, work) {
  const times = [];
  let rows = 0;
  for (let run = 0; run < Number(values.runs); run++) {
    const start = performance.now();
    rows = await work();
    times.push(performance.now() - start);
  }
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${name}: ${rows} rows, first ${times[0].toFixed(0)} ms, median ${median.toFixed(0)} ms, at most ${most} MB\n`,
  );
}

await time('openTable', readTable);
await time('csv-parse', parseOnly);
