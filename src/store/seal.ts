import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Driver } from './driver.js';

/*
 * The seal tells whether the bytes of an archive are those that the program left. After every change it says the change
 * counter of the file and the checksum of all its pages but the one that it stands on itself. Where another program has
 * changed the archive since, or a change was cut short before it was sealed, the counter is another: then it says nothing.
 */
const MARK = 'zerosei-sigillo ';
const LINE = /^zerosei-sigillo (\d{10}) ([0-9a-f]{8})$/;
const LENGTH = MARK.length + 19;

/** The table of the one line, always as long, so that it is written over in its place. */
export const SEAL_TABLE = `
create table seal (line text not null) strict;
insert into seal values ('${MARK}0000000000 00000000');
`;

/** Whether an archive is as it was left; `unknown` where it bears no seal that holds. Nobody may be writing meanwhile. */
export function checkSeal(file: number): 'whole' | 'damaged' | 'unknown' {
  const { counter, checksum, lines } = examine(file);
  const [, sealedAt, sealed] = (lines.length === 1 && LINE.exec(lines[0] as string)) || [];
  if (Number(sealedAt) !== counter) return 'unknown';
  return sealed === hexadecimal(checksum) ? 'whole' : 'damaged';
}

/** Seals an archive as it is now. Where that fails it stays unsealed, which is no harm. */
export function seal(driver: Driver, path: string): void {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    driver.exec('begin immediate');
    const { counter, checksum } = examine(file);
    const next = String(counter + 1).padStart(10, '0');
    driver.run('update seal set line = ?', [`${MARK}${next} ${hexadecimal(checksum)}`]);
    driver.exec('commit');
  } catch {
    rollBack(driver);
  } finally {
    // Not before: closing a file takes away every lock that this process holds on it.
    if (file !== undefined) closeSync(file);
  }
}

/** Takes back an unfinished transaction. */
export function rollBack(driver: Driver): void {
  try {
    driver.exec('rollback');
  } catch {
    // SQLite has already rolled back by itself (full disk, lost folder).
  }
}

const CHUNK = 1 << 20;
/** Room for a piece of a file: each command looks through the archive when it opens it, and after each change. */
const buffer = Buffer.allocUnsafe(CHUNK);
/** Bytes of the header that sealing changes: the change counter, and the counter and version of the last writer. */
const HEADER = { length: 100, pageSize: 16, counter: 24, lastWriter: 92 } as const;

function examine(file: number) {
  const lines: string[] = [];
  let [counter, checksum, pageSize] = [0, 0, 0];
  for (let position = 0; ; position += CHUNK) {
    const chunk = buffer.subarray(0, readFully(file, buffer, position));
    if (position === 0 && chunk.length >= HEADER.length) {
      counter = chunk.readUInt32BE(HEADER.counter);
      // One page of 65,536 bytes is written as 1.
      pageSize = Math.max(
        512,
        chunk.readUInt16BE(HEADER.pageSize) === 1 ? 65_536 : chunk.readUInt16BE(HEADER.pageSize),
      );
      chunk.fill(0, HEADER.counter, HEADER.counter + 4).fill(0, HEADER.lastWriter, HEADER.length);
    }
    for (let at = chunk.indexOf(MARK); at >= 0; at = chunk.indexOf(MARK)) {
      const page = chunk.subarray(at - (at % pageSize), at - (at % pageSize) + pageSize);
      for (let mark = page.indexOf(MARK); mark >= 0; mark = page.indexOf(MARK, mark + 1)) {
        lines.push(page.toString('latin1', mark, mark + LENGTH));
      }
      page.fill(0);
    }
    checksum = crc32(chunk, checksum);
    if (chunk.length < CHUNK) return { counter, checksum, lines };
  }
}

/** Fills the buffer from a place in the file, as far as the file goes. */
function readFully(file: number, buffer: Buffer, position: number): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, position + length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

const hexadecimal = (checksum: number): string => checksum.toString(16).padStart(8, '0');
