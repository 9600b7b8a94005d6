import type { Checklist } from '../../domain/checklist/checklist.js';
import {
  CHECKLIST_WORDS,
  checklistMark,
  checklistNumbers,
  checklistPage,
  checklistTitle,
} from '../../text/checklist.js';
import { sessionTitle, sessionWhen, sessionWhere } from '../../text/rosters.js';
import { drawPdf } from '../rosters/document.js';
import { paginate } from '../rosters/paginate.js';
import type { Colour, Paper } from '../rosters/paper.js';
import { CONTENT_WIDTH, type Faces, mm, PAGE, run, SECOND } from '../rosters/style.js';
import { totalHeight, wrap } from '../rosters/wrap.js';
import { HEADINGS_HEIGHT, piecesOf, repeatHeadings } from './flow.js';
import { deskSections, sessionRemarks } from './lines.js';

/** The band across the top of each page: dark also where it is printed without colours. */
const BAND: Colour = [0.48, 0.1, 0.12];
const WHITE = 1;
const BAND_HEIGHT = mm(9);
const HEADER_HEIGHT = BAND_HEIGHT + mm(16);
const FOOT_HEIGHT = mm(6);

/** The checking list as an A4 landscape PDF: tagged, nowhere to sign, marked on each page. */
export function checklistPdf(list: Checklist) {
  const about = { title: checklistTitle(list), subject: checklistMark(list) };
  const { letterhead } = list.heading;
  const { drawn: pages, ...file } = drawPdf(
    { ...about, letterhead, date: list.edition.date },
    'landscape',
    (paper, faces) => printPages(paper, list, faces),
  );
  return { ...file, pages };
}

/** Gives the number of pages. */
function printPages(paper: Paper, list: Checklist, faces: Faces): number {
  const pieces = piecesOf(deskSections(list), sessionRemarks(list), faces);
  const room = PAGE.bottom - FOOT_HEIGHT - PAGE.top - HEADER_HEIGHT;
  const pages = paginate(pieces, { first: room, others: room - HEADINGS_HEIGHT, foot: 0 });
  for (const [index, { from, to }] of pages.entries()) {
    paper.newPage();
    drawHeader(paper, list, faces, index + 1, pages.length);
    let y = PAGE.top + HEADER_HEIGHT;
    const part = pieces[from]?.part;
    if (index > 0 && part !== undefined) {
      repeatHeadings(paper, part, y, faces);
      y += HEADINGS_HEIGHT;
    }
    for (const piece of pieces.slice(from, to)) {
      piece.draw(paper, y);
      y += piece.height;
    }
    drawFoot(paper, list, faces, index > 0);
  }
  return pages.length;
}

function drawHeader(paper: Paper, list: Checklist, faces: Faces, page: number, pages: number): void {
  const { regular, semibold } = faces;
  const isFirst = page === 1;
  const mark = wrap([run(semibold, 14, CHECKLIST_WORDS.mark, WHITE)], CONTENT_WIDTH);
  const count = wrap([run(semibold, 10, checklistPage(page, pages), WHITE)], CONTENT_WIDTH);
  const inBand = (height: number) => PAGE.top + (BAND_HEIGHT - height) / 2;
  paper.fill([[PAGE.left, PAGE.top, PAGE.right, PAGE.top + BAND_HEIGHT]], BAND);
  paper.lines(isFirst ? 'H1' : undefined, mark, { x: PAGE.left + mm(3), y: inBand(totalHeight(mark)) });
  paper.lines(undefined, count, { x: PAGE.right - mm(3), y: inBand(totalHeight(count)), align: 'right' });
  const { session, heading } = list;
  const where = sessionWhere(session);
  const lines = [
    [run(semibold, 11, `${sessionTitle(session)}   `), run(regular, 11, sessionWhen(session))],
    [run(regular, 9, [heading.courseTitle, where].filter(Boolean).join(' – '), SECOND)],
    [run(regular, 9, checklistNumbers(list), SECOND)],
  ];
  let y = PAGE.top + BAND_HEIGHT + mm(1.5);
  for (const runs of lines) {
    const [line] = wrap(runs, CONTENT_WIDTH);
    if (line) paper.lines(isFirst ? 'P' : undefined, [line], { x: PAGE.left, y });
    y += line?.height ?? 0;
  }
}

function drawFoot(paper: Paper, list: Checklist, { regular }: Faces, repeated: boolean): void {
  const y = PAGE.bottom - mm(4);
  const tag = repeated ? undefined : 'P';
  paper.lines(tag, wrap([run(regular, 8.5, CHECKLIST_WORDS.foot)], CONTENT_WIDTH), { x: PAGE.left, y });
  const mark = wrap([run(regular, 8.5, checklistMark(list), SECOND)], CONTENT_WIDTH);
  paper.lines(tag, mark, { x: PAGE.right, y, align: 'right' });
}
