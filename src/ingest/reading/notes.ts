import { fold, words } from '../../domain/text.js';
import type { Column } from '../table.js';
import { cellType, isSpecific } from './cell-types.js';

/** How notes below a table begin. */
const OPENINGS =
  /^(?:FONTE|FONTI|NOTA|NOTE|N B|NB|LEGENDA|AGGIORNATO|AGGIORNAMENTO|DATI|ELABORAZIONE|ELABORATO|STAMPATO|ESTRATTO|GENERATO|RIGHE|FINE|IL DIRIGENTE|SOURCE|SOURCES|NOTES|FOOTNOTE|LEGEND|UPDATED|LAST UPDATED|GENERATED|COPYRIGHT|END OF)\b/;
/** A surname or a name has fewer words. */
const SENTENCE = 6;

/**
 * Tells whether a row at the very end that fills only its first cell is a note and not a record with the rest missing. It
 * is one if a blank row or a total parts it from the records, if it begins like a note or is a sentence, or if the first
 * column holds only dates, numbers or the like and this is none.
 */
export function isNote(
  columns: readonly Column[],
  head: readonly (readonly string[])[],
): (cells: readonly string[], afterBlank: boolean) => boolean {
  const filled = head.filter((cells) => cells.filter((cell) => cell.trim() !== '').length > 1).slice(1);
  const specific = filled.filter((cells) => isSpecific(cellType(cells[0] ?? ''))).length;
  const onlyData = filled.length > 2 && specific > filled.length * 0.8;
  return (cells, afterBlank) => {
    const text = cells[0] ?? '';
    if (afterBlank && columns.length > 1) return true;
    if (onlyData && !isSpecific(cellType(text))) return true;
    return /^\s*[*(]/.test(text) || OPENINGS.test(fold(text)) || words(text).length >= SENTENCE;
  };
}
