import { pageCodeOf, writePageCode } from '../../domain/editions/page-code.js';
import { layoutOf, type PrintedPage } from '../../domain/editions/printed-page.js';
import type { Roster, Supplement, Trial } from '../../domain/rosters/roster.js';
import { bookmarkTitle, editionMark, editionMarks, partTitle, rostersTitle, TRIAL_WORDS } from '../../text/rosters.js';
import { hasSlip } from '../../text/slip.js';
import { drawPdf } from './document.js';
import { type Foot, footOf } from './foot.js';
import { fullHeader, type Header, type Leaf, type Print, shortHeader } from './header.js';
import { lastDay } from './last-day.js';
import type { Look } from './look.js';
import { paginate, type Room } from './paginate.js';
import type { Paper } from './paper.js';
import type { Outline } from './pdfkit.js';
import { printedRows } from './printed-pages.js';
import { drawScanMarks } from './scan-marks.js';
import { CONTENT_WIDTH, type Faces, mm, PAGE, run, SECOND, WATERMARK } from './style.js';
import { type SheetTable, slipTable, tableOf } from './table.js';
import { totalHeight, wrap } from './wrap.js';

/** A roster as a file to be printed, and what the office should know of how it came out. */
export interface RosterPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Numbers of the rows whose name was printed on several lines (FOG-04). */
  readonly wrappedNames: readonly number[];
  /** Characters that both typefaces lack, in code order, replaced by their nearest likeness (FOG-05). */
  readonly missingCharacters: readonly string[];
  /** What stands where on each page, for who reads it again from a scan. */
  readonly printed: readonly PrintedPage[];
}

/** The roster as an A4 landscape PDF: tagged, fonts embedded, the same bytes for the same roster. */
export const rosterPdf = (roster: Roster, look: Look = {}): RosterPdf => rostersPdf([roster], look);

/** Rosters one after the other in one file, to which its bookmarks lead; the pages of each are numbered by themselves. */
export function rostersPdf(rosters: readonly Roster[], look: Look = {}): RosterPdf {
  const about = { title: rostersTitle(rosters), subject: editionMarks(rosters), date: lastDay(rosters) as string };
  const letterhead = rosters[0]?.heading.letterhead ?? [];
  const { drawn, ...file } = drawPdf(
    { ...about, letterhead },
    'landscape',
    (paper, faces, outline) =>
      rosters.flatMap((roster) =>
        printRoster(paper, roster, { faces, look }, rosters.length > 1 ? outline : undefined),
      ),
    look,
  );
  return {
    ...file,
    pages: drawn.reduce((sum, { printed }) => sum + printed.length, 0),
    printed: drawn.flatMap(({ printed }) => printed),
    wrappedNames: drawn.flatMap(({ wrappedNames }) => wrappedNames),
  };
}

/** The sheets of a roster; in a file of many, a bookmark leads to its first page and, if it is divided, to each sheet. */
function printRoster(
  paper: Paper,
  roster: Roster,
  { faces, look }: { readonly faces: Faces; readonly look: Look },
  outline: Outline | undefined,
) {
  let mine: Outline | undefined;
  return leavesOf(roster).map((sheet) => {
    const print = { roster, sheet, faces, scannable: look.scannable === true };
    const laid = layOut(print);
    startPage(paper, roster.trial, faces);
    mine ??= outline?.addItem(bookmarkTitle(roster), { fit: true });
    if (sheet !== 'slip' && sheet.part) mine?.addItem(partTitle(sheet.part), { fit: true });
    return { printed: drawSheet(paper, print, laid, look), wrappedNames: laid.table.wrappedNames };
  });
}

/** What is printed of a roster, in order. */
const leavesOf = ({ sheets, supplement }: Roster): readonly Leaf[] => [
  ...sheets,
  ...(hasSlip(supplement) ? (['slip'] as const) : []),
];

/** A sheet laid out: which rows on which page, under and over what. */
export interface LaidOut {
  readonly headers: readonly [first: Header, others: Header];
  readonly table: SheetTable;
  readonly foot: Foot;
  readonly margin: ReturnType<typeof pageFoot>;
  readonly room: Room;
  readonly pages: ReturnType<typeof paginate>;
}

/** Nobody signs a slip. */
const NO_FOOT: Foot = { height: 0, draw: () => {} };

/** Shares the rows of a sheet among pages. */
export function layOut(print: Print): LaidOut {
  const { roster, sheet, faces } = print;
  const headers = [fullHeader(print), shortHeader(print)] as const;
  const table = sheet === 'slip' ? slipTable(roster.supplement as Supplement, faces) : tableOf(roster, sheet, faces);
  const foot = sheet === 'slip' ? NO_FOOT : footOf(roster, sheet, faces);
  const margin = pageFoot(roster, faces);
  const roomUnder = (header: Header) => margin.y - PAGE.top - header.height - table.headingHeight;
  const room = { first: roomUnder(headers[0]), others: roomUnder(headers[1]), foot: foot.height };
  return { headers, table, foot, margin, room, pages: paginate(table.rows, room) };
}

/** Draws a sheet from the page that has just begun; what stands where. */
function drawSheet(
  paper: Paper,
  { roster, sheet, faces, scannable }: Print,
  { headers, table, foot, margin, pages }: LaidOut,
  { largeType = false }: Look,
): PrintedPage[] {
  const which = sheet === 'slip' ? ('slip' as const) : roster.sheets.indexOf(sheet) + 1;
  paper.tags.open('Sect');
  const printed = pages.map(({ from, to }, index): PrintedPage => {
    const header = index === 0 ? headers[0] : headers[1];
    if (index > 0) startPage(paper, roster.trial, faces);
    const y = PAGE.top + header.height;
    const rows = printedRows(table.rows.slice(from, to), table.columns, y + table.headingHeight);
    const place = { sheet: which, page: index + 1, pages: pages.length };
    const code = pageCodeOf(roster, { ...place, largeType, layout: layoutOf(rows) });
    if (scannable) drawScanMarks(paper, writePageCode(code));
    header.draw(paper, index + 1, pages.length);
    margin.draw(paper, index > 0);
    table.drawHeadings(paper, y, from);
    table.drawRows(paper, y + table.headingHeight, from, to);
    return { code, rows };
  });
  table.close(paper);
  foot.draw(paper, margin.y - foot.height);
  paper.tags.close();
  return printed;
}

function startPage(paper: Paper, trial: Trial | undefined, { semibold }: Faces): void {
  paper.newPage();
  if (trial) paper.watermark(run(semibold, 190 / semibold.scale, TRIAL_WORDS[trial].across, WATERMARK));
}

/** The bottom margin of each page: the privacy notice and the edition mark. */
function pageFoot(roster: Roster, { regular }: Faces) {
  const width = mm(70) * regular.scale;
  const notice = wrap([run(regular, 8, roster.heading.privacyNotice, SECOND)], CONTENT_WIDTH - mm(5) - width);
  const edition = wrap([run(regular, 8, editionMark(roster), SECOND)], width);
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
