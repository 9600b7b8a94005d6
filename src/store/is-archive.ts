import { closeSync, openSync, readSync } from 'node:fs';
import { APPLICATION_ID } from './migrations.js';

/** Where SQLite keeps the number that says whose file it is. */
const HEADER = { title: 'SQLite format 3\0', application: 68, length: 72 } as const;

/** Whether a file is an archive of ours, by its first bytes; false for what cannot be read. */
export function isArchive(path: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const header = Buffer.alloc(HEADER.length);
    const isWhole = readSync(file, header, 0, HEADER.length, 0) === HEADER.length;
    return (
      isWhole &&
      header.toString('latin1', 0, HEADER.title.length) === HEADER.title &&
      header.readUInt32BE(HEADER.application) === APPLICATION_ID
    );
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
