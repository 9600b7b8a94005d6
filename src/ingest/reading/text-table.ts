import { Failure } from '../../domain/failure.js';
import type { Source, Table } from '../table.js';
import type { Encoding } from './encodings.js';
import { foreignText } from './not-a-table.js';
import { type RecordSyntax, readRecords } from './records.js';
import { type Sample, sampleOf } from './sample.js';
import type { Survey } from './survey.js';
import { sniffSyntax } from './syntax.js';
import { tableOf } from './table-of.js';
import { textOf } from './text-of.js';
import { seemsWrapped, unwrapped, unwrappedSample } from './wrapped.js';

/** Blanks and separators only: what is left of a spreadsheet whose cells were cleared. */
const NOTHING = /^[\s,;|"']*$/;

/** A text file as a table: sample, syntax, records, layout. */
export async function readText(source: Source, survey: Survey, encoding: Encoding): Promise<Table> {
  const sample = await sampleOf(source, encoding);
  if (sample.complete && NOTHING.test(sample.text)) throw new Failure({ kind: 'empty-file', file: source.name });
  const foreign = foreignText(sample.text);
  if (foreign) throw new Failure({ kind: 'not-a-table', file: source.name, looksLike: foreign });
  const { syntax, wrapped } = syntaxOf(sample, survey.quotes);
  const text = textOf(source, encoding, sample.breaks, sample.skip);
  return tableOf(readRecords(wrapped ? unwrapped(text, source.name) : text, syntax, source.name), {
    name: source.name,
    contentHash: survey.contentHash,
    dialect: {
      format: 'csv',
      encoding: encoding.name,
      separator: syntax.separator,
      quote: syntax.quote,
      escape: syntax.escape,
    },
  });
}

/** How the text is written, and whether each line of it was once more put in quotes. */
function syntaxOf({ text, declared }: Sample, quotes: boolean): { syntax: RecordSyntax; wrapped: boolean } {
  const plain = sniffSyntax(text, declared);
  if (seemsWrapped(text)) {
    const inner = sniffSyntax(unwrappedSample(text));
    if (inner.width > 1 && inner.score > plain.score) return { syntax: inner, wrapped: true };
  }
  // Quotes may begin after the sample.
  const later = quotes && plain.quote === '' && !text.includes('"');
  return { syntax: later ? { ...plain, quote: '"', escape: '"' } : plain, wrapped: false };
}
