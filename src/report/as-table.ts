import Table from 'cli-table3';
import { onScreen } from './screen.js';
import { shownWidth } from './shown-width.js';
import { beside } from './wrapped.js';

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
const GAP = 2;

/**
 * A plain table for the screen: titles in capitals, columns aligned, long cells wrapped to the width of the terminal between
 * words. Where the words of all columns do not fit beside one another, each row says what its cells are.
 */
export function asTable(columns: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const cells = rows.map((row) => row.map((text) => onScreen(text)));
  const titles = columns.map((column) => column.replaceAll('_', ' '));
  const colWidths = widths(titles, cells, width);
  if (colWidths === undefined) return asBlocks(titles, cells, width);
  const table = new Table({
    chars: BORDERS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    head: titles.map((title) => title.toUpperCase()),
    colWidths,
    wordWrap: true,
  });
  table.push(...cells);
  return `${table.toString().replace(/[ \t]+$/gm, '')}\n`;
}

/** Each row by itself: its first cell, then the others that say anything, each after its title. */
function asBlocks(titles: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const lines = rows.map(([first = '', ...others]) => {
    const told = others.flatMap((cell, at) => (cell === '' ? [] : [`${titles[at + 1]}: ${cell}`]));
    return beside('', [first, told.join('; ')].filter(Boolean).join('  ').replace(/\n/g, ' '), width, INDENT);
  });
  return `${lines.join('\n')}\n`;
}
const INDENT = '    ';

/**
 * Natural widths, the widest columns giving way until all fit; none so far that it cuts a word. Undefined where they do not
 * fit so.
 */
function widths(titles: readonly string[], rows: readonly (readonly string[])[], width: number): number[] | undefined {
  const widest = (measure: (text: string) => number) =>
    titles.map((title, at) => rows.reduce((most, row) => Math.max(most, measure(row[at] ?? '')), measure(title)) + 1);
  const natural = widest(longestLine);
  const whole = widest(longestWord).map((own) => Math.max(own, NARROWEST));
  const room = width - GAP * (titles.length - 1);
  narrow(natural, room, whole);
  return natural.reduce((sum, own) => sum + own, 0) > room ? undefined : natural;
}

const longestLine = (text: string): number => Math.max(...text.split('\n').map(shownWidth));

const longestWord = (text: string): number =>
  text.split(/\s+/).reduce((longest, word) => Math.max(longest, shownWidth(word)), 0);

/** Takes from the widest columns that are still above their least, until all fit or none can give more. */
function narrow(natural: number[], room: number, least: readonly number[]): void {
  while (natural.reduce((sum, own) => sum + own, 0) > room) {
    const giving = natural.map((own, index) => (own > (least[index] as number) ? own : 0));
    const widest = giving.indexOf(Math.max(...giving));
    if ((giving[widest] as number) === 0) return;
    natural[widest] = (natural[widest] as number) - 1;
  }
}
