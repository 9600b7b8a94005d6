import type { CellSyntax } from './lexer.js';
import { isOneColumn } from './one-column.js';
import { type Reading, scoreReading } from './score.js';

/** Characters that never separate: they stand inside numbers, names, codes and dates. */
const NEVER = /[\p{L}\p{N}\p{M}"'’.\\()[\]{}<>/\r\n`´°_%€$@-]/u;
/** Rows that every way of reading is tried on, and rows that the best of them are tried on again. */
const ROWS = 60;
const MORE_ROWS = 300;
const FINALISTS = 6;
const USUAL = [',', ';', '\t', '|'];

/** What the sample of a text says of its syntax. */
export interface SniffedSyntax extends CellSyntax {
  /** Cells of most rows. */
  readonly width: number;
  readonly score: number;
}

/**
 * The way of reading that makes the best table of the sample (whole lines from the beginning of a text). A separator that
 * the file declares (`sep=;`) is taken as given.
 */
export function sniffSyntax(sample: string, declared?: string): SniffedSyntax {
  const separators = declared === undefined ? separatorsIn(sample) : [declared === '\\t' ? '\t' : declared];
  const first = candidates(sample, separators).map((syntax) => scoreReading(sample, syntax, ROWS));
  const finalists = [...first].sort((a, b) => b.score - a.score).slice(0, FINALISTS);
  const readings = lookedAtAgain(sample, finalists, first);
  let best: Reading = readings[0]!;
  for (const reading of readings) if (isBetter(reading, best)) best = reading;
  if (declared === undefined && isOneColumn(sample, best, MORE_ROWS)) best = single(sample, best);
  return { ...best.syntax, width: best.width, score: best.score };
}

/** How near the best of them a reading must come to be looked at whole: nearer than what decides between two. */
const RIVAL = 0.99;

/** The likeliest readings tried on more rows, likeliest first so that few others need be weighed; in the order of `first`. */
function lookedAtAgain(sample: string, finalists: readonly Reading[], first: readonly Reading[]): Reading[] {
  let best = 0;
  const again = new Map<Reading, Reading>();
  for (const reading of finalists) {
    const whole = scoreReading(sample, reading.syntax, MORE_ROWS, best * RIVAL);
    best = Math.max(best, whole.score);
    again.set(reading, whole);
  }
  return first.flatMap((reading) => again.get(reading) ?? []);
}

const single = (sample: string, { syntax }: Reading): Reading =>
  scoreReading(sample, { ...syntax, separator: '' }, MORE_ROWS);

/** The commonest comes first and stays among equals, unless the other explains more of each separator (comma and blank). */
function isBetter(reading: Reading, best: Reading): boolean {
  const longer = reading.syntax.separator.length > best.syntax.separator.length;
  return reading.score > best.score * (longer ? 0.9999 : 1.0001);
}

function candidates(sample: string, separators: readonly string[]): CellSyntax[] {
  const quotes = quotesIn(sample);
  const all: CellSyntax[] = [];
  for (const quote of quotes) {
    const escapes = quote !== '' && sample.includes(`\\${quote}`) ? [quote, '\\'] : [quote];
    for (const escaper of escapes) {
      for (const separator of separators) all.push({ separator, quote, escape: escaper });
    }
  }
  return all;
}

/** Every character, doubled character or character with a blank that could separate cells here. */
function separatorsIn(sample: string): string[] {
  const lines = Math.max(1, sample.split('\n', MORE_ROWS).length);
  const counts = new Map<string, number>();
  for (const character of sample) counts.set(character, (counts.get(character) ?? 0) + 1);
  if (onlyInHours(sample)) counts.delete(':');
  const found = [...counts]
    .filter(([character, count]) => count >= Math.min(lines / 4, 20) && !NEVER.test(character))
    .map(([character]) => character);
  const singles = [...new Set([...USUAL.filter((separator) => counts.has(separator)), ...found])];
  const longer = singles
    .filter((single) => single !== ' ')
    .flatMap((single) => [
      ...(isDoubled(sample, single) ? [single + single] : []),
      ...[`${single} `, ` ${single} `].filter((text) => sample.includes(text)),
    ]);
  const literalTab = sample.includes('\\t') ? ['\\t'] : [];
  return [...singles, ...longer, ...literalTab, ''];
}

const HOUR = /(?<![\d:])\d{1,3}:[0-5]\d(?::[0-5]\d)?(?![\d:])/g;

/** Every colon stands inside an hour: titles parted by colons would show one elsewhere. */
const onlyInHours = (sample: string): boolean => sample.includes(':') && !sample.replace(HOUR, '').includes(':');

/** The character nearly always comes in pairs: one of a pair alone is an empty cell, not half a separator. */
function isDoubled(sample: string, character: string): boolean {
  const all = sample.split(character).length - 1;
  const pairs = sample.split(character + character).length - 1;
  return pairs > 0 && all - 2 * pairs <= all / 20;
}

/** Quotes that open a cell somewhere; double quotes first, since they are what the rest of the file would use. */
function quotesIn(sample: string): string[] {
  const opens = (quote: string) => new RegExp(`(?:^|\\t|[^\\p{L}\\p{N}\\s.])\\s*${quote}`, 'mu').test(sample);
  return [...(opens('"') ? ['"'] : []), '', ...(opens("'") ? ["'"] : [])];
}
