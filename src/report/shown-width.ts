/** Signs that take no room of their own: marks on a letter, joiners. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Signs twice as wide as a letter: those of Chinese, Japanese, Korean, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/gu;

/** How many columns a text takes in letters of one width. */
export function shownWidth(text: string): number {
  const seen = text.replace(WITHOUT_WIDTH, '');
  return [...seen].length + (seen.match(WIDE)?.length ?? 0);
}

/** A text broken between words into lines of a width; a word that is wider has a line of its own, whole. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && shownWidth(last) + 1 + shownWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text and the blanks up to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - shownWidth(text)));
