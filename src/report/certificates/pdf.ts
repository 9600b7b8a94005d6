import { certificateWords as words } from '../../text/certificates.js';
import { MARGINS, type Piece } from '../minutes/layout.js';
import { drawPdf } from '../rosters/document.js';
import { paginate } from '../rosters/paginate.js';
import type { Paper } from '../rosters/paper.js';
import { type Faces, run, SECOND, WATERMARK } from '../rosters/style.js';
import { wrap } from '../rosters/wrap.js';
import { CENTRE, type Printed, piecesOf, signaturePiece } from './pieces.js';

/**
 * Certificates as an A4 portrait PDF, each from a page of its own, tagged, to be signed and handed over; one page each where it
 * can be. The same bytes for the same certificates; never none.
 */
export function certificatesPdf(certificates: readonly Printed[]) {
  const { drawn: pages, ...file } = drawPdf(describe(certificates), 'portrait', (paper, faces) =>
    certificates.map((one) => print(paper, one, faces)).reduce((sum, count) => sum + count, 0),
  );
  return { ...file, pages };
}

/** What the file says of itself: no name of anybody. */
function describe(certificates: readonly Printed[]) {
  const [first, ...others] = certificates as readonly [Printed, ...Printed[]];
  const days = certificates.map(({ date }) => date).toSorted();
  return {
    title: others.length === 0 && !first.isTrial ? `${words.title} ${words.numbered(first)}` : words.title,
    subject: first.content.heading.courseTitle,
    letterhead: first.content.heading.letterhead,
    date: days.at(-1) as string,
  };
}

/** Gives the number of pages. */
function print(paper: Paper, certificate: Printed, faces: Faces): number {
  const pieces: readonly Piece[] = piecesOf(certificate, faces);
  const foot = signaturePiece(certificate, faces);
  const room = MARGINS.bottom - MARGINS.top;
  const pages = paginate(pieces, { first: room, others: room, foot: foot.height });
  paper.tags.open('Sect');
  for (const [index, { from, to }] of pages.entries()) {
    paper.newPage();
    if (certificate.isTrial) paper.watermark(run(faces.semibold, 150, words.trial, WATERMARK));
    let y = MARGINS.top;
    for (const piece of pieces.slice(from, to)) {
      piece.draw(paper, y);
      y += piece.height;
    }
    if (index === pages.length - 1) foot.draw(paper, MARGINS.bottom - foot.height);
    if (pages.length > 1) drawPage(paper, faces, index + 1, pages.length);
  }
  paper.tags.close();
  return pages.length;
}

function drawPage(paper: Paper, { regular }: Faces, page: number, pages: number): void {
  const count = wrap([run(regular, 8, words.page(page, pages), SECOND)], CENTRE.width);
  paper.lines(undefined, count, { x: CENTRE.x, y: MARGINS.foot, align: 'middle' });
}
