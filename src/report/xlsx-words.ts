import type { WallTime } from '../domain/calendar.js';

const LONGEST_CELL = 32_767;

/** A text that a cell can hold: characters that XML cannot (terminal escapes, halves of a pair) would make the whole file unreadable. */
export const writable = (text: string): string =>
  text.slice(0, LONGEST_CELL).replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');

/** The name of a sheet: Excel refuses these characters, an apostrophe at its ends, and more than 31 characters. */
export const sheetName = (name: string): string =>
  writable(name)
    .replace(/[[\]:*?/\\]|^'+|'+$/g, ' ')
    .trim()
    .slice(0, 31)
    .trimEnd();

/** A sheet's name as a reference writes it. */
export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A moment of the Italian wall clock as the file keeps it. */
export const moment = (at: WallTime): Date => new Date(`${at.length === 10 ? `${at}T00:00` : at}Z`);
