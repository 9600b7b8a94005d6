/**
 * Seconds that a roster takes, from the start of the process to its end: median, least and most of several runs.
 *
 *     node bench/run.js bench/rosters/speed.js [--runs 9]
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiled } from '../compiled.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const script = await compiled(join(import.meta.dirname, 'print.js'));

for (const names of [3, 400, 5000]) {
  const seconds = Array.from({ length: Number(values.runs) }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [script, '--names', String(names)]);
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  const [median, least, most] = [seconds[Math.floor(seconds.length / 2)], seconds[0], seconds.at(-1)];
  process.stdout.write(`${names} names: ${median.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})\n`);
}
