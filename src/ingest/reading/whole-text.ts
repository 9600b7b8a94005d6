import type { Source } from '../table.js';
import { markedEncoding, unmarkedEncoding } from './encodings.js';
import { surveyOf } from './survey.js';
import { textOf } from './text-of.js';

/** A short text file as characters, whatever its encoding and however its lines end. */
export async function wholeText(source: Source): Promise<string> {
  const { head, utf8 } = await surveyOf(source);
  const encoding = markedEncoding(head) ?? unmarkedEncoding(head, utf8);
  let text = '';
  for await (const piece of textOf(source, encoding, 'cr')) text += piece;
  return text;
}
