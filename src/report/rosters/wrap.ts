import type { Typeface } from './typeface.js';

/** A piece of text in one face, size and shade (0 black … 1 white). */
export interface Run {
  readonly text: string;
  readonly face: Typeface;
  readonly size: number;
  readonly grey?: number;
}

/** A line of text and how much room it takes. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** From one baseline to the next. */
  readonly height: number;
}

const LEADING = 1.18;
/** How far down its line the baseline lies. */
export const BASELINE = 0.79;
const heightOf = (runs: readonly Run[]): number => Math.max(...runs.map(({ size }) => size)) * LEADING;
export const widthOf = ({ text, face, size }: Run): number => face.width(text, size);

/** Height of a paragraph of lines. */
export const totalHeight = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/**
 * Breaks text into lines no wider than `width`: at blanks, after hyphens and slashes and, where a single word is wider
 * than the cell, inside it. Nothing is ever cut.
 */
export function wrap(runs: readonly Run[], width: number): Line[] {
  const said = runs.filter(({ text }) => text !== '').flatMap(inFacesThatHaveIt);
  // Most cells are one line: no need to look at their words.
  if (said.reduce((sum, run) => sum + widthOf(run), 0) <= width) return said.length > 0 ? [closeLine(said)] : [];
  const lines: Run[][] = [[]];
  let used = 0;
  for (const piece of said.flatMap((run) => pieces(run, width))) {
    const visible = widthOf({ ...piece, text: piece.text.trimEnd() });
    if (used > 0 && used + visible > width) {
      lines.push([]);
      used = 0;
    }
    append(lines.at(-1) as Run[], piece);
    used += widthOf(piece);
  }
  return lines.filter((line) => line.length > 0).map(closeLine);
}

/** Words with letters that the face lacks are set whole in its substitute, so that no word mixes two designs. */
function inFacesThatHaveIt(run: Run): Run[] {
  if (run.face.lacking(run.text) === 0) return [run];
  const parts: Run[] = [];
  for (const text of run.text.match(/\s+|\S+/g) ?? []) append(parts, { ...run, text, face: faceFor(text, run.face) });
  return parts;
}

function faceFor(word: string, face: Typeface): Typeface {
  const lacking = face.lacking(word);
  const other = lacking > 0 ? face.substitute?.() : undefined;
  return other && other.lacking(word) < lacking ? other : face;
}

/** Between these a line may be broken: words with the blanks that follow them, and their parts up to a hyphen or slash. */
const wordsOf = ({ text }: Run): readonly string[] => text.match(/\s+|[^\s/-]*[/-]+\s*|[^\s/-]+\s*/g) ?? [];

/** Width of the widest word of a paragraph, or `most` if it is more: a column as wide cuts none. */
export function widestWord(runs: readonly Run[], most: number): number {
  const said = runs.flatMap(inFacesThatHaveIt);
  // Most paragraphs are no wider as a whole: no need to look at their words.
  if (said.reduce((sum, run) => sum + widthOf(run), 0) <= most) return most;
  const words = said.flatMap((run) => wordsOf(run).map((word) => run.face.width(word.trimEnd(), run.size)));
  return Math.max(most, ...words);
}

/** Words with the blanks that follow them; a word too wide for the line is cut into pieces that fit. */
function pieces(run: Run, width: number): Run[] {
  return wordsOf(run).flatMap((text) =>
    widthOf({ ...run, text: text.trimEnd() }) <= width ? [{ ...run, text }] : cut(run, text, width),
  );
}

function cut(run: Run, word: string, width: number): Run[] {
  const parts: Run[] = [];
  let text = '';
  for (const character of word) {
    if (text !== '' && widthOf({ ...run, text: text + character }) > width) {
      parts.push({ ...run, text });
      text = '';
    }
    text += character;
  }
  return [...parts, { ...run, text }];
}

/** Joins a piece to the run before it where they look alike, so that a line is few drawing operations. */
function append(line: Run[], piece: Run): void {
  const last = line.at(-1);
  if (last && last.face === piece.face && last.size === piece.size && last.grey === piece.grey) {
    line[line.length - 1] = { ...last, text: last.text + piece.text };
  } else line.push(piece);
}

/** The blank at the end of a line stays, unseen and unmeasured: it parts the words for who listens or copies. */
function closeLine(runs: readonly Run[]): Line {
  const last = runs.at(-1) as Run;
  const visible = [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
  return { runs, width: visible.reduce((sum, run) => sum + widthOf(run), 0), height: heightOf(runs) };
}

/** Paragraphs one below the other, parted by a blank for who listens. */
export const stack = (paragraphs: readonly (readonly Run[])[], width: number): Line[] =>
  paragraphs.flatMap((runs, index) => {
    const last = runs.at(-1);
    if (index === paragraphs.length - 1 || last === undefined) return wrap(runs, width);
    return wrap([...runs.slice(0, -1), { ...last, text: `${last.text} ` }], width);
  });
