import { type Course, harmOf, isSame, lookAt, variable } from './checks.js';
import { copyFor, JOBS, type Job, started } from './course.js';

/** A job that writes: how the course is before and after, how long it takes. */
export interface Writer {
  readonly job: Job;
  readonly before: Course;
  readonly after: Course;
  readonly took: number;
}

/** Which jobs: those whose words hold a word, some part of them, as `1/2`, so many of each command. */
interface Wanted {
  readonly only: string;
  readonly part: string;
  readonly each?: string;
}

/** The jobs that write a byte. */
export async function writersIn(course: string, { only, part, each = '99' }: Wanted): Promise<Writer[]> {
  const writers: Writer[] = [];
  const [at = 1, parts = 1] = part.split('/').map(Number);
  const wanted = JOBS.filter(({ words }, index) => words.join(' ').includes(only) && index % parts === at - 1);
  for (const job of wanted.filter(({ words }) => !words.includes('--help') && !words.includes('--prova'))) {
    if (writers.filter((one) => one.job.command === job.command).length >= Number(each)) continue;
    const writer = await writerOf(job, course);
    if (writer) writers.push(writer);
    process.stderr.write(`${writer ? 'writes' : '      '} ${job.words.join(' ')}\n`);
  }
  return writers;
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

/** What was done to a folder by a job that was stopped; a file that is another each time it is made is no harm: the job is done once more to know. */
export async function harmIn(folder: string, { job, before, after }: Writer, course: string) {
  const harm = await harmOf(folder, before, after);
  if (!harm.some(([kind]) => kind === 'file')) return harm;
  const known = variable(after, (await done(job, course)).after);
  return harmOf(folder, before, known);
}
