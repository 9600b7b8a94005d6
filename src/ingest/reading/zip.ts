import { createInflateRaw } from 'node:zlib';

/** A part of a zip archive, as its directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The directory of a zip archive; undefined if there is none that can be followed. */
export function zipEntries(archive: Buffer): ZipEntry[] | undefined {
  const end = endOfDirectory(archive);
  if (end < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) return undefined;
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      compressed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The record that ends a zip archive stands in its last 64 KB, before a comment. */
function endOfDirectory(archive: Buffer): number {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 65_557); at--) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  return -1;
}

/** The bytes of a part, unpacked piece by piece: whatever size it declares, no more is unpacked than is asked for. */
export async function* unpacked(archive: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.offset + 30 > archive.length || archive.readUInt32LE(entry.offset) !== LOCAL) return;
  const start = entry.offset + 30 + archive.readUInt16LE(entry.offset + 26) + archive.readUInt16LE(entry.offset + 28);
  const packed = archive.subarray(start, start + entry.compressed);
  if (entry.method === 0) yield packed;
  else {
    const inflate = createInflateRaw();
    inflate.end(packed);
    yield* inflate;
  }
}
