import type { Clerk } from '../clerk.js';
import { canBeTried, type Told } from './commands-told.js';

/** The words of a command line; quotes keep blanks together. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string));

/** Gives each command, trying only where it can be tried; returns those that could not proceed. */
export async function follow(desk: Clerk, told: readonly Told[]): Promise<string[]> {
  const stuck: string[] = [];
  for (const [line, words] of new Map(told.map((one) => [one.join(' '), one]))) {
    if (ASKING.has(line)) continue;
    const { exit, stderr } = await desk.does(...words, ...(canBeTried(words) ? ['--prova'] : []));
    // What asks for a yes before it overwrites a file has been understood.
    if (exit > 1 && !stderr.startsWith('Serve un sì')) stuck.push(`zerosei ${words.join(' ')}: ${stderr.trim()}`);
  }
  return stuck;
}

/** Commands that ask for the rest at the keyboard. */
const ASKING: ReadonlySet<string> = new Set(['correggi', 'deleghe registra', 'dubbi']);

/** True if no word stands for something that only the reader knows. */
export const isWhole = (told: Told): boolean =>
  told.every(
    (word) =>
      !/^:?[A-Z]{2,}(?::[A-Z]+)?$|^TITOLO=/.test(word.replace(/^(DS|I\d|LC|SO)$/, 'x')) && word !== 'N' && word !== '…',
  ) && !/ VALORE$| SCRITTO/.test(told.join(' '));
