import type { Roster, RosterSheet } from '../../domain/rosters/roster.js';
import { ROSTER_WORDS, totalsLabels, trainersOf } from '../../text/rosters.js';
import type { Paper } from './paper.js';
import { CONTENT_WIDTH, type Faces, mm, PAGE, run, SECOND } from './style.js';
import { type Line, stack, totalHeight, widthOf, wrap } from './wrap.js';

/** Totals and signatures, at the end of a sheet. */
export interface Foot {
  readonly height: number;
  draw(paper: Paper, y: number): void;
}

const BEFORE = mm(5);
const TOTALS = mm(10);
/** Room to write a figure by hand. */
const BLANK = mm(17);
/** Between a label and what is written beside it. */
const AFTER_TOTAL = mm(2);
/** Room above the line on which one signs. */
const SIGNING = mm(11);
const BETWEEN = mm(4);
/** Between the last signature and the bottom margin. */
const AFTER = mm(3.5);
/** Signatures side by side; with more trainers a new line begins. */
const ABREAST = 3;
const GAP = mm(9);
const WIDTH = (CONTENT_WIDTH - (ABREAST - 1) * GAP) / ABREAST;

/** The foot of a sheet: how many came, to be filled in by hand, and the signatures of trainers and director. */
export function footOf(roster: Roster, sheet: RosterSheet, faces: Faces): Foot {
  const signers = signersOf(roster, faces);
  const labels = Math.max(...signers.map(totalHeight));
  const lines = Math.ceil(signers.length / ABREAST);
  const totals = TOTALS * faces.regular.scale;
  return {
    height: BEFORE + totals + lines * (labels + SIGNING) + (lines - 1) * BETWEEN + AFTER,
    draw(paper, y) {
      drawTotals(paper, totalsLabels(roster, sheet), y + BEFORE, faces);
      for (const [index, label] of signers.entries()) {
        // The director closes the sheet: at the right end of the last line.
        const column = index === signers.length - 1 ? ABREAST - 1 : index % ABREAST;
        const x = PAGE.left + column * (WIDTH + GAP);
        const top = y + BEFORE + totals + Math.floor(index / ABREAST) * (labels + SIGNING + BETWEEN);
        paper.lines('P', label, { x, y: top });
        paper.rules([[x, top + labels + SIGNING, x + WIDTH, top + labels + SIGNING]], 0.6, SECOND);
      }
    },
  };
}

/** Office and name of those who sign, trainers first; a nameless line where the session names no trainer. */
function signersOf({ session, heading }: Roster, { regular, semibold }: Faces): Line[][] {
  const trainers = trainersOf(session);
  const signers = [
    ...(trainers.length > 0 ? trainers : ['']).map((name) => [ROSTER_WORDS.trainers, name] as const),
    [ROSTER_WORDS.director, heading.director] as const,
  ];
  return signers.map(([office, name]) =>
    stack([[run(regular, 9.5, office, SECOND)], [run(semibold, 11, name)]], WIDTH),
  );
}

function drawTotals(paper: Paper, labels: readonly string[], y: number, { semibold }: Faces): void {
  const texts = labels.map((label) => run(semibold, 11, label));
  const widths = texts.map(widthOf);
  const used = widths.reduce((sum, width) => sum + width, 0) + (texts.length - 1) * (BLANK + AFTER_TOTAL);
  const gap = Math.min(GAP, (CONTENT_WIDTH - used) / (texts.length - 1));
  let x = PAGE.left;
  for (const [index, text] of texts.entries()) {
    paper.lines('P', wrap([text], CONTENT_WIDTH), { x, y });
    x += (widths[index] as number) + AFTER_TOTAL;
    // The first total is known; the others wait for a hand.
    if (index > 0) {
      const line = y + 12 * semibold.scale;
      paper.rules([[x, line, x + BLANK, line]], 0.6, SECOND);
      x += BLANK;
    }
    x += gap;
  }
}
