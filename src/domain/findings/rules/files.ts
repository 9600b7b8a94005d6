import { groupBy } from '../../group.js';
import { compareOrigins } from '../../origin.js';
import { type ScrambledRow, scrambledAs, unscrambled } from '../../scrambled.js';
import { refusedBy } from '../refused.js';
import { rule } from '../rule.js';
import { unclearColumns } from './unclear-columns.js';

/** A row that could not be read; where one cell is to blame, its reader has said which. */
const REFUSAL = { severity: 'errore', fields: [] } as const;

/** The rules on files and rows. */
export const FILE_RULES = {
  /**
   * Text that was converted twice (`NiccolÃ²`), told with its evident reading unless somebody has settled it, or that
   * lost its accents (`Niccol?`, U+FFFD) on its way here.
   */
  'FIL-03': rule<{ value: string; reading?: string }>({
    severity: 'errore',
    fields: [
      'surname',
      'givenName',
      'fullName',
      'institution',
      'municipality',
      'name',
      'delegate',
      'principal',
      'venue',
    ],
    isMeant: (cell, { value }) => cell === value,
    find: ({ responses, decisions, scrambledInLists }) => {
      const isLeft = scrambledAs(decisions) === 'written';
      const inResponses = responses.flatMap(({ key, row }) => {
        const cells = [row.surname, row.givenName, row.fullName, row.institution, row.municipality];
        const damaged = cells.flatMap((value) => {
          if (value === undefined) return [];
          const reading = unscrambled(value);
          if (reading !== undefined) return isLeft ? [] : [{ value, reading }];
          return DAMAGED.test(value) ? [{ value }] : [];
        });
        const [first] = damaged;
        return first ? [{ about: [key, first.value], origins: [row.origin], values: first }] : [];
      });
      return [...inResponses, ...(scrambledAs(decisions) === undefined ? inLists(scrambledInLists()) : [])];
    },
  }),
  /** More cells than the table has columns. */
  'FIL-04': rule<{ cells: number; expected: number }>({ ...REFUSAL, find: refusedBy('FIL-04') }),
  /** A cell that does not read as what it must be. */
  'FIL-09': rule<{ value: string; what: string; example: string }>({ ...REFUSAL, find: refusedBy('FIL-09') }),
  /** A date of which nobody knows which number is the day. */
  'FIL-10': rule<{ value: string; what: string }>({ ...REFUSAL, find: refusedBy('FIL-10') }),
  /** Something is missing without which the row says nothing. */
  'FIL-11': rule<{ what: string }>({ ...REFUSAL, find: refusedBy('FIL-11') }),
  /** A value that the column does not admit. */
  'FIL-12': rule<{ value: string; what: string; allowed: readonly string[] }>({
    ...REFUSAL,
    find: refusedBy('FIL-12'),
  }),
  /** A cell so long that a quotation mark was not closed. */
  'FIL-13': rule<{ value: string; characters: number }>({ ...REFUSAL, find: refusedBy('FIL-13') }),
  /** A question of a form of which it is not clear what it asks. */
  'FIL-14': unclearColumns,
};

/** Each such text of the lists once, with the rows that hold it. */
function inLists(rows: readonly ScrambledRow[]) {
  const texts = rows.flatMap(({ origin, texts }) => texts.map(({ written, read }) => ({ origin, written, read })));
  return [...groupBy(texts, ({ written, read }) => `${written}|${read}`).values()].map((same) => {
    const { written: value, read: reading } = same[0] as (typeof same)[number];
    return {
      about: [value],
      origins: same.map(({ origin }) => origin).toSorted(compareOrigins),
      values: { value, reading },
    };
  });
}

// UTF-8 read as Windows-1252 gives Ã or Â and a sign; a lost letter is U+FFFD, or a question mark inside a word, or some for a whole one.
const DAMAGED = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]|\ufffd|\p{L}\?+(?=\p{L}|$|\s)|\?{3}/u;
