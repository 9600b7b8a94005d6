import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isOurs } from './checks.js';
import { copyFor, preparedCourse, started, treeOf, work } from './course.js';
import { harmIn, type Writer, writersIn } from './writers.js';

// Every command that writes is given where it cannot: on a full disk, in a folder or to an archive that is read only, while
// another program holds the archive. For root, on Linux: node bench/run.js bench/faults/obstacles.ts [--part 1/2] [--only WORD]
// [--each 1], how many examples of each command

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: '1/1' },
    only: { type: 'string', default: '' },
    each: { type: 'string', default: '99' },
  },
});

/** Something in the way of a course in a folder; what takes it away again. */
type Obstacle = (folder: string) => Promise<() => void>;

function does(program: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
}

const BALLAST = 'altro';

/** Fills the disk of a folder but for so many bytes. */
function fill(folder: string, free: number): void {
  const ballast = join(folder, BALLAST);
  for (const size of [1 << 16, 1 << 12]) {
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(size, 1));
    } catch {
      // It is full.
    }
  }
  truncateSync(ballast, Math.max(0, statSync(ballast).size - free));
}

const fullDisk =
  (free: number): Obstacle =>
  async (folder) => {
    const aside = `${folder}-da-parte`;
    rmSync(aside, { recursive: true, force: true });
    cpSync(folder, aside, { recursive: true });
    does('mount', '-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder);
    cpSync(aside, folder, { recursive: true });
    fill(folder, free);
    return () => {
      rmSync(aside, { recursive: true, force: true });
      cpSync(folder, aside, { recursive: true });
      does('umount', folder);
      rmSync(folder, { recursive: true, force: true });
      cpSync(aside, folder, { recursive: true });
      rmSync(join(folder, BALLAST));
    };
  };

function readOnly(path: string): () => void {
  does('mount', '--bind', path, path);
  does('mount', '-o', 'remount,ro,bind', path);
  return () => does('umount', path);
}

/** Another program that has begun a transaction, until it is told to end. */
async function held(folder: string, how: 'immediate' | 'exclusive'): Promise<() => void> {
  const script = `
    import Libsql from 'libsql';
    const database = new Libsql('zerosei.db');
    database.exec('begin ${how}');
    console.log('held');
    setInterval(() => {}, 1000);
  `;
  const at = join(import.meta.dirname, '..', '..');
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', script.replace("'libsql'", `'${libsqlAt(at)}'`)],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return () => void child.kill('SIGKILL');
}

const libsqlAt = (root: string): string => join(root, 'node_modules', 'libsql', 'index.js');

const hasArchive = (folder: string): boolean => readdirSync(folder).includes('zerosei.db');

const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  'full disk': fullDisk(0),
  'disk with 16 kB': fullDisk(1 << 14),
  'disk with 128 kB': fullDisk(1 << 17),
  'folder read only': async (folder) => readOnly(folder),
  'archive read only': async (folder) => (hasArchive(folder) ? readOnly(join(folder, 'zerosei.db')) : () => {}),
  'archive being written': async (folder) => (hasArchive(folder) ? held(folder, 'immediate') : () => {}),
  'archive held alone': async (folder) => (hasArchive(folder) ? held(folder, 'exclusive') : () => {}),
};

/** What is said to who cannot go on: sentences that end, none of them a stack, and what to do in the last. */
const isExplained = (stderr: string): boolean =>
  /^[A-ZÈL«][^\n]*\.\n/m.test(stderr) && /\.\n$/.test(stderr) && !/\n {4}at |node:|Error|zerosei è caduto/.test(stderr);

/** Does a job against an obstacle; what is not as it should be, and what was said. */
async function attempt(writer: Writer, course: string, obstacle: Obstacle) {
  const folder = copyFor(writer.job, course);
  const away = await obstacle(folder);
  let ended: Awaited<ReturnType<typeof started>['ended']>;
  try {
    ended = await started(folder, writer.job.words).ended;
  } finally {
    away();
  }
  const { status, stderr } = ended;
  const wrong: string[] = [];
  if (status !== 0 && status !== 1 && status !== 2) wrong.push(`exit ${status}: ${stderr.slice(-300)}`);
  if (status === 2 && !isExplained(stderr)) wrong.push(`not explained: ${stderr.slice(-300)}`);
  // Nobody killed it: it leaves nothing, now and not only after the next command.
  for (const path of treeOf(folder).keys()) if (isOurs(path)) wrong.push(`left behind: ${path}`);
  for (const [kind, what] of await harmIn(folder, writer, course)) wrong.push(`${kind}: ${what}`);
  return { wrong, status, said: stderr.trimEnd().split('\n').slice(-2).join(' / ') };
}

mkdirSync(work, { recursive: true });
const course = await preparedCourse();
const writers = await writersIn(course, values);
const totals: Record<string, Record<string, number>> = {};
for (const [name, obstacle] of Object.entries(OBSTACLES)) {
  const count: Record<string, number> = { done: 0, refused: 0, wrong: 0 };
  totals[name] = count;
  for (const writer of writers) {
    const { wrong, status, said } = await attempt(writer, course, obstacle);
    const outcome = wrong.length > 0 ? 'wrong' : status === 2 ? 'refused' : 'done';
    count[outcome] = (count[outcome] ?? 0) + 1;
    process.stderr.write(`${outcome} ${name}: ${writer.job.words.join(' ')}: ${status === 2 ? said : status}\n`);
    for (const what of wrong) process.stdout.write(`WRONG ${name}: ${writer.job.words.join(' ')}: ${what}\n`);
  }
}
process.stdout.write(`${writers.length} examples\n${JSON.stringify(totals, null, 1)}\n`);
