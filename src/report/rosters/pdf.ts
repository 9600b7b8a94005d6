import type { Roster, RosterSheet } from '../../domain/rosters/roster.js';
import { editionMark, ROSTER_WORDS, rosterTitle } from '../../text/rosters.js';
import { footOf } from './foot.js';
import { fullHeader, type Header, shortHeader } from './header.js';
import { paginate } from './paginate.js';
import { newPaper, type Paper } from './paper.js';
import { newPdf, REGULAR, SEMIBOLD } from './pdfkit.js';
import { CONTENT_WIDTH, type Faces, mm, PAGE, run, SECOND, WATERMARK } from './style.js';
import { tableOf } from './table.js';
import { newTags } from './tags.js';
import { openTypeface } from './typeface.js';
import { totalHeight, wrap } from './wrap.js';

/** A roster as a file to be printed, and what the office should know of how it came out. */
export interface RosterPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Numbers of the rows whose name was printed on several lines (FOG-04). */
  readonly wrappedNames: readonly number[];
  /** Characters that both typefaces lack, in code order, replaced by their nearest likeness (FOG-05). */
  readonly missingCharacters: readonly string[];
}

/** The roster as an A4 landscape PDF: tagged, fonts embedded, the same bytes for the same roster. */
export function rosterPdf(roster: Roster): RosterPdf {
  const missing = new Set<string>();
  const created = new Date(`${roster.edition.date}T12:00:00Z`);
  const author = roster.heading.letterhead.join(' – ');
  const pdf = newPdf({ title: rosterTitle(roster), subject: editionMark(roster), author, created });
  const faces = { regular: openTypeface(pdf, REGULAR, missing), semibold: openTypeface(pdf, SEMIBOLD, missing) };
  const paper = newPaper(pdf, newTags(pdf));
  paper.tags.open('Document');
  const printed = roster.sheets.map((sheet) => printSheet(paper, roster, sheet, faces));
  paper.tags.close();
  return {
    bytes: paper.finish(),
    pages: printed.reduce((sum, { pages }) => sum + pages, 0),
    wrappedNames: printed.flatMap(({ wrappedNames }) => wrappedNames),
    missingCharacters: [...missing].sort(),
  };
}

function printSheet(paper: Paper, roster: Roster, sheet: RosterSheet, faces: Faces) {
  const headers = [fullHeader(roster, sheet, faces), shortHeader(roster, sheet, faces)] as const;
  const table = tableOf(roster, sheet, faces);
  const foot = footOf(roster, sheet, faces);
  const margin = pageFoot(roster, faces);
  const roomUnder = (header: Header) => margin.y - PAGE.top - header.height - table.headingHeight;
  const room = { first: roomUnder(headers[0]), others: roomUnder(headers[1]), foot: foot.height };
  const pages = paginate(table.rows, room);
  paper.tags.open('Sect');
  for (const [index, { from, to }] of pages.entries()) {
    const header = index === 0 ? headers[0] : headers[1];
    startPage(paper, roster.draft, faces);
    header.draw(paper, index + 1, pages.length);
    margin.draw(paper, index > 0);
    const y = PAGE.top + header.height;
    table.drawHeadings(paper, y, from);
    table.drawRows(paper, y + table.headingHeight, from, to);
  }
  table.close(paper);
  foot.draw(paper, margin.y - foot.height);
  paper.tags.close();
  return { pages: pages.length, wrappedNames: table.wrappedNames };
}

function startPage(paper: Paper, draft: boolean, { semibold }: Faces): void {
  paper.newPage();
  if (draft) paper.watermark(run(semibold, 190, ROSTER_WORDS.draft, WATERMARK));
}

/** The bottom margin of each page: the privacy notice and the edition mark. */
function pageFoot(roster: Roster, { regular }: Faces) {
  const notice = wrap([run(regular, 8, roster.heading.privacyNotice, SECOND)], CONTENT_WIDTH - mm(75));
  const edition = wrap([run(regular, 8, editionMark(roster), SECOND)], mm(70));
  const y = PAGE.bottom - Math.max(totalHeight(notice), totalHeight(edition));
  return {
    y: y - mm(2.5),
    draw(paper: Paper, repeated: boolean) {
      const tag = repeated ? undefined : 'P';
      if (notice.length > 0) paper.lines(tag, notice, { x: PAGE.left, y });
      paper.lines(tag, edition, { x: PAGE.right, y, align: 'right' });
    },
  };
}
