import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashText } from '../domain/text.js';
import { isAlive } from './alive.js';

let count = 0;

/** What a file is called until it takes its name: of this PC and process alone. Short, since it must fit where the name does. */
export const unfinishedName = (pc: string): string => `.zerosei-${hashText(pc)}-${process.pid}-${count++}.tmp`;

/** Such a file, or what SQLite puts beside an archive that is one. */
const UNFINISHED = /^\.zerosei-([0-9a-z]{14})-([1-9]\d*)-\d+\.tmp(?:-journal)?$/;

/** What programs killed on this PC have left unfinished in a folder; another PC's are its own. */
export async function unfinishedIn(pc: string, folder: string): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of namesIn(folder)) {
    const [, where, process] = UNFINISHED.exec(name) ?? [];
    const path = join(folder, name);
    if (where === hashText(pc) && !isAlive(Number(process), await changedAt(path))) left.push(path);
  }
  return left;
}

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );

/** The files of a folder; none of one that cannot be looked into. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
  } catch {
    return [];
  }
}
