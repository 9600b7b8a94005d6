import type { Minutes } from '../../domain/minutes/minutes.js';
import { minutesText } from '../../text/minutes.js';
import { sessionTitle } from '../../text/rosters.js';
import { drawPdf } from '../rosters/document.js';
import { paginate } from '../rosters/paginate.js';
import type { Paper } from '../rosters/paper.js';
import { type Faces, run, SECOND } from '../rosters/style.js';
import { wrap } from '../rosters/wrap.js';
import { blocksOf } from './blocks.js';
import { MARGINS, WIDTH } from './layout.js';
import { piecesOf } from './pieces.js';

/** The record as an A4 portrait PDF, tagged, to be signed and registered: one page where it can be, or as many as it takes. */
export function minutesPdf(minutes: Minutes) {
  const about = { title: minutesText.fileTitle(minutes), subject: minutesText.protocol(minutes.protocol) };
  const { letterhead } = minutes.heading;
  const { drawn: pages, ...file } = drawPdf({ ...about, letterhead, date: minutes.date }, 'portrait', (paper, faces) =>
    printPages(paper, minutes, faces),
  );
  return { ...file, pages };
}

/** Gives the number of pages. */
function printPages(paper: Paper, minutes: Minutes, faces: Faces): number {
  const pieces = piecesOf(minutes.heading, blocksOf(minutes), faces);
  const room = MARGINS.bottom - MARGINS.top;
  const pages = paginate(pieces, { first: room, others: room, foot: 0 });
  for (const [index, { from, to }] of pages.entries()) {
    paper.newPage();
    let y = MARGINS.top;
    for (const piece of pieces.slice(from, to)) {
      piece.draw(paper, y);
      y += piece.height;
    }
    drawFoot(paper, minutes, faces, [index + 1, pages.length]);
  }
  return pages.length;
}

/** Which page of what: a page that is lost can be told. */
function drawFoot(
  paper: Paper,
  { session, heading }: Minutes,
  { regular }: Faces,
  [page, pages]: [number, number],
): void {
  const y = MARGINS.foot;
  const about = wrap([run(regular, 8, `${heading.courseTitle} – ${sessionTitle(session)}`, SECOND)], WIDTH);
  paper.lines(undefined, about.slice(0, 1), { x: MARGINS.left, y });
  const count = wrap([run(regular, 8, minutesText.page(page, pages), SECOND)], WIDTH);
  paper.lines(undefined, count, { x: MARGINS.right, y, align: 'right' });
}
