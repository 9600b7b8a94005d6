import { onScreen } from './screen.js';
import { padded, shownWidth } from './shown-width.js';
import { beside } from './wrapped.js';

/** Something shown on a line of its own: what names it, in columns, and what is to be said of it. */
export interface Line {
  readonly name: readonly string[];
  readonly said: string;
}

/** A longer cell only pushes what follows it on its own line. */
const WIDEST = 24;

/** A list for narrow screens: names aligned in columns; what is said goes on, where it must, under its own beginning. */
export function asLines(lines: readonly Line[], width: number): string[] {
  const widths: number[] = [];
  for (const { name } of lines) {
    for (const [column, cell] of name.entries()) {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 0, shownWidth(cell)));
    }
  }
  return lines.map(({ name, said }) => {
    const cells = name.map((cell, column) => padded(cell, widths[column] ?? 0));
    return beside(onScreen(`${cells.join('  ')}  `), onScreen(said), width);
  });
}
