import Table from 'cli-table3';
import { onScreen } from './screen.js';

const BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

const NARROWEST = 8;

/** A plain table for the screen: titles in capitals, columns aligned, long cells wrapped to the width of the terminal. */
export function asTable(columns: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const cells = rows.map((row) => row.map((text) => onScreen(text)));
  const table = new Table({
    chars: BORDERS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    head: columns.map((column) => column.replaceAll('_', ' ').toUpperCase()),
    colWidths: widths(columns, cells, width),
    wordWrap: true,
  });
  table.push(...cells);
  return `${table.toString().replace(/[ \t]+$/gm, '')}\n`;
}

/** Natural widths, the widest columns giving way until all fit; none so far that it cuts a word, while others can give. */
function widths(columns: readonly string[], rows: readonly (readonly string[])[], width: number): number[] {
  const widest = (length: (text: string) => number) =>
    columns.map(
      (column, index) => rows.reduce((most, row) => Math.max(most, length(row[index] ?? '')), length(column)) + 1,
    );
  const natural = widest((text) => text.length);
  const room = Math.max(width - 2 * columns.length, columns.length * NARROWEST);
  const whole = widest(longestWord).map((own) => Math.min(Math.max(own, NARROWEST), LONGEST_WORD));
  narrow(natural, room, whole);
  narrow(
    natural,
    room,
    natural.map(() => NARROWEST),
  );
  return natural;
}

/** A longer word (an address, a hash) may be cut. */
const LONGEST_WORD = 20;

const longestWord = (text: string): number =>
  text.split(/[\s-]+/).reduce((longest, word) => Math.max(longest, word.length), 0);

/** Takes from the widest columns that are still above their least, until all fit or none can give more. */
function narrow(natural: number[], room: number, least: readonly number[]): void {
  while (natural.reduce((sum, own) => sum + own, 0) > room) {
    const giving = natural.map((own, index) => (own > (least[index] as number) ? own : 0));
    const widest = giving.indexOf(Math.max(...giving));
    if ((giving[widest] as number) === 0) return;
    natural[widest] = (natural[widest] as number) - 1;
  }
}
