/**
 * A text broken between words to the width of the screen; what continues a line stands two further in. Lines of tables
 * (columns parted by blanks) and painted ones are left as they are.
 */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (line.length <= width || /\S {2,}\S|\u001b/.test(line) ? line : wrapLine(line, width)))
    .join('\n');

function wrapLine(line: string, width: number): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return beside(indent, line.trim(), width, `${indent}  `);
}

/** A text beside what stands before it on the line, broken between words; it goes on under its own beginning. */
export function beside(before: string, text: string, width: number, indent = ' '.repeat(before.length)): string {
  const lines: string[] = [];
  let current = before;
  for (const word of text.split(' ')) {
    const start = lines.length === 0 ? before : indent;
    if (current !== start && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}${word}`;
    } else current += current === start ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
}
