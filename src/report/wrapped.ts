import { shownWidth } from './shown-width.js';

/** Colours take no room. */
const PAINT = /\u001b\[[\d;]*m/g;
const widthOf = (text: string): number => shownWidth(text.replace(PAINT, ''));

/** Columns that begin further to the right leave too little room for what goes on below them. */
const FURTHEST = 0.6;

/**
 * A text broken between words to the width of the screen. What continues a line stands two further in, or, where the line
 * has columns (parted by blanks), under the last that begins well within the screen. A word is never cut; nor is a command
 * to be typed, if a line can hold it.
 */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (widthOf(line) <= width ? line : wrapLine(line, width)))
    .join('\n');

function wrapLine(line: string, width: number): string {
  const columns = [...line.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ index, 0: gap }) =>
    line.slice(0, index + gap.length),
  );
  const before = columns.findLast((start) => widthOf(start) <= width * FURTHEST);
  if (before !== undefined) return beside(before, line.slice(before.length), width);
  const indent = /^ */.exec(line)?.[0] ?? '';
  return beside(indent, line.trim(), width, `${indent}  `);
}

/**
 * A text beside what stands before it on the line, broken between words; it goes on under its own beginning, or further to
 * the left where a word needs the room.
 */
export function beside(before: string, text: string, width: number, indent = ' '.repeat(widthOf(before))): string {
  const lines: string[] = [];
  let [current, isEmpty] = [before, true];
  for (const word of wordsOf(text, width - widthOf(indent))) {
    const joined = isEmpty ? `${current}${word}` : `${current} ${word}`;
    if (widthOf(joined) <= width || (isEmpty && current.trim() === '')) current = joined;
    else {
      lines.push(current.trimEnd());
      current = indent.slice(0, Math.max(0, Math.min(indent.length, width - widthOf(word)))) + word;
    }
    isEmpty = false;
  }
  return [...lines, current].join('\n');
}

/** A command begins here, if a word of it follows … */
const COMMAND = /^[(«"]*zerosei$/;
const FIRST = /^(?!(?:ancora|dice|guida|non|su)\b)[a-z]/;
/** … and ends here, outside of quotes. */
const ENDS = /[.,;:)»]$/;
const QUOTES = /"/g;

/** The words of a text, a command with all its words being one where a line can hold it. */
function wordsOf(text: string, width: number): string[] {
  const groups: string[][] = [];
  let isInCommand = false;
  const given = text.split(' ').map((word) => [word, word.replace(PAINT, '')] as const);
  given.forEach(([word, plain], at) => {
    if (!isInCommand) groups.push([]);
    const group = groups.at(-1) as string[];
    group.push(word);
    const isQuoting = (group.join(' ').match(QUOTES) ?? []).length % 2 === 1;
    if (isInCommand) isInCommand = isQuoting || !ENDS.test(plain);
    else isInCommand = COMMAND.test(plain) && FIRST.test(given[at + 1]?.[1] ?? '');
  });
  return groups.flatMap((group) => (widthOf(group.join(' ')) <= width ? [group.join(' ')] : group));
}
