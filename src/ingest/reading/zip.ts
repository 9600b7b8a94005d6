import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LARGEST_CONTENT, MOST_PARTS, tooLarge } from './limits.js';

/** The parts of a zip archive by name; names are compared without case, as office documents do. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of a part, unpacked piece by piece; fails at the end if they are not those that were packed. */
  part(name: string): AsyncGenerator<Buffer>;
}

/** Opens an archive held in memory; all that is ever unpacked of it counts towards one limit. */
export async function openArchive(file: string, bytes: Buffer): Promise<Archive> {
  const archive = await fromBufferPromise(bytes, { decodeStrings: false });
  if (archive.entryCount > MOST_PARTS) throw tooLarge(file, 'parts');
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) {
    const name = partKey((entry.fileName as unknown as Buffer).toString('utf8'));
    if (!entries.has(name)) entries.set(name, entry);
  }
  let left = LARGEST_CONTENT;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(partKey(name)),
    async *part(name) {
      const entry = entries.get(partKey(name));
      if (!entry) throw new Error(`no part ${name}`);
      if (entry.uncompressedSize > left) throw tooLarge(file, 'content');
      for await (const piece of unpacked(archive, entry)) {
        left -= piece.length;
        if (left < 0) throw tooLarge(file, 'content');
        yield piece;
      }
    },
  };
}

async function* unpacked(archive: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let check = 0;
  for await (const piece of await archive.openReadStreamPromise(entry)) {
    check = crc32(piece as Buffer, check);
    yield piece as Buffer;
  }
  if (check !== entry.crc32) throw new Error('checksum differs');
}

/** Some programs write backslashes, a slash at the beginning or another case. */
const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
