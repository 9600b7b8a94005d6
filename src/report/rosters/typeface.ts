import { remembered } from '../../domain/remembered.js';
import { type FontFiles, fontIn, type Pdf, type PdfFont } from './pdfkit.js';

/** A font made ready for laying out many short texts: each glyph and each pair is asked of pdfkit once. */
export interface Typeface {
  readonly font: PdfFont;
  /** How many times larger than usual its letters are printed. */
  readonly scale: number;
  /** Width in points. */
  width(text: string, size: number): number;
  /** Operand of the operator that shows the text (`TJ`), kerning included. */
  glyphs(text: string): string;
  /** How many characters of the text the font lacks. */
  lacking(text: string): number;
  /** The typeface for words in letters that this one lacks; opened when first asked for. */
  readonly substitute?: () => Typeface;
}

interface Glyph {
  readonly hex: string;
  readonly advance: number;
}

/**
 * Opens a font file and, once a word needs it, the one that takes its place; characters that both lack are added to
 * `missing` and shown by their nearest likeness.
 */
export function openTypeface(pdf: Pdf, files: FontFiles, missing: Set<string>, scale = 1): Typeface {
  const { path, substitute } = files;
  const font = fontIn(pdf, path);
  // pdfkit has the glyph of what is missing stand for the character 0, which PDF/A forbids.
  font.unicode[0] = [0xfffd];
  const measured = (text: string): number => widthsIn(path)(text, font);
  const glyphOf = remembered((character: string): Glyph => {
    const shown = shownFor(character, font);
    if (shown !== character && !SILENT.test(character)) missing.add(character);
    const hex = font.encode(shown)[0].join('');
    standFor(shown, hex, font);
    return { hex, advance: measured(shown) };
  });
  const kerning = remembered((pair: string): number => {
    if (UNKERNED.test(pair)) return 0;
    const [first, second] = [...pair] as [string, string];
    const both = shownFor(first, font) + shownFor(second, font);
    return Math.round(measured(both) - glyphOf(first).advance - glyphOf(second).advance);
  });
  const widthOf = remembered((text: string) => widthInThousandths([...text], glyphOf, kerning));
  return {
    ...{ font, scale },
    width: (text, size) => (widthOf(text) * size) / 1000,
    glyphs: remembered((text: string) => showOperand([...text], glyphOf, kerning)),
    lacking: remembered((text: string) => [...text].filter((one) => !SILENT.test(one) && !has(font, one)).length),
    ...(substitute && { substitute: once(() => openTypeface(pdf, { path: substitute }, missing, scale)) }),
  };
}

/** Widths by the file of a font, in thousandths of its size: what one document has asked the next need not ask again. */
const widthsIn = remembered((_path: string) => {
  const known = new Map<string, number>();
  return (text: string, font: PdfFont): number => {
    const width = known.get(text) ?? font.widthOfString(text, 1000);
    known.set(text, width);
    return width;
  };
});

/**
 * Says of a glyph which character it stands for in this document: a font that is parsed once remembers the one that was
 * asked first of all, and one glyph may be that of two (`Ș` and `Ş`).
 */
function standFor(shown: string, hex: string, { unicode }: PdfFont): void {
  const glyph = Number.parseInt(hex, 16);
  if (hex.length === 4 && glyph !== 0) unicode[glyph] = [...shown].map((one) => one.codePointAt(0) as number);
}

function widthInThousandths(
  characters: string[],
  glyphOf: (c: string) => Glyph,
  kerning: (p: string) => number,
): number {
  let width = 0;
  for (const [index, character] of characters.entries()) {
    width += glyphOf(character).advance;
    const next = characters[index + 1];
    if (next !== undefined) width += kerning(character + next);
  }
  return width;
}

function showOperand(characters: string[], glyphOf: (c: string) => Glyph, kerning: (p: string) => number): string {
  let operand = '[<';
  for (const [index, character] of characters.entries()) {
    operand += glyphOf(character).hex;
    const next = characters[index + 1];
    const kern = next === undefined ? 0 : kerning(character + next);
    if (kern !== 0) operand += `>${-kern}<`;
  }
  return `${operand}>]`;
}

/** Figures and blanks stand as they are; asking for each pair of them would take a tenth of a second. */
const UNKERNED = /[\d\p{Z}]/u;

/** Characters that nobody misses when another takes their place: blanks and hyphens of every kind. */
const SILENT = /[\p{Z}\p{Cc}\p{Cf}\u2010\u2011]/u;

/** The character itself or, where the font lacks it, a hyphen, a blank, the letter without its marks, `?`. */
function shownFor(character: string, font: PdfFont): string {
  if (character !== '\t' && has(font, character)) return character;
  if (/[\u2010\u2011]/.test(character)) return '-';
  if (SILENT.test(character)) return ' ';
  const base = character.normalize('NFKD').replace(/\p{M}+/gu, '');
  return [...base].length > 0 && [...base].every((one) => has(font, one)) ? base : '?';
}

const has = ({ font }: PdfFont, character: string): boolean =>
  font.hasGlyphForCodePoint(character.codePointAt(0) as number);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
