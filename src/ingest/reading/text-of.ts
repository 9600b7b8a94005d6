import type { Source } from '../table.js';
import type { Encoding } from './encodings.js';

/** How the lines of a text end: LF or CRLF, or also at CR alone (old Macs, and files glued from several systems). */
export type LineBreaks = 'lf' | 'cr';

/** The characters of a file in pieces, without its byte order mark and with line breaks that the lexer knows. */
export async function* textOf(
  source: Source,
  encoding: Encoding,
  breaks: LineBreaks,
  skip = 0,
): AsyncGenerator<string> {
  const decoder = encoding.decoder();
  let mark = encoding.mark;
  let left = skip;
  let held = '';
  const ready = (piece: string): string => {
    const text = piece.slice(left);
    left -= piece.length - text.length;
    if (breaks === 'lf') return text;
    const joined = held + text;
    // A CR at the end may be the first half of CRLF.
    held = joined.endsWith('\r') ? '\r' : '';
    return onlyLf(held ? joined.slice(0, -1) : joined);
  };
  for await (const bytes of source.bytes()) {
    const piece = ready(decoder.decode(mark > 0 ? bytes.subarray(mark) : bytes));
    mark = Math.max(0, mark - bytes.length);
    if (piece !== '') yield piece;
  }
  const rest = ready(decoder.end()) + (held ? '\n' : '');
  if (rest !== '') yield rest;
}

/** The text with every line break written as LF. */
export const onlyLf = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
