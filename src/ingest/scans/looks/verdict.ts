import type { Ink, InkDoubt } from '../../../domain/attendance/scanned.js';
import { HANGING } from '../ink/tallies.js';
import type { Tally } from '../ink/tally.js';

/** What is seen in a box, and why it cannot be said where it is doubtful. */
export interface Verdict {
  readonly verdict: Ink;
  readonly why: InkDoubt | '';
}

/** What holds for all boxes of a scan. */
export interface Page {
  /** Whether hairlines are lost: ink may be, too. */
  readonly pale: boolean;
}

/** As long (mm) as a letter of print that shines through may be. */
const LONGEST_LETTER = 5;

const signed: Verdict = { verdict: 'signed', why: '' };
const empty: Verdict = { verdict: 'empty', why: '' };
const doubtful = (why: InkDoubt): Verdict => ({ verdict: 'doubtful', why });

export function verdictOn(tally: Tally, page: Page): Verdict {
  if (isSigned(tally, page)) return tally.stamped > 0.3 * (tally.own + tally.crossing) ? doubtful('stamp') : signed;
  return doubtOf(tally, page) ?? empty;
}

/** Ink enough that lies as that of a person who signed here. */
function isSigned(
  { own, free, low, down, core, crossing, rising, depth, slant, slants, faint }: Tally,
  { pale }: Page,
): boolean {
  // Where ink is lost, what is left of a stain or a stamp looks like little strokes.
  if (pale && own < 6) return false;
  const isHere = free >= 1.4 || (low >= 3.5 && faint < 6) || low >= 12;
  const stands = down >= HANGING || low >= 1.5 || (core >= 0.3 * own && crossing < 0.5 * own);
  const isLarge = own >= 3 && core >= 1 && stands;
  // Most of it is in other boxes, where a name is drawn into those around it: it must go right through this one, or fill it.
  const goesThrough = core >= 3 && depth >= 0.75;
  const fills = core >= 4 && core >= 0.35 * crossing && depth >= HANGING;
  const isJoined = (crossing >= 6 && (goesThrough || fills)) || rising >= 20;
  const isFigure = slant >= 1 && (slants > 1 || own > 0.5);
  return isHere || isLarge || isJoined || isFigure;
}

function doubtOf(
  { own, crossing, rising, core, depth, line, flat, slant, specks, stamped, faint, trace }: Tally,
  { pale }: Page,
): Verdict | undefined {
  if (stamped > 0.3) return doubtful('stamp');
  if (line + slant > 0.5 || flat > 0.6) return doubtful('line');
  if (own >= 0.3) return doubtful('little');
  if (crossing > 0.5 && (core > 0.6 || depth > 0.4)) return doubtful('neighbour');
  if (crossing > 6 || rising > 1.8) return doubtful('neighbour');
  if (specks > 1) return doubtful('specks');
  if (faint >= 0.6) return doubtful(trace > LONGEST_LETTER ? 'trace' : 'faint');
  return pale ? doubtful('pale') : undefined;
}
