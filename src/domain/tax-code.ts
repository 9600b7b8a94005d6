/** A figure of a tax code, or the letter that stands for one where two people would have the same code. */
const FIGURE = '[0-9LMNPQRSTUV]';
/** A person's codice fiscale, in whatever capitals, also with blanks, dots or hyphens between its parts. */
const TAX_CODE = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Z]{3}[ .\\-]?[A-Z]{3}[ .\\-]?${FIGURE}{2}[ .\\-]?[ABCDEHLMPRST][ .\\-]?${FIGURE}{2}[ .\\-]?[A-Z][ .\\-]?${FIGURE}{3}[ .\\-]?[A-Z](?![\\p{L}\\p{N}])`,
  'giu',
);
/** Letters stand for a few of the seven figures at most; a text of letters alone is none. */
const FEWEST_FIGURES = 3;
const SHORTEST = 16;

/**
 * A text without the tax codes in it. The job does not need them, so they are never kept, in whatever column they were
 * written.
 */
export function withoutTaxCodes(text: string): string {
  if (text.length < SHORTEST || !mayHoldOne(text)) return text;
  const clean = text.replace(TAX_CODE, (found) => (found.replace(/[^0-9]/g, '').length < FEWEST_FIGURES ? found : ''));
  return clean === text ? text : clean.replace(/ {2,}/g, ' ').trim();
}

/**
 * False of a text where no code can stand: nowhere as many letters, figures and what may part them in a row, with figures
 * enough. Every cell of a registry is asked, and most are addresses.
 */
function mayHoldOne(text: string): boolean {
  let [length, figures] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isFigure = code >= 48 && code <= 57;
    if (!isFigure && !mayStandInOne(code)) length = figures = 0;
    else {
      length++;
      if (isFigure) figures++;
      if (length >= SHORTEST && figures >= FEWEST_FIGURES) return true;
    }
  }
  return false;
}

/** A letter, also one beyond English that is the capital or the small form of one (`ſ`, the sign of Kelvin), or what parts. */
const mayStandInOne = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127 || code === 32 || code === 45 || code === 46;
