import { resolve } from 'node:path';
import { program } from '../program.js';
import type { World } from '../world.js';
import { type Asked, askedAt, begins, type Candidate } from './asked.js';
import { lookedUp } from './lookup.js';

/** Lines by which the shell is told to go on with the names of files, or of folders. */
const SHELL_KNOWS = { files: ':files', folders: ':folders' } as const;

/**
 * What a shell asks at a keystroke: `+` and what is written of the word at the cursor, then the words before it. Answers
 * with a word a line and, after a tabulator, what it is. Says nothing where it has nothing to say, whatever goes wrong.
 */
export async function complete([given = '+', ...previous]: readonly string[], world: World): Promise<void> {
  try {
    const asked = askedAt(
      program(world, () => {}),
      previous,
      given.slice(1),
    );
    const candidates = await candidatesFor(asked, archiveIn(previous, world));
    const shell = asked.known.flatMap((one) => (one === 'files' || one === 'folders' ? SHELL_KNOWS[one] : []));
    const lines = [...candidates.map(lineOf(asked.before)), ...shell];
    await world.stdout.write(Buffer.from(lines.map((line) => `${line}\n`).join('')));
  } catch {
    // Somebody is writing a command, which will say itself what is wrong.
  }
}

async function candidatesFor({ candidates, known, typed }: Asked, archive: string): Promise<Candidate[]> {
  return [...candidates.filter(begins(typed)), ...(await lookedUp(known, typed, archive))];
}

const lineOf =
  (before: string) =>
  ({ value, about = '' }: Candidate): string =>
    [`${before}${value}`, about]
      .filter(Boolean)
      .map((part) => part.replace(/[\t\r\n]+/g, ' '))
      .join('\t');

/** The archive that the command being written is about. */
function archiveIn(words: readonly string[], { env, folder }: World): string {
  const named = words.flatMap((word, index) => {
    if (word === '-a' || word === '--archivio') return words[index + 1] ?? [];
    return word.startsWith('--archivio=') ? word.slice('--archivio='.length) : [];
  });
  return resolve(folder, named.at(-1) ?? env['ZEROSEI_ARCHIVIO'] ?? 'zerosei.db');
}
