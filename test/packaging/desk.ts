import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ARRIVALS = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'primo-giorno');
const JOBS = [
  ['importa', 'arrivi', '--si'],
  ['verifica', '--oggi', '2026-03-09'],
  ['fogli', '--oggi', '2026-03-09'],
];

/** What was answered to the three commands of the main job, and the rosters that came of it, by name. */
export interface MainJob {
  readonly statuses: readonly (number | null)[];
  readonly said: readonly string[];
  readonly rosters: Readonly<Record<string, string>>;
}

/** Does the main job with a program, started by these words, on a desk of its own. */
export function mainJob(program: string, words: readonly string[] = [], env: NodeJS.ProcessEnv = process.env): MainJob {
  const desk = mkdtempSync(join(tmpdir(), 'zerosei-scrivania-'));
  cpSync(ARRIVALS, join(desk, 'arrivi'), { recursive: true });
  for (const left of ['comandi.txt', 'transcript.txt']) rmSync(join(desk, 'arrivi', left));
  const answers = JOBS.map((job) => spawnSync(program, [...words, ...job], { cwd: desk, env, encoding: 'utf8' }));
  const paper = join(desk, 'fogli');
  const rosters = readdirSync(paper).map((name) => [name, readFileSync(join(paper, name), 'latin1')]);
  rmSync(desk, { recursive: true });
  return {
    statuses: answers.map(({ status }) => status),
    said: answers.map(({ stdout, stderr }) => `${stdout}${stderr}`),
    rosters: Object.fromEntries(rosters) as Record<string, string>,
  };
}
