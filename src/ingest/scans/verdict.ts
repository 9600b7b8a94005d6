import type { Tally } from './tallies.js';

/** What is seen in a box, and why it cannot be said where it is doubtful. */
export interface Verdict {
  readonly verdict: 'signed' | 'empty' | 'doubtful';
  readonly why: string;
}

/** What holds for all boxes of a scan. */
export interface Page {
  /** Whether hairlines are lost: ink may be, too. */
  readonly pale: boolean;
  /** mm² of pale ink that is usual in a box without ink: what is printed on the other side shines through. */
  readonly through: number;
}

const signed: Verdict = { verdict: 'signed', why: '' };
const empty: Verdict = { verdict: 'empty', why: '' };
const doubtful = (why: string): Verdict => ({ verdict: 'doubtful', why });

export function verdictOn(tally: Tally, page: Page): Verdict {
  if (isSigned(tally, page)) return tally.stamped > 0.3 * (tally.own + tally.crossing) ? doubtful('stamp') : signed;
  return doubtOf(tally, page) ?? empty;
}

/** Ink enough that lies as that of a person who signed here. */
function isSigned({ own, free, low, core, crossing, depth, slant, slants, faint }: Tally, { through }: Page): boolean {
  const lies = free >= 1.4 || low >= 4 || (own >= 3 && core >= 1) || (own >= 10 && depth > 0.4);
  const reaches = crossing >= 6 && core >= 3 && depth >= 0.45;
  const isFigure = slant >= 1 && (slants > 1 || own > 0.15);
  return lies || reaches || isFigure || (free >= 0.6 && faint >= 5 && through === 0);
}

function doubtOf(
  { own, crossing, rising, core, depth, line, slant, specks, stamped, faint }: Tally,
  { pale, through }: Page,
): Verdict | undefined {
  if (stamped > 0.3) return doubtful('stamp');
  if (line + slant > 0.5) return doubtful('line');
  if (own >= 0.4) return doubtful('little');
  if (crossing > 0.5 && (core > 0.3 || depth > 0.34)) return doubtful('neighbour');
  if (crossing > 8 || rising > 2.5) return doubtful('neighbour');
  if (specks > 1) return doubtful('specks');
  if (faint >= Math.max(1.2, through * 1.4)) return doubtful('faint');
  return pale ? doubtful('pale') : undefined;
}
