import { cellValue } from '../../domain/text.js';

const UPPER_N = 78;
const LOWER_N = 110;

/** `cellValue`, with a short way for the cells that need no care: plain ASCII, single blanks, not one of the "nothing" words. */
export function valueIn(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === '' || cell === 'Non Disponibile') return undefined;
  return isPlain(cell) ? cell : cellValue(cell);
}

/** True if the cell is its own value: begins with a letter or digit other than N, printable ASCII, no blanks to fold. */
function isPlain(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first === UPPER_N || first === LOWER_N || !isAlphanumeric(first)) return false;
  let before = first;
  for (let i = 1; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32;
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Keeps one copy of each text that repeats (region, province, type): a registry has the same few in every row. */
export function sharing(): (text: string | undefined) => string | undefined {
  const known = new Map<string, string>();
  return (text) => {
    if (text === undefined) return undefined;
    const same = known.get(text);
    if (same !== undefined) return same;
    known.set(text, text);
    return text;
  };
}
