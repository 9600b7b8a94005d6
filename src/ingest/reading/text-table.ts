import { Failure } from '../../domain/failure.js';
import type { Source, Table } from '../table.js';
import type { Encoding } from './encodings.js';
import { foreignText } from './not-a-table.js';
import { readRecords } from './records.js';
import type { Survey } from './survey.js';
import { sniffSyntax } from './syntax.js';
import { tableOf } from './table-of.js';
import { type LineBreaks, onlyLf, textOf } from './text-of.js';

/** Characters of the beginning that the syntax is found out from. */
const SAMPLE = 96 * 1024;
/** Lines that the sample should hold, if a line is very long. */
const LINES = 5;
const LONGEST_SAMPLE = 2 * 1024 * 1024;
const DECLARATION = /^"?sep=(.|\\t)"?(\r\n|\n|\r)/i;

/** A text file as a table: sample, syntax, records, layout. */
export async function readText(source: Source, survey: Survey, encoding: Encoding): Promise<Table> {
  const start = await beginning(source, encoding);
  const declared = DECLARATION.exec(start.text);
  const skip = declared?.[0].length ?? 0;
  const breaks = lineBreaks(start.text);
  const sample = wholeLines(breaks === 'cr' ? onlyLf(start.text.slice(skip)) : start.text.slice(skip), start.complete);
  if (sample.trim() === '' && start.complete) throw new Failure({ kind: 'empty-file', file: source.name });
  const foreign = foreignText(sample);
  if (foreign) throw new Failure({ kind: 'not-a-table', file: source.name, looksLike: foreign });
  const sniffed = sniffSyntax(sample, declared?.[1]);
  // Quotes may begin after the sample.
  const syntax =
    survey.quotes && !sample.includes('"') && sniffed.quote === '' ? { ...sniffed, quote: '"', escape: '"' } : sniffed;
  const records = readRecords(textOf(source, encoding, breaks, skip), syntax, source.name);
  return tableOf(records, {
    name: source.name,
    contentHash: survey.contentHash,
    dialect: {
      format: 'csv',
      encoding: encoding.name,
      separator: syntax.separator,
      quote: syntax.quote,
      escape: syntax.escape,
    },
    otherSheets: [],
  });
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
