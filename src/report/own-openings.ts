import { OWN_HEADER, TEMPLATE_MARK } from '../text/letters/own.js';
import { TEXT_TITLE } from '../text/roster-forms.js';

/** The first two titles of every list and roster that this program writes, which `own-output.ts` knows whole. */
const OPENINGS: ReadonlySet<string> = new Set([
  'file|riga',
  'persona|cognome',
  'istituto|incontro',
  'codice|istituto',
  'istituto|denominazione',
  'tipo|codice',
  'regola|gravita',
  'incontro|data',
  'incontro|lista',
  'voce|quando',
  'uso interno|incontro',
  'numero|cognome',
  'lettera|data',
]);

/** Whether a text that is no list begins as ours do: a roster in plain text, a letter, the template of one. */
export const isOwnText = ([first = '']: readonly string[]): boolean =>
  [TEXT_TITLE, OWN_HEADER, TEMPLATE_MARK].some((mark) => first.startsWith(mark.trim()));

/**
 * False of a table that surely none of ours is: nearly every file, so that an import need not load all that makes our lists
 * in order to know their titles.
 */
export const mayBeOurs = (titles: readonly string[]): boolean =>
  isOwnText(titles) || OPENINGS.has(titles.slice(0, 2).join('|').toLowerCase());
