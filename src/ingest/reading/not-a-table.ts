import type { Foreign } from '../../domain/failure.js';

const SIGNATURES: readonly (readonly [Foreign, string])[] = [
  ['xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['pdf', '%PDF-'],
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['gzip', '\x1f\x8b\x08'],
  ['seven-zip', '7z\xbc\xaf\x27\x1c'],
  ['rar', 'Rar!\x1a\x07'],
  ['rtf', '{\\rtf'],
  ['database', 'SQLite format 3\0'],
  ['program', '\x7fELF'],
  ['program', 'MZ\x90\0'],
];

/** What the first bytes say the file is, if not text; a workbook of today (XLSX) begins like a zip archive. */
export function foreignBytes(head: Uint8Array): Foreign | undefined {
  const start = Buffer.from(head.subarray(0, 32)).toString('latin1');
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0];
}

/** A zip archive, workbooks included. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/** What a zip archive holds, by the names of its parts; undefined if it is a workbook that we read. */
export function foreignArchive(names: readonly string[]): Foreign | undefined {
  const has = (name: string) => names.some((other) => other.toLowerCase().startsWith(name));
  if (has('xl/workbook.xml')) return undefined;
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('word/')) return 'docx';
  if (has('ppt/')) return 'pptx';
  return has('content.xml') && has('mimetype') ? 'ods' : 'zip';
}

/** Control characters that text does not have; files use 1, 28 to 31 as separators, and a stray NUL does no harm. */
const CONTROL = /[\x00\x02-\x08\x0e-\x1b\x7f]/g;

/** What a text is, if not a table. */
export function foreignText(sample: string): Foreign | undefined {
  const start = sample.slice(0, 512).trimStart();
  if (/^<(?:!doctype html|html|head|body|table|meta|style)\b/i.test(start)) return 'html';
  if (/^<\?xml\b/i.test(start)) return /<html\b/i.test(sample) ? 'html' : 'xml';
  if (/^(?:\[\s*)?\{\s*"[^"]*"\s*:/.test(start) || /^\[\s*(?:\[|\])/.test(start)) return 'json';
  const controls = sample.match(CONTROL)?.length ?? 0;
  return controls > Math.max(8, sample.length * 0.1) ? 'binary' : undefined;
}
