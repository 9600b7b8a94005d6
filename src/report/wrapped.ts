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
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(' ')) {
    const start = lines.length === 0 ? indent : `${indent}  `;
    if (current !== start && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}  ${word}`;
    } else current += current === start ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
}
