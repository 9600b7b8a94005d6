import { SaxesParser } from 'saxes';

/** What is done as a part of a workbook is read; names come without their namespace. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No tag or attribute of a workbook is as long, none stands as deep. */
const LONGEST = 1024 * 1024;
const DEEPEST = 100;

/** Reads XML piece by piece, strictly: yields after each piece, so that what was gathered can be handed on. */
export async function* readXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let [silent, depth] = [0, 0];
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    silent = 0;
    if (!isSelfClosing && ++depth > DEEPEST) throw new Error('too deep');
    handler.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    silent = 0;
    if (!isSelfClosing) depth--;
    handler.close?.(localName(name));
  });
  const text = (value: string): void => {
    silent = 0;
    handler.text?.(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece);
    silent += piece.length;
    if (silent > LONGEST) throw new Error('too long');
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder?.decode() ?? '').close();
  yield;
}

/** Reads a small part at once. */
export async function readWholeXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  for await (const _ of readXml(pieces, handler));
}

/** UTF-8 or UTF-16, or what the first line declares. */
function decoderFor(start: Buffer): InstanceType<typeof TextDecoder> {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || second === 0) return new TextDecoder('utf-16le', { fatal: true });
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder('utf-16be', { fatal: true });
  const declared = /^[^>]{0,100}\bencoding\s*=\s*["']([\w.-]+)["']/.exec(start.toString('latin1', 0, 200))?.[1];
  return new TextDecoder(declared ?? 'utf-8', { fatal: true });
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Yes in XML. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
