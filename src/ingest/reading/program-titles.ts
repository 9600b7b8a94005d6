import { fold } from '../../domain/text.js';

type Cells = readonly string[];

/** Rows of titles as a form program writes them: more than one, not all of which say something. */
export interface ProgramTitles {
  /** The row that holds the titles. */
  readonly titles: number;
  /** Rows above it that name groups of columns. */
  readonly groups: readonly number[];
  /** Rows around it that are neither titles nor records: codes of the questions. */
  readonly beside: readonly number[];
}

/** What stands below a question that is answered in one column: it says nothing of the column. */
const ANSWER = new Set([
  'RESPONSE',
  'OPEN ENDED RESPONSE',
  'RISPOSTA',
  'RISPOSTA APERTA',
  'RISPOSTA A TESTO LIBERO',
  'RISPOSTA IN FORMATO APERTO',
  'ANTWORT',
  'OFFENE BEANTWORTUNG',
  'OFFENE ANTWORT',
  'REPONSE',
  'REPONSE OUVERTE',
]);

/** `Open-Ended Response`, which a program writes below a question in place of a title. */
export const isAnswerWord = (title: string): boolean => ANSWER.has(fold(title));

/** The rows of titles from the one where a table starts, if a form program wrote several; undefined if not. */
export const programTitles = (records: readonly Cells[], start: number): ProgramTitles | undefined =>
  importIds(records, start) ?? answersBelow(records, start);

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

/** Qualtrics: codes, then the questions in words, then `{"ImportId":"QID1"}`. */
function importIds(records: readonly Cells[], start: number): ProgramTitles | undefined {
  const isImport = (cells: Cells | undefined) =>
    cells?.some(isFilled) === true && cells.every((cell) => !isFilled(cell) || /^\s*\{\W*ImportId\W/.test(cell));
  const ids = [start + 1, start + 2].find((row) => isImport(records[row]));
  if (ids === undefined) return undefined;
  return { titles: ids - 1, groups: [], beside: ids - 1 > start ? [start, ids] : [ids] };
}

/** The zone that Qualtrics says of a column of times, in the cells beside its title: `{"ImportId":"endDate","timeZone":"Z"}`. */
export const zoneBelow = (cells: readonly (string | undefined)[]): string | undefined =>
  cells.map((cell) => /\{\W*ImportId\W.*\WtimeZone\W+([\w/+-]+)/s.exec(cell ?? '')?.[1]).find(Boolean);

/** Records below the titles looked at to tell whether the first column is theirs. */
const LOOKED_AT = 20;

/**
 * SurveyMonkey: the questions, then below each the word for its answer, or the choices of which each has its column.
 * Nothing stands below the columns that the program fills by itself, the first of them.
 */
function answersBelow(records: readonly Cells[], start: number): ProgramTitles | undefined {
  const [upper = [], lower = []] = [records[start], records[start + 1]];
  const body = records.slice(start + 2, start + 2 + LOOKED_AT).filter((cells) => cells.some(isFilled));
  const isOwn = isFilled(upper[0]) && !isFilled(lower[0]) && body.every((cells) => isFilled(cells[0]));
  const said = lower.some((cell, at) => isAnswerWord(cell) && isFilled(upper[at]));
  return isOwn && said ? { titles: start + 1, groups: [start], beside: [] } : undefined;
}
