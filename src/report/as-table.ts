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

/** Natural widths, the widest columns giving way until all fit. */
function widths(columns: readonly string[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map(
    (column, index) => rows.reduce((widest, row) => Math.max(widest, row[index]?.length ?? 0), column.length) + 1,
  );
  const room = Math.max(width - 2 * columns.length, columns.length * NARROWEST);
  while (natural.reduce((sum, own) => sum + own, 0) > room) {
    const widest = natural.indexOf(Math.max(...natural));
    if ((natural[widest] as number) <= NARROWEST) break;
    natural[widest] = (natural[widest] as number) - 1;
  }
  return natural;
}
