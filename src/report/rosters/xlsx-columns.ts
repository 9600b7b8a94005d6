import type { Roster } from '../../domain/rosters/roster.js';
import { WORKBOOK_TITLES } from '../../text/roster-forms.js';
import { linesOf, shownWidth } from '../shown-width.js';

/** A column of the workbook, and what a row holds in each. */
export type Field = keyof typeof WORKBOOK_TITLES;
export type Fields = { readonly [F in Field]?: string | number };
export const FIELDS = Object.keys(WORKBOOK_TITLES) as Field[];

/** Letters that A4 landscape has room for. */
export const PAPER = 148;
/** Least width of each column, in letters; those of nought are kept out of sight: they say whose row it is, wherever it is copied. */
const LEAST: { readonly [F in Field]: number } = {
  ...{ number: 8, surname: 21, givenName: 17, capacity: 17, place: 28, municipality: 16, cpt: 13 },
  ...{ present: 10, entrance: 9, exit: 9, session: 0, date: 0, edition: 0, sheet: 0 },
};
export const TIMES: readonly Field[] = ['entrance', 'exit'];
export const TO_FILL: readonly Field[] = ['present', ...TIMES];

export const isSeen = (field: Field, roster: Roster): boolean =>
  LEAST[field] > 0 &&
  (field !== 'cpt' || roster.showsCpt) &&
  (!TIMES.includes(field) || roster.signatures === 'entrata+uscita');

export const lastSeen = (roster: Roster): number => FIELDS.findLastIndex((field) => isSeen(field, roster));

/** Width of each column that is seen, all together that of the paper: what is to spare goes to the columns of text. */
export function widthsOf(roster: Roster, scale: number): ReadonlyMap<Field, number> {
  const seen = FIELDS.filter((field) => isSeen(field, roster));
  const isText = (field: Field) => field !== 'number' && !TO_FILL.includes(field);
  const least = (field: Field) => LEAST[field] * (isText(field) ? 1 : scale);
  const sum = (fields: readonly Field[]) => fields.reduce((total, field) => total + least(field), 0);
  const growth = 1 + (PAPER - sum(seen)) / sum(seen.filter(isText));
  return new Map(seen.map((field) => [field, least(field) * (isText(field) ? growth : 1)]));
}

const LEAST_HEIGHT = 26;
const LINE_HEIGHT = 15.5;

/** Points that a row needs for all that it holds: not every program works it out by itself when it opens the file. */
export function rowHeight(fields: Fields, widths: ReadonlyMap<Field, number>, scale: number): number {
  const lines = [...widths].map(([field, width]) =>
    String(fields[field] ?? '')
      .split('\n')
      .reduce((sum, text) => sum + linesIn(text, (width - 1.5) / scale), 0),
  );
  return Math.max(LEAST_HEIGHT, Math.max(...lines) * LINE_HEIGHT) * scale;
}

/** Letters of a name are somewhat wider than the usual ones. */
const NAME_LETTER = 1.1;

/** Lines of a text broken between words in a column of so many letters; a word that is wider is broken too. */
export const linesIn = (text: string, width: number): number =>
  linesOf(text, width / NAME_LETTER).reduce(
    (sum, line) => sum + Math.ceil((shownWidth(line) * NAME_LETTER) / width),
    0,
  );
