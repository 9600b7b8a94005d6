// @ts-check
// All the paper of a large course: rosters out, signatures back in, certificates; whole processes, their time and memory.
//
//   npm run build && node bench/rosters/paper.js [--people 5000] [--sessions 20]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '5000' }, sessions: { type: 'string', default: '20' } },
});
const here = import.meta.dirname;
const bin = join(here, '..', '..', 'bin', 'zerosei.js');
const folder = mkdtempSync(join(tmpdir(), 'zerosei-paper-'));

/**
 * Runs a command in the folder of the course and tells what it took.
 * @param {string} what
 * @param {string[]} words
 */
function timed(what, ...words) {
  const started = process.hrtime.bigint();
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, bin, ...words], {
    ...{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const [user = '', system = '', memory = ''] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ');
  const cpu = (Number(user) + Number(system)).toFixed(1);
  process.stdout.write(
    `${what}: ${seconds.toFixed(1)} s (${cpu} s of CPU), ${Math.round(Number(memory) / 1024)} MB, exit ${run.status}\n`,
  );
  return run.stdout;
}

try {
  execFileSync(process.execPath, [
    ...[join(here, '..', 'course', 'make.js'), folder, '--responses', values.people, '--sessions', values.sessions],
  ]);
  timed('importa', 'importa', '.', '--si');
  timed('fogli, a PDF a session', 'fogli', '--oggi', '2026-01-10');
  timed('fogli --unico', 'fogli', '--unico', '--oggi', '2026-01-10', '--cartella', 'uno');
  const sessions = JSON.parse(timed('stato', 'stato', '--formato', 'json')).incontri.map(
    (/** @type {{ codice: string }} */ one) => one.codice,
  );
  for (const [index, session] of sessions.entries()) {
    const words = ['presenze', session, '--assenti', '4,17,23', '--entrate-tarde', '8=10:30', '--si'];
    if (index === 0) timed('presenze of one session', ...words);
    else spawnSync(process.execPath, [bin, ...words], { cwd: folder });
  }
  timed('attestati --unico', 'attestati', '--unico', '--si', '--oggi', '2026-06-10');
  timed('attestati, a PDF each, again', 'attestati', '--ristampa', '--oggi', '2026-06-10');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
