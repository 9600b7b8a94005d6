import { createRequire } from 'node:module';
import { signsOf, type TwiceSeen } from './signs.js';
import { likelyBy, type PackedTrees, type Trees, unpackedTrees } from './trees.js';
import type { Page, Verdict } from './verdict.js';

/**
 * So likely (against the contrary) a box must be signed, or empty, for it to be certain: a signature that is told to be none hurts more than a
 * stain taken for one. Both, where a stamp hides what else is there.
 */
const CERTAIN = { signed: 0.97, empty: 0.99 };
const UNDER_STAMP = { signed: 0.997, empty: 0.997 };
/** From so likely on, weighed or seen, what lies in a box may be none of a signature and none of an empty box: «ass.», a row struck out. */
const ODD = { weighed: 0.7, seen: 0.95 };

let learned: Trees | undefined;
/** What was learned from boxes that neither look had learned from (`bench/scans/learn`), read with the first page. */
const weights = () => (learned ??= unpackedTrees(createRequire(import.meta.url)('./weighing.json') as PackedTrees));

/**
 * What each box of a page holds: all that two looks say of it, of those around it and of its page, weighed together. Where
 * hairlines are lost no box is proved empty. A doubt keeps the word of the first look, which a clerk can see.
 */
export function weighed(boxes: readonly TwiceSeen[], page: Page): Verdict[] {
  return signsOf(boxes, page).map((signs, index) => {
    const { first, second } = boxes[index] as TwiceSeen;
    const [empty = 0, signed = 0, odd = 0] = likelyBy(weights(), signs);
    const isOdd = odd >= ODD.weighed || second.odd >= ODD.seen;
    const limits = first.why === 'stamp' ? UNDER_STAMP : CERTAIN;
    // A stroke as of a pale pencil is asked about, whatever else is known.
    const seen = isOdd || first.why === 'trace' ? undefined : certainly(signed / (signed + empty), limits);
    if (seen && !(seen === 'empty' && page.pale)) return { verdict: seen, why: '' };
    return { verdict: 'doubtful', why: first.why || (isOdd && 'odd') || (page.pale ? 'pale' : 'unlike') };
  });
}

function certainly(share: number, limits: typeof CERTAIN): 'signed' | 'empty' | undefined {
  if (share >= limits.signed) return 'signed';
  return 1 - share >= limits.empty ? 'empty' : undefined;
}
