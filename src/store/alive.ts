import { readFileSync } from 'node:fs';

/** For the clocks of a shared folder and of this PC, which may differ. */
const SLACK_MS = 3_600_000;
/** The unit in which Linux tells when a program was started. */
const TICKS_A_SECOND = 100;

/**
 * Whether the process of this PC that had a number at an instant (in ms) still lives; one of somebody else's does. Where the
 * system tells it (Linux), one that was killed and still has its number, or was given it since, does not.
 */
export const isAlive = (pid: number, at: number): boolean => answers(pid) && wasThere(pid, at);

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function wasThere(pid: number, at: number): boolean {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Its name, in brackets, may hold anything.
    const fields = told.slice(told.lastIndexOf(')') + 2).split(' ');
    const booted = Date.now() - Number.parseFloat(readFileSync('/proc/uptime', 'latin1')) * 1000;
    const started = booted + (Number(fields[19]) / TICKS_A_SECOND) * 1000;
    return !/^[ZX]/.test(fields[0] ?? '') && !(started > at + SLACK_MS);
  } catch {
    return true;
  }
}
