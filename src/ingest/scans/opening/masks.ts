import type { Size } from './strips.js';

/** What is told of a picture takes fewer letters. A hostile file tells without end: nothing is looked for all along it again and again. */
const LONGEST_HEAD = 4000;
const OBJECT = /(?<!\d)(?<number>\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b/g;
const MASKED_BY = /\/S?Mask\s{1,9}(?<number>\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g;

/**
 * A PDF that is made small holds what is written on a page as a fine mask over a coarse picture of its colours. Of each picture
 * that has one, the mask, by the size of the picture: pictures are never packed in a PDF with other objects, so that what says
 * their size stands there in letters (ISO 32000, 7.3.8 and 8.9.5).
 */
export function masksIn(bytes: Uint8Array): ReadonlyMap<string, Size> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes('Mask')) return new Map();
  const text = file.toString('latin1');
  const begins = new Map([...text.matchAll(OBJECT)].map((one) => [one.groups?.['number'], one.index]));
  const masks = [...text.matchAll(MASKED_BY)].flatMap(({ groups, index }) => {
    const picture = sizeIn(headOf(text, beginBefore(text, index)));
    const mask = sizeIn(headOf(text, begins.get(groups?.['number']) ?? -1));
    return picture && mask ? [[sizeKey(picture), mask] as const] : [];
  });
  return new Map(masks);
}

export const sizeKey = ({ width, height }: Size) => `${width} ${height}`;

/** Where the object begins in which a place lies; -1 if nowhere near. */
export function beginBefore(text: string, place: number): number {
  const from = Math.max(0, place - LONGEST_HEAD);
  const begin = text.slice(from, place).lastIndexOf(' obj');
  return begin < 0 ? -1 : from + begin;
}

/** What is told of a picture before its dots, from where its object begins; nothing of what is none. */
export function headOf(text: string, begin: number): string {
  const head = begin < 0 ? '' : text.slice(begin, begin + LONGEST_HEAD);
  return head.slice(0, Math.max(0, head.indexOf('stream')));
}

export function sizeIn(head: string): Size | undefined {
  const [width, height] = ['Width', 'Height'].map((side) =>
    Number(new RegExp(`/${side}\\s+(\\d+)\\b`).exec(head)?.[1]),
  );
  return width && height ? { width, height } : undefined;
}
