import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Chance, chance } from './chance.js';
import { type Course, harmOf, isSame, leftAfter, lookAt, variable } from './checks.js';
import { copyFor, JOBS, type Job, preparedCourse, started } from './course.js';

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

/** A job that writes: how the course is before and after, how long it takes, how many calls write. */
interface Writer {
  readonly job: Job;
  readonly before: Course;
  readonly after: Course;
  readonly took: number;
}

/** Does a job to its end; nothing where it writes nothing. */
async function writerOf(job: Job, course: string): Promise<Writer | undefined> {
  const before = await lookAt(copyFor(job, course));
  const { took, after } = await done(job, course);
  return isSame(before, after) ? undefined : { job, before, after, took };
}

async function done(job: Job, course: string) {
  const folder = copyFor(job, course, `${course}-intero`);
  const start = performance.now();
  const { status, stderr } = await started(folder, job.words).ended;
  if (status !== 0 && status !== 1) throw new Error(`${job.words.join(' ')}: ${status} ${stderr}`);
  const took = performance.now() - start;
  return { took, after: await lookAt(folder) };
}

/** What a kill did; a file that is another each time it is made is no harm: the job is done once more to know. */
async function harmIn(folder: string, writer: Writer, course: string) {
  const { job, before, after } = writer;
  const harm = await harmOf(folder, before, after);
  if (!harm.some(([kind]) => kind === 'file')) return harm;
  const known = variable(after, (await done(job, course)).after);
  return harmOf(folder, before, known);
}

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
const writers: Writer[] = [];
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const wanted = JOBS.filter(({ words }, at) => words.join(' ').includes(values.only) && at % parts === part - 1);
for (const job of wanted.filter(({ words }) => !words.includes('--help') && !words.includes('--prova'))) {
  const writer = await writerOf(job, course);
  if (writer) writers.push(writer);
  process.stderr.write(`${writer ? 'writes' : '      '} ${job.words.join(' ')}\n`);
}
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
