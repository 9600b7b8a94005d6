import { compareText } from '../origin.js';
import { hashText } from '../text.js';

/** Characters of a code, where that is enough to tell it from the others. */
export const SHORTEST = 5;

/** For each content key the shortest beginning of its hash, of five characters or more, that no other key has. */
export function shortCodes(keys: readonly string[]): string[] {
  const hashes = keys.map(hashText);
  const sorted = hashes.toSorted(compareText);
  const lengths = new Map<string, number>();
  sorted.forEach((hash, index) => {
    const shared = Math.max(sharedStart(hash, sorted[index - 1]), sharedStart(hash, sorted[index + 1]));
    lengths.set(hash, Math.max(SHORTEST, shared + 1));
  });
  return hashes.map((hash) => hash.slice(0, lengths.get(hash)));
}

function sharedStart(a: string, b = ''): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
