import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Chance, chance } from './chance.js';
import { leftAfter } from './checks.js';
import { copyFor, preparedCourse, started } from './course.js';
import { harmIn, type Writer, writersIn } from './writers.js';

// The program is killed at random instants of every command that writes, and at random calls of the system that write:
// node bench/run.js bench/faults/kills.ts [--kills 600] [--seed 1] [--part 1/2] [--only WORD]

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string', default: '1/1' },
    only: { type: 'string', default: '' },
  },
});

const CALLS =
  'write,pwrite64,writev,fsync,fdatasync,rename,unlink,unlinkat,link,linkat,ftruncate,openat,mkdir,rmdir,fchmod,copy_file_range';
const WRITING = 'write,pwrite64,fsync,fdatasync,rename,unlink,link,ftruncate,mkdir,rmdir,fchmod,copy_file_range';

/** Starts the job and kills it; false where it had ended before. */
async function killed({ job, took }: Writer, folder: string, draw: Chance): Promise<boolean> {
  if (draw.once(2)) {
    const { child, ended } = started(folder, job.words);
    const timer = setTimeout(() => child.kill('SIGKILL'), took * 0.25 + draw(Math.ceil(took * 0.8)));
    const { signal } = await ended;
    clearTimeout(timer);
    return signal === 'SIGKILL';
  }
  const at = 1 + draw(draw.once(3) ? 200 : 40);
  const strace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${CALLS}`];
  const { ended } = started(folder, job.words, [...strace, '-e', `inject=${WRITING}:signal=SIGKILL:when=${at}`]);
  const { status, signal } = await ended;
  return signal === 'SIGKILL' || status === 137;
}

const course = await preparedCourse();
const draw = chance(Number(values.seed));
const writers = await writersIn(course, values);
const each = Math.ceil(Number(values.kills) / writers.length);
const totals = new Map<string, number>();
const count = (what: string, by = 1) => totals.set(what, (totals.get(what) ?? 0) + by);
for (const writer of writers) {
  let kills = 0;
  for (let tries = 0; kills < each && tries < each * 6; tries++) {
    const folder = copyFor(writer.job, course);
    if (!(await killed(writer, folder, draw))) continue;
    kills++;
    const harm = await harmIn(folder, writer, course);
    harm.push(...(await leftAfter(folder, writer.job)));
    for (const [kind, what] of harm) {
      count(kind);
      process.stdout.write(`HARM ${kind}: ${writer.job.words.join(' ')}: ${what}\n`);
    }
  }
  count('kills', kills);
  process.stderr.write(`${kills} kills: ${writer.job.words.join(' ')}\n`);
}
const commands = new Set(writers.map(({ job }) => job.command));
process.stdout.write(`${writers.length} examples of ${commands.size} commands: ${[...commands].join(', ')}\n`);
process.stdout.write(`${JSON.stringify(Object.fromEntries(totals))}\n`);
