import { createHash } from 'node:crypto';
import type { Source } from '../table.js';
import { utf8Check } from './utf8-check.js';

/** What one pass over all the bytes tells of a file. Memory does not grow with the file. */
export interface Survey {
  /** The first bytes. */
  readonly head: Uint8Array;
  readonly size: number;
  /** The text is UTF-8, but perhaps for a few damaged characters. */
  readonly utf8: boolean;
  /** A straight double quote stands somewhere. */
  readonly quotes: boolean;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly contentHash: string;
}

const HEAD = 64 * 1024;
const QUOTE = 0x22;

/**
 * Reads the whole file once. The only proof that a text is not UTF-8 may stand in its last row, so nothing less than all
 * of it can decide; the hash comes along.
 */
export async function surveyOf(source: Source): Promise<Survey> {
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  const utf8 = utf8Check();
  let [size, headSize, quotes] = [0, 0, false];
  for await (const bytes of source.bytes()) {
    hash.update(bytes);
    if (headSize < HEAD) headSize += head[head.push(bytes.slice(0, HEAD - headSize)) - 1]!.length;
    size += bytes.length;
    quotes ||= bytes.includes(QUOTE);
    utf8.add(bytes);
  }
  return { head: Buffer.concat(head), size, utf8: utf8.holds(), quotes, contentHash: hash.digest('hex') };
}
