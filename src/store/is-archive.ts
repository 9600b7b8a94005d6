import { closeSync, openSync, readSync } from 'node:fs';
import { APPLICATION_ID } from './migrations.js';

/** Where SQLite keeps the number that says whose file it is. */
const HEADER = { title: 'SQLite format 3\0', step: 60, application: 68, length: 72 } as const;

/** Whether a file is an archive of ours, by its first bytes; false for what cannot be read. */
export const isArchive = (path: string): boolean => headerOf(path) !== undefined;

/** How many steps an archive was built by; undefined for what is none of ours. */
export const stepOf = (path: string): number | undefined => headerOf(path)?.readUInt32BE(HEADER.step);

function headerOf(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const header = Buffer.alloc(HEADER.length);
    const isWhole = readSync(file, header, 0, HEADER.length, 0) === HEADER.length;
    const isOurs =
      isWhole &&
      header.toString('latin1', 0, HEADER.title.length) === HEADER.title &&
      header.readUInt32BE(HEADER.application) === APPLICATION_ID;
    return isOurs ? header : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
