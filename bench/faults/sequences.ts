import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chance } from './chance.js';
import { play } from './sequences/play.js';

// Random sequences of imports, decisions, prints, attendance, erasures and undos, against a model in plain code:
// node bench/run.js bench/faults/sequences.ts [--sequences 5000] [--steps 10] [--seed 1]

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '5000' },
    steps: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const base = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'zerosei-sequences-'));
const start = process.cpuUsage();
let [broken, commands, compared, signed, erasures] = [0, 0, 0, 0, 0];
try {
  for (let number = 0; number < Number(values.sequences); number++) {
    const seed = Number(values.seed) * 1_000_003 + number;
    try {
      const played = await play(base, Number(values.steps), chance(seed));
      commands += played.commands.length;
      erasures += played.commands.filter((line) => line.startsWith('privacy cancella')).length;
      if (played.isCompared) compared++;
      if (played.isCompared && played.isSigned) signed++;
      if ((number + 1) % 100 === 0)
        process.stderr.write(`${number + 1} sequences, ${commands} commands, ${broken} broken\n`);
    } catch (error) {
      broken++;
      process.stdout.write(`BROKEN ${number}: ${(error as Error).message}\n`);
    }
  }
} finally {
  rmSync(base, { recursive: true, force: true });
}
const { user, system } = process.cpuUsage(start);
process.stdout.write(
  `${values.sequences} sequences, ${commands} commands, ${erasures} erasures, ${broken} broken, ${compared} compared with a course done in order (${signed} with signatures), ${((user + system) / 1e6).toFixed(0)} s of CPU\n`,
);
