import { beginBefore, headOf, sizeIn } from './masks.js';
import type { Size } from './strips.js';

/** A picture that is packed in one way only, and tells nothing of it apart from its size. */
const FILTER = /\/Filter\s*(?:\/JBIG2Decode|\[\s*\/JBIG2Decode\s*\])/;

/** After it the dots begin. */
const STREAM = 'stream\n';

/** What the segments of a JBIG2 stream are (ITU-T T.88, 7.3), how long the head of one is, and where in it stands how long it is. */
const SEGMENT = { page: 48, immediate: 38, lossless: 39, head: 11, length: 7 };
/** Of a region that many bytes say its size and place and how its dots are packed (7.4.1 and 7.4.6); the last one: 1, as faxes are. */
const REGION = 18;
const AS_FAXES = 1;

/**
 * A PDF whose pictures that are faxes inside JBIG2 (one region of the whole picture, coded as MMR) are faxes as other PDFs hold
 * them: PDFium draws the former white, and a signed page would be told as a blank one. All else stays where it was.
 */
export function withFaxes(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes('/JBIG2Decode')) return bytes;
  const text = file.toString('latin1');
  const changed = Buffer.from(file);
  for (const { index } of text.matchAll(new RegExp(FILTER, 'g'))) {
    const begin = beginBefore(text, index);
    const head = headOf(text, begin);
    const size = sizeIn(head);
    // The dots begin on the line after that word, which ends in LF or CR LF (ISO 32000, 7.3.8).
    const end = begin + head.length + STREAM.length;
    const fax = size && faxAt(file, text[end - 1] === '\r' ? end + 1 : end, size);
    const told = fax && headFor(head, size, fax, fax.from - begin);
    if (told) changed.write(told, begin, 'latin1');
  }
  return changed;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Where a fax lies that is all there is of a JBIG2 stream: its first segment is of the page, the second of the one region. */
function faxAt(file: Buffer, begin: number, { width, height }: Size): Part | undefined {
  const page = segmentAt(file, begin);
  const region = page?.kind === SEGMENT.page ? segmentAt(file, page.to) : undefined;
  if (!region || (region.kind !== SEGMENT.immediate && region.kind !== SEGMENT.lossless)) return undefined;
  const { from, to } = region;
  const next = segmentAt(file, to);
  const isAlone = !next || next.kind >= SEGMENT.page || /^\s*endstream/.test(file.toString('latin1', to, to + 12));
  const isWhole = to - from > REGION && file.readUInt32BE(from) === width && file.readUInt32BE(from + 4) === height;
  const isFax = isAlone && isWhole && file[from + REGION - 1] === AS_FAXES;
  return isFax ? { from: from + REGION, to } : undefined;
}

function segmentAt(file: Buffer, at: number): (Part & { readonly kind: number }) | undefined {
  const from = at + SEGMENT.head;
  if (from > file.length) return undefined;
  const to = from + file.readUInt32BE(at + SEGMENT.length);
  return to <= file.length ? { kind: (file[at + 4] as number) & 0x3f, from, to } : undefined;
}

/** What is told of a picture before its dots, of a fax, as long as is given; undefined where it has no room. */
function headFor(head: string, { width, height }: Size, { from, to }: Part, length: number): string | undefined {
  const told = head
    .replace(FILTER, `/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${width}/Rows ${height}>>`)
    .replace(/\/Length\s+\d+(?!\s+\d+\s+R)/, `/Length ${to - from}`);
  const room = length - STREAM.length;
  return told.length > room || head.includes('/DecodeParms') ? undefined : told.padEnd(room) + STREAM;
}
