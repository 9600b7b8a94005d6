import { fold } from '../text.js';
import type { CodeReading } from './place.js';
import type { Places } from './places.js';
import { checkCharacter, codeParts, codeStem, isSchoolCode, normaliseCode, readZerosAndOnes } from './school-code.js';

/** A cell taken apart: the codes in it, and the other words. */
export interface CodesInCell {
  readonly codes: readonly CodeReading[];
  readonly rest: string;
}

const PLESSO_TYPES = new Set(['AA', 'EE', 'MM']);
const LOOKS_LIKE_A_CODE = /^[A-Z]{2}(?:IC|AA|EE|MM|IS|1A|1E|1M)[A-Z0-9]*\d/;

/** What one code means, by the registry. Nothing is corrected but O for 0 and I for 1 where that is safe. */
export function readCode(text: string, places: Pick<Places, 'schools' | 'instituteByStem'>): CodeReading {
  const code = normaliseCode(text);
  const listed = places.schools.get(code);
  if (listed) return { code, how: 'listed', school: listed };
  if (!isSchoolCode(code)) return { code, how: 'malformed' };
  const repaired = places.schools.get(readZerosAndOnes(code) ?? '');
  if (repaired) return { code, how: 'repaired', school: repaired };
  // Only where the check character holds: otherwise the slip may sit in the very characters that name the institute.
  const isPlesso = PLESSO_TYPES.has(codeParts(code).type) && checkCharacter(code) === 'right';
  const institute = isPlesso ? places.instituteByStem.get(codeStem(code)) : undefined;
  return institute ? { code, how: 'stem', school: institute } : { code, how: 'unlisted' };
}

/**
 * The codes written in a cell, one or several (a reggente names both), and the words beside them
 * (`MIIC8AB00X - IC Manzoni`). A cell of the code column that holds only words is a name in the wrong column.
 */
export function readCodes(cell: string, column: 'code' | 'name', places: Places): CodesInCell {
  const whole = normaliseCode(cell);
  if (isSchoolCode(whole)) return { codes: [readCode(whole, places)], rest: '' };
  const found = cell.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length === 10 && isSchoolCode(word.toUpperCase()));
  if (found.length > 0) {
    const rest = found.reduce((text, word) => text.replace(word, ' '), cell);
    return { codes: [...new Set(found)].map((word) => readCode(word.toUpperCase(), places)), rest: withoutEdges(rest) };
  }
  const malformed = column === 'code' && (LOOKS_LIKE_A_CODE.test(whole) || isOneWordWithDigits(cell));
  return malformed ? { codes: [{ code: whole, how: 'malformed' }], rest: '' } : { codes: [], rest: cell };
}

const isOneWordWithDigits = (cell: string): boolean => !fold(cell).includes(' ') && /\d/.test(cell);

const withoutEdges = (text: string): string =>
  text
    .replace(/^[\s\p{P}]+(?![\p{L}\p{N}'"«“])/u, '')
    .replace(/[\s,;:/–-]+$/u, '')
    .trim();
