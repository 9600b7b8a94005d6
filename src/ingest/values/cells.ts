import { cellValue } from '../../domain/text.js';

/** ASCII that needs no care: printable, single blanks, none at the ends. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The same with accented letters, each of one sign: as it stands a text, if it does not begin like one for "nothing". */
const ACCENTED = /^[!-~\u00c0-\u017f]+(?: [!-~\u00c0-\u017f]+)*$/;

/** What may be one of the words for "nothing" (`N.D.`, `-`): to be looked at with care. */
const PERHAPS_NOTHING = /^[^A-Z0-9]*(?:N[^A-Z0-9]*(?:[DA]|ON[^A-Z0-9]+DISPONIBILE)[^A-Z0-9]*)?$/i;

/** `cellValue`, with a short way for the cells that need no care, which in a registry are nearly all. */
export function valueIn(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === '' || cell === 'Non Disponibile') return undefined;
  if (!PLAIN.test(cell)) return beginsPlainly(cell.charCodeAt(0)) && ACCENTED.test(cell) ? cell : cellValue(cell);
  return beginsPlainly(cell.charCodeAt(0)) || !PERHAPS_NOTHING.test(cell) ? cell : cellValue(cell);
}

/** A letter or digit other than N. */
const beginsPlainly = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90 && code !== 78) ||
  (code >= 97 && code <= 122 && code !== 110);

/**
 * Keeps one copy of each text that repeats (region, province, type), as `written` makes it: a registry has the same few
 * in every row, most often the one of the row before.
 */
export function sharing(written: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  let last = '';
  let lastShared = '';
  return (text) => {
    if (text === last) return lastShared;
    const shared = known.get(text) ?? written(text);
    known.set(text, shared);
    last = text;
    lastShared = shared;
    return shared;
  };
}
