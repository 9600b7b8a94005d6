import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../domain/text.js';
import { isAlive } from './alive.js';

let count = 0;

/** What a file is called until it takes its name: of this PC and process alone. Short, since it must fit where the name does. */
export const unfinishedName = (pc: string): string => `.zerosei-${hashText(pc)}-${process.pid}-${count++}.tmp`;

/** Such a file, or what SQLite puts beside an archive that is one. */
const UNFINISHED = /^\.zerosei-([0-9a-z]{14})-([1-9]\d*)-\d+\.tmp(?:-journal)?$/;
const tidied = new Set<string>();

/** What programs killed on this PC have left unfinished in a folder, told once a command; another PC's are its own. */
export function unfinishedIn(pc: string, folder: string): readonly string[] {
  if (tidied.has(folder)) return [];
  tidied.add(folder);
  const left = namesIn(folder).filter((name) => {
    const [, where, process] = UNFINISHED.exec(name) ?? [];
    return where === hashText(pc) && !isAlive(Number(process));
  });
  return left.map((name) => join(folder, name));
}

/** The files of a folder; none of one that cannot be looked into. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
  } catch {
    return [];
  }
}
