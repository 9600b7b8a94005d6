import { fold, squash } from '../../text.js';
import type { WrittenName } from './columns.js';

/**
 * How two names that are the same are written differently: with and without accents, in one word or two, in exchanged
 * columns.
 */
export type Spelling = 'accents' | 'blanks' | 'exchanged';

/** How a part of two names is written differently; undefined if it is not, or if the parts are not simply the same. */
export function spellingOf(part: 'surname' | 'given', a: WrittenName, b: WrittenName): Spelling | undefined {
  const [own, other] = [a[part], b[part]];
  if (own === undefined || other === undefined) return undefined;
  if (fold(own) === fold(other)) return own.toUpperCase() === other.toUpperCase() ? undefined : 'accents';
  if (squash(own) === squash(other)) return 'blanks';
  const opposite = b[part === 'surname' ? 'given' : 'surname'];
  return opposite !== undefined && squash(own) === squash(opposite) ? 'exchanged' : undefined;
}
