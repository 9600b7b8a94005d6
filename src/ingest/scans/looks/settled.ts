import type { InkDoubt } from '../../../domain/attendance/scanned.js';
import type { Look } from './second-look.js';
import type { Verdict } from './verdict.js';

/** So likely (against the contrary) the second look must find what the first says, for it to be certain. */
const AGREES = { signed: 0.9, empty: 0.95 };
/** From so likely on, what lies in a box may be none of a signature and none of an empty box. */
const ODD = 0.95;
/** Doubts about how strokes lie. */
const OF_STROKES: Limits = { little: 0.99, neighbour: 0.99, line: 0.95, specks: 0.97 };
/**
 * So likely alone it settles a doubt that strokes leave, where it is so unlikely to be neither. What a stamp hides it hides from
 * both looks; where hairlines are lost no box is proved empty, and what is paler than ink proves none signed.
 */
const SETTLES: Readonly<Record<'signed' | 'empty', Limits>> = {
  signed: { ...OF_STROKES, pale: 0.95 },
  empty: { ...OF_STROKES, faint: 0.992 },
};
const NEITHER = 0.15;

type Limits = Readonly<Partial<Record<InkDoubt | '', number>>>;

/**
 * What a box holds, by two looks that know nothing of each other: at its strokes, and at its picture. Where both say the same
 * it is certain.
 */
export function settled(first: Verdict, { empty, signed, odd }: Look): Verdict {
  const share = signed / (signed + empty);
  const [seen, likely] = share >= 0.5 ? (['signed', share] as const) : (['empty', 1 - share] as const);
  if (first.verdict === 'doubtful') {
    const limit = SETTLES[seen][first.why];
    const isSettled = limit !== undefined && likely >= limit && odd <= NEITHER;
    return isSettled ? { verdict: seen, why: '' } : first;
  }
  if (odd >= ODD) return { verdict: 'doubtful', why: 'odd' };
  const agrees = first.verdict === seen && likely >= AGREES[seen];
  return agrees ? first : { verdict: 'doubtful', why: 'unlike' };
}
