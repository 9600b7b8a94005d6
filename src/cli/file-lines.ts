import { filesText } from '../text/files-written.js';
import type { Output } from './world.js';

/** More lines than these, one a file, push off the screen what is said before and after them. */
const MOST = 12;
/** Of more, how many are shown at the beginning; of the end, the last. */
const FIRST = 5;

/**
 * What is said of each of many files: whole where a program or a file takes it, in a terminal the first few and the last,
 * with how many more there are and where, and which option shows `all` of them. What goes on for several lines says more
 * than the name of a file, and stays.
 */
export function fileLines(
  { isTerminal }: Pick<Output, 'isTerminal'>,
  folder: string,
  lines: readonly string[],
  all?: string,
): string {
  const folded = lines.slice(FIRST, -1).filter((line) => !line.includes('\n'));
  const isWhole = !isTerminal || lines.length <= MOST || folded.length < 2;
  const left = new Set(isWhole ? [] : folded);
  const shown = lines.filter((line) => !left.has(line));
  const told = isWhole ? shown : shown.toSpliced(-1, 0, filesText.more(folded.length, folder, all));
  return told.map((line) => `${line}\n`).join('');
}
