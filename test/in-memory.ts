import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Linux has a disk in memory. */
const MEMORY = '/dev/shm';
const OURS = 'zerosei-prove-';
/** More than the tests of a run ever write, the portable program among it. */
const ENOUGH_BYTES = 1.5 * 2 ** 30;

/**
 * Before any test: a folder in memory for all that they write, where the system has one that serves. Thousands of times in
 * a run SQLite waits until a disk has written, and no test asks what a power cut leaves.
 */
export default function desksInMemory(): () => void {
  const folder = join(MEMORY, `${OURS}${process.pid}`);
  if (process.env['TMPDIR'] === undefined && serves(folder)) process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Makes the folder; true if there is room in it, and programs start from it: some systems let none, and some tests start one. */
function serves(folder: string): boolean {
  try {
    forgetKilled();
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ENOUGH_BYTES) return false;
    mkdirSync(folder, { mode: 0o700 });
    const script = join(folder, 'parte');
    writeFileSync(script, '#!/bin/sh\n', { mode: 0o700 });
    return spawnSync(script).status === 0;
  } catch {
    return false;
  }
}

/** What runs that were killed left there would take memory for ever. */
function forgetKilled(): void {
  for (const name of readdirSync(MEMORY).filter((one) => one.startsWith(OURS))) {
    if (!isAlive(Number(name.slice(OURS.length)))) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
