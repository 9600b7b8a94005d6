import { expect, test } from 'vitest';
import { rostersPdf } from '../../../src/report/rosters/pdf.js';
import { rostersOf } from './forms.js';
import { objectsOf } from './pdf-objects.js';
import { readPdf } from './read-pdf.js';

const names = Array.from({ length: 70 }, (_, i) => [`${i < 40 ? 'Alfa' : 'Zeta'} ${i}`, 'Anna'] as const);
/** A text as the file keeps it where not all its letters are Latin. */
const kept = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');

test('in one file of several rosters a bookmark leads to each, and to each sheet of one that is divided', () => {
  const { source, dictionaries } = objectsOf(rostersPdf(rostersOf(names, {}, { split: 'lettera' })).bytes);
  const titles = [...dictionaries.values()].filter((one) => one.includes('/Fit]'));
  expect(titles).toHaveLength(4);
  for (const title of ['Incontro n. 1 di 2, mercoledì 11 marzo 2026', 'A – Y', 'Z']) {
    expect(source.includes(kept(title)) || source.includes(`(${title})`)).toBe(true);
  }
});

test('the pages of each are numbered by themselves, and the first says all that a first page says', () => {
  const { pages } = readPdf(rostersPdf(rostersOf(names)).bytes);
  const numbers = pages.map((text) => /pagina (\d di \d)/.exec(text)?.[1]);
  expect(numbers.at(-1)).toBe('1 di 1');
  expect(numbers[0]).toMatch(/^1 di [3-9]$/);
});

test('in one file or in files of their own, rosters say the same', () => {
  const rosters = rostersOf(names);
  const apart = rosters.flatMap((roster) => readPdf(rostersPdf([roster]).bytes).pages);
  expect(readPdf(rostersPdf(rosters).bytes).pages).toEqual(apart);
});

test('in large type names are of sixteen points, and the same words are there', () => {
  const [usual, large] = [false, true].map((largeType) => objectsOf(rostersPdf(rostersOf(names), { largeType }).bytes));
  const sizes = (file = usual) => new Set(file?.pages.flat().flatMap((one) => / ([\d.]+) Tf /.exec(one)?.[1] ?? []));
  expect(sizes(usual).has('12')).toBe(true);
  expect(sizes(large).has('16')).toBe(true);
  expect(Math.min(...[...sizes(large)].map(Number))).toBeGreaterThan(10.5);
});

test('the same rosters give the same bytes, in every look', () => {
  for (const largeType of [false, true]) {
    const made = () => Buffer.from(rostersPdf(rostersOf(names), { largeType }).bytes);
    expect(made().equals(made())).toBe(true);
  }
});
