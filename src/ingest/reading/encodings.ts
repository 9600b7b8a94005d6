import { Failure } from '../../domain/failure.js';
import { CP850 } from './code-page-850.js';

/** How the bytes of a text became characters. */
export interface Encoding {
  /** As told to the person: `UTF-8 con BOM`, `Windows-1252`. */
  readonly name: string;
  /** Bytes of the byte order mark, not part of the text. */
  readonly mark: number;
  decoder(): Decoder;
}

/** Bytes in pieces to text; `end` gives what was held back. */
interface Decoder {
  decode(bytes: Uint8Array): string;
  end(): string;
}

const standard = (name: string, label: string, mark = 0): Encoding => ({
  name,
  mark,
  decoder: () => {
    // With `stream` always, also for one piece: without it Node 20 decodes Windows-1252 as ISO-8859-1.
    const decoder = new TextDecoder(label, { ignoreBOM: true });
    return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
  },
});

const codePage = (name: string, upper: string): Encoding => ({
  name,
  mark: 0,
  decoder: () => ({
    decode: (bytes) =>
      Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upper[byte - 128])).join(''),
    end: () => '',
  }),
});

const UTF8 = standard('UTF-8', 'utf-8');
const WINDOWS_1252 = standard('Windows-1252', 'windows-1252');
const UTF16LE = standard('UTF-16LE', 'utf-16le');
const UTF16BE = standard('UTF-16BE', 'utf-16be');
const MARKED = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: standard('UTF-8 con BOM', 'utf-8', 3) },
  { bytes: [0xff, 0xfe], encoding: standard('UTF-16LE', 'utf-16le', 2) },
  { bytes: [0xfe, 0xff], encoding: standard('UTF-16BE', 'utf-16be', 2) },
];

/** Encodings that a person may ask for with `--codifica`, by the name typed. */
const NAMED: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', UTF8],
  ['windows-1252', WINDOWS_1252],
  ['iso-8859-1', WINDOWS_1252],
  ['iso-8859-15', standard('ISO-8859-15', 'iso-8859-15')],
  ['utf-16le', UTF16LE],
  ['utf-16be', UTF16BE],
  ['macroman', standard('Mac Roman', 'macintosh')],
  ['cp850', codePage('CP850', CP850)],
]);
const SAME_AS: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'iso-8859-1',
  latin9: 'iso-8859-15',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  mac: 'macroman',
  macintosh: 'macroman',
  ibm850: 'cp850',
};

/** The encoding that the person asked for; stops with the names known. A byte order mark of its own is left out. */
export function encodingNamed(given: string, head: Uint8Array): Encoding {
  const key = given.trim().toLowerCase().replaceAll('_', '-');
  const encoding = NAMED.get(SAME_AS[key.replaceAll('-', '')] ?? key);
  if (!encoding) throw new Failure({ kind: 'unknown-encoding', given, known: [...NAMED.keys()] });
  const marked = markedEncoding(head);
  if (marked && /^utf-?16$/.test(key) && marked.name.startsWith('UTF-16')) return marked;
  return marked?.name.startsWith(encoding.name) ? marked : encoding;
}

/** The encoding that a byte order mark declares. */
export const markedEncoding = (head: Uint8Array): Encoding | undefined =>
  MARKED.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))?.encoding;

/**
 * The encoding of a text without a mark: UTF-16 if one byte of most pairs is NUL (Western text leaves the high byte
 * empty), else UTF-8 if the whole file is (`utf8`), else Windows-1252, in which every file is.
 */
export function unmarkedEncoding(head: Uint8Array, utf8: boolean): Encoding {
  const pairs = Math.floor(Math.min(head.length, 4096) / 2);
  const nuls = [0, 0];
  for (let index = 0; index < pairs * 2; index++) if (head[index] === 0) nuls[index % 2]!++;
  if (pairs > 0 && nuls[1]! > pairs * 0.7 && nuls[0]! < pairs * 0.1) return UTF16LE;
  if (pairs > 0 && nuls[0]! > pairs * 0.7 && nuls[1]! < pairs * 0.1) return UTF16BE;
  return utf8 ? UTF8 : WINDOWS_1252;
}
