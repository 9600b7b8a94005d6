import type { Source } from '../table.js';
import type { Encoding } from './encodings.js';
import { type LineBreaks, onlyLf, textOf } from './text-of.js';

/** Characters of the beginning that the syntax is found out from. */
const SAMPLE = 96 * 1024;
/** Lines that the sample should hold, if a line is very long. */
const LINES = 5;
const LONGEST_SAMPLE = 2 * 1024 * 1024;
const DECLARATION = /^"?sep=(.|\\t)"?(\r\n|\n|\r)/i;

/** The beginning of a text, and what follows from it for reading the rest. */
export interface Sample {
  /** Whole lines from the first row; the line that declares the separator is left out. */
  readonly text: string;
  /** The text is all there is. */
  readonly complete: boolean;
  readonly breaks: LineBreaks;
  /** Characters before the first row. */
  readonly skip: number;
  /** Separator that the first line declares (`sep=;`), as written. */
  readonly declared: string | undefined;
}

/** The beginning of a text, long enough to tell how it is written. */
export async function sampleOf(source: Source, encoding: Encoding): Promise<Sample> {
  const { text, complete } = await beginning(source, encoding);
  const declaration = DECLARATION.exec(text);
  const skip = declaration?.[0].length ?? 0;
  const breaks = lineBreaks(text);
  const rows = breaks === 'cr' ? onlyLf(text.slice(skip)) : text.slice(skip);
  return { text: wholeLines(rows, complete), complete, breaks, skip, declared: declaration?.[1] };
}

/** The first characters of the text: how long the pieces of the file are must not matter. */
async function beginning(source: Source, encoding: Encoding): Promise<{ text: string; complete: boolean }> {
  let text = '';
  for await (const piece of textOf(source, encoding, 'lf')) {
    text += piece;
    const enough = sampleLength(text);
    if (text.length > enough) return { text: text.slice(0, enough), complete: false };
  }
  return { text, complete: true };
}

/** Characters to look at: more than usual if the first lines are very long. */
function sampleLength(text: string): number {
  if (text.length < SAMPLE) return SAMPLE;
  const breaks = text.matchAll(/\r\n?|\n/g);
  let end = LONGEST_SAMPLE;
  for (let line = 0; line < LINES; line++) end = breaks.next().value?.index ?? LONGEST_SAMPLE;
  return Math.min(LONGEST_SAMPLE, Math.max(SAMPLE, end + 2));
}

/** The text up to its last complete line, if it has one. */
function wholeLines(text: string, complete: boolean): string {
  const end = text.lastIndexOf('\n');
  return complete || end < 0 ? text : text.slice(0, end + 1);
}

/** CR alone ends lines where it is at least as common as LF; otherwise it is part of a cell. */
function lineBreaks(text: string): LineBreaks {
  const alone = text.match(/\r(?!\n)/g)?.length ?? 0;
  const others = text.match(/\n/g)?.length ?? 0;
  return alone > 0 && alone >= others ? 'cr' : 'lf';
}
