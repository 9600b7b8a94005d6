import { inflateSync } from 'node:zlib';

/** A PDF as its objects: enough of the format to hold it to the clauses of PDF/A and PDF/UA. */
export interface PdfObjects {
  readonly source: string;
  readonly trailer: string;
  readonly catalog: string;
  /** Dictionaries by number, without the bytes of their streams. */
  readonly dictionaries: ReadonlyMap<string, string>;
  /** The object to which a key of a dictionary refers. */
  follow(dictionary: string, key: string): string;
  /** Streams: what they declare as their length and the bytes they have. */
  readonly streams: readonly PdfStream[];
  /** The stream of the object to which a key of a dictionary refers, unpacked. */
  streamAt(dictionary: string, key: string): Buffer;
  /** Operators of each page, one a line. */
  readonly pages: readonly (readonly string[])[];
}

interface PdfStream {
  readonly id: string;
  readonly dictionary: string;
  readonly bytes: Buffer;
}

/** Takes a file as our writer makes it apart. */
export function objectsOf(bytes: Uint8Array): PdfObjects {
  const source = Buffer.from(bytes).toString('latin1');
  const dictionaries = new Map<string, string>();
  const streams: PdfStream[] = [];
  for (const [, id = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('\nstream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    dictionaries.set(id, dictionary);
    if (at < 0) continue;
    const data = body.slice(at + 8, body.lastIndexOf('\nendstream'));
    streams.push({ id, dictionary, bytes: Buffer.from(data, 'latin1') });
  }
  const idAt = (dictionary: string, key: string) => new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1] ?? '';
  const streamAt = (dictionary: string, key: string) => {
    const found = streams.find(({ id }) => id === idAt(dictionary, key)) as PdfStream;
    return found.dictionary.includes('/FlateDecode') ? inflateSync(found.bytes) : found.bytes;
  };
  const all = [...dictionaries.values()];
  const catalog = all.find((one) => one.includes('/Type /Catalog')) as string;
  const pages = all.filter((one) => /\/Type \/Page\n/.test(one));
  return {
    ...{ source, dictionaries, catalog, streams, streamAt },
    trailer: source.slice(source.lastIndexOf('trailer')),
    follow: (dictionary, key) => dictionaries.get(idAt(dictionary, key)) ?? '',
    pages: pages.map((page) => streamAt(page, 'Contents').toString('latin1').trim().split('\n')),
  };
}
