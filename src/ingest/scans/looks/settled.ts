import type { InkDoubt } from '../../../domain/attendance/scanned.js';
import type { Look } from './second-look.js';
import type { Verdict } from './verdict.js';

/** So likely (against the contrary) the second look must find what the first says, for it to be certain. */
const AGREES = { signed: 0.8, empty: 0.5 };
/** From so likely on, what lies in a box may be none of a signature and none of an empty box. */
const ODD = 0.99;
/** So likely alone it settles a doubt that strokes leave, where it is so unlikely to be neither. */
const SURE = { agrees: 0.99, odd: 0.15 };
/** Doubts about how strokes lie. What hides ink or loses it hides it from both looks. */
const OF_STROKES: readonly (InkDoubt | '')[] = ['little', 'neighbour', 'specks'];

/**
 * What a box holds, by two looks that know nothing of each other: at its strokes, and at its picture. Where both say the same
 * it is certain.
 */
export function settled(first: Verdict, { empty, signed, odd }: Look): Verdict {
  const share = signed / (signed + empty);
  if (first.verdict !== 'doubtful') {
    if (odd >= ODD) return { verdict: 'doubtful', why: 'odd' };
    const agrees = (first.verdict === 'signed' ? share : 1 - share) >= AGREES[first.verdict];
    return agrees ? first : { verdict: 'doubtful', why: 'unlike' };
  }
  if (odd > SURE.odd || !OF_STROKES.includes(first.why)) return first;
  if (share >= SURE.agrees) return { verdict: 'signed', why: '' };
  return 1 - share >= SURE.agrees ? { verdict: 'empty', why: '' } : first;
}
