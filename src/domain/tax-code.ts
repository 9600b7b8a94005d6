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
  if (text.length < SHORTEST) return text;
  const clean = text.replace(TAX_CODE, (found) => (found.replace(/[^0-9]/g, '').length < FEWEST_FIGURES ? found : ''));
  return clean === text ? text : clean.replace(/ {2,}/g, ' ').trim();
}
