import type { Size } from './strips.js';

/**
 * A PDF that is made small holds what is written on a page as a fine mask over a coarse picture of its colours. Of each picture
 * that has one, the mask, by the size of the picture: pictures are never packed in a PDF with other objects, so that what says
 * their size stands there in letters (ISO 32000, 7.3.8 and 8.9.5).
 */
export function masksIn(bytes: Uint8Array): ReadonlyMap<string, Size> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes('Mask')) return new Map();
  const text = file.toString('latin1');
  const begins = new Map(
    [...text.matchAll(/(?<number>\d+)\s+\d+\s+obj\b/g)].map((one) => [one.groups?.['number'], one.index]),
  );
  const masks = [...text.matchAll(/\/S?Mask\s+(?<number>\d+)\s+\d+\s+R/g)].flatMap(({ groups, index }) => {
    const picture = sizeIn(text, text.lastIndexOf(' obj', index));
    const mask = sizeIn(text, begins.get(groups?.['number']) ?? -1);
    return picture && mask ? [[sizeKey(picture), mask] as const] : [];
  });
  return new Map(masks);
}

export const sizeKey = ({ width, height }: Size) => `${width} ${height}`;

/** The size that is told of a picture before its dots begin. */
export function sizeIn(text: string, from: number): Size | undefined {
  if (from < 0) return undefined;
  const told = text.slice(from, text.indexOf('stream', from));
  const [width, height] = ['Width', 'Height'].map((side) =>
    Number(new RegExp(`/${side}\\s+(\\d+)\\b`).exec(told)?.[1]),
  );
  return width && height ? { width, height } : undefined;
}
