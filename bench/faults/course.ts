import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { run } from '../../src/cli/run.js';
import { openEmptyStore, openStore } from '../../src/store/store.js';
import { EXAMPLES, prepareDemoCourse, wordsFollowed } from '../../test/cli/demo-course.js';
import { worldAt } from '../../test/world.js';

/** A command line that somebody types in the folder of the course. */
export interface Job {
  /** As in the help: the command, and that of which it is an action. */
  readonly command: string;
  readonly words: readonly string[];
}

/** Every file below a folder and the hash of its bytes. */
export type Tree = ReadonlyMap<string, string>;

const MAIN = join(import.meta.dirname, '..', '..', 'bin', 'zerosei.js');
/** Where there is one, in memory: what is killed is the program and not the PC, so that what is written is there. */
const base = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Every example of every command of the program: none that is added can be forgotten. */
export const JOBS: readonly Job[] = EXAMPLES.map((example) => {
  const { command } = example;
  const inner = command.parent?.parent ? `${command.parent.name()} ` : '';
  return { command: inner + command.name(), words: wordsFollowed(example) };
});

/** A folder for all that a bench does, gone at the end of the process. */
export const work = mkdtempSync(join(base, 'zerosei-faults-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));

const version = (
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as { version: string }
).version;

/** Types a command in this process, as this PC and version of the program. */
export async function does(folder: string, ...words: string[]) {
  const screen = { stdout: '', stderr: '' };
  const world = { ...worldAt(folder, screen), version, pc: hostname() };
  const exit = await run(words, {
    ...world,
    openStore: async (path, opening) =>
      path === undefined ? openEmptyStore(version) : openStore(path, version, hostname(), opening),
  });
  return { exit, ...screen };
}

/** The course of the demo as every job finds it. */
export async function preparedCourse(): Promise<string> {
  const folder = join(work, 'corso');
  mkdirSync(folder);
  await prepareDemoCourse({ folder, does: (...words) => does(folder, ...words) });
  return folder;
}

/** A copy of the course for one job; `inizia` finds no archive. */
export function copyFor({ words }: Job, course: string, folder = join(work, 'prova')): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(course, folder, { recursive: true });
  if (words.includes('inizia')) rmSync(join(folder, 'zerosei.db'));
  return folder;
}

/** How a process ended and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Types a command in a process of its own, behind another program where one is given. */
export function started(folder: string, words: readonly string[], before: readonly string[] = []) {
  const [program = '', ...rest] = [...before, process.execPath, MAIN, ...words];
  const child = spawn(program, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (piece) => {
    stderr += piece;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (status, signal) => resolve({ status, signal, stderr })),
  );
  return { child, ended };
}

/** What stands below a folder. */
export function treeOf(folder: string): Tree {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('base64');
  return new Map(files.toSorted().map((path) => [path.slice(folder.length + 1), hash(path)]));
}
