import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashText } from '../domain/text.js';
import { isAlive } from '../store/alive.js';
import type { World } from './world.js';

let count = 0;

/** What a file is called until it takes its name: of this PC and process alone. Short, since it must fit where the name does. */
export const unfinishedName = ({ pc }: World): string => `.zerosei-${hashText(pc)}-${process.pid}-${count++}.tmp`;

const UNFINISHED = /^\.zerosei-([0-9a-z]{14})-([1-9]\d*)-\d+\.tmp$/;
const tidied = new Set<string>();

/** What programs killed on this PC have left unfinished in a folder, told once a command; another PC's are its own. */
export async function unfinishedIn({ pc }: World, folder: string): Promise<readonly string[]> {
  if (tidied.has(folder)) return [];
  tidied.add(folder);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const left = entries.filter((entry) => {
    const [, where, process] = UNFINISHED.exec(entry.name) ?? [];
    return entry.isFile() && where === hashText(pc) && !isAlive(Number(process));
  });
  return left.map(({ name }) => join(folder, name));
}
