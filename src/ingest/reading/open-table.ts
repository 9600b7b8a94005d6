import { Failure } from '../../domain/failure.js';
import type { ReadingOptions, Source, Table } from '../table.js';
import { encodingNamed, markedEncoding, unmarkedEncoding } from './encodings.js';
import { foreignBytes, isZip } from './not-a-table.js';
import { surveyOf } from './survey.js';
import { readText } from './text-table.js';

/**
 * Reads a file as a table, whatever its format, encoding, separator and quotes, wherever its titles stand. Stops with a
 * `Failure` if it is empty, is not a table, is too large or was cut in the middle of a row.
 */
export async function openTable(source: Source, options: ReadingOptions): Promise<Table> {
  const survey = await surveyOf(source);
  if (survey.size === 0) throw new Failure({ kind: 'empty-file', file: source.name });
  const foreign = foreignBytes(survey.head);
  if (foreign) throw new Failure({ kind: 'not-a-table', file: source.name, looksLike: foreign });
  if (isZip(survey.head)) {
    const { readWorkbook } = await import('./workbook.js');
    return readWorkbook(source, survey, options);
  }
  const encoding = options.encoding
    ? encodingNamed(options.encoding, survey.head)
    : (markedEncoding(survey.head) ?? unmarkedEncoding(survey.head, survey.utf8));
  return readText(source, survey, encoding);
}
