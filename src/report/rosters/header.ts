import type { Roster, RosterSheet, Supplement } from '../../domain/rosters/roster.js';
import {
  courseReference,
  pageTitle,
  partTitle,
  ROSTER_WORDS,
  sessionAbout,
  sessionTitle,
  sessionWhen,
  sessionWhere,
  sheetCount,
  sheetTitle,
  supplementTitle,
  TRIAL_WORDS,
} from '../../text/rosters.js';
import { SLIP_WORDS } from '../../text/slip.js';
import type { Paper } from './paper.js';
import { CODE_ROOM, UNDER_CODE } from './scan-marks.js';
import { CONTENT_WIDTH, type Faces, mm, PAGE, run, SECOND } from './style.js';
import type { Tag } from './tags.js';
import { BASELINE, type Line, type Run, stack, totalHeight, wrap } from './wrap.js';

/** A sheet to be signed, or the slip of a supplement. */
export type Leaf = RosterSheet | 'slip';

/** A sheet as it is to be printed. */
export interface Print {
  readonly roster: Roster;
  readonly sheet: Leaf;
  readonly faces: Faces;
  /** With the code of the page at its top right. */
  readonly scannable: boolean;
}

/** What stands at the top of a page of a sheet. */
export interface Header {
  readonly height: number;
  draw(paper: Paper, page: number, pages: number): void;
}

interface Block {
  readonly tag: Tag;
  readonly lines: readonly Line[];
  /** Room above, in points. */
  readonly above: number;
}

const RIGHT_WIDTH = mm(72);
const rightWidth = ({ regular }: Faces): number => RIGHT_WIDTH * regular.scale;
const codeRoom = ({ scannable }: Print): number => (scannable ? CODE_ROOM : 0);
const leftWidth = (print: Print): number => CONTENT_WIDTH - rightWidth(print.faces) - codeRoom(print) - mm(6);
const AFTER = mm(3.2);

const blocksIn =
  (print: Print) =>
  (tag: Tag, above: number, ...runs: readonly Run[]): Block => ({
    tag,
    above,
    lines: wrap(runs, leftWidth(print)),
  });

/** The whole header, on the first page of a sheet: who invites, to what, when and where. */
export function fullHeader(print: Print): Header {
  const { regular, semibold } = print.faces;
  const { heading, session } = print.roster;
  const block = blocksIn(print);
  const [office, ...offices] = heading.letterhead;
  const blocks = [
    ...(office ? [block('P', 0, run(semibold, 10, office))] : []),
    ...offices.map((line) => block('P', 0, run(regular, 10, line))),
    block('H1', mm(3), run(semibold, 17, heading.courseTitle)),
    block('P', 0, run(regular, 10, courseReference(heading), SECOND)),
    block('H2', mm(2.4), run(semibold, 13, `${sessionTitle(session)}   `), run(regular, 13, sessionWhen(session))),
    ...[sessionWhere(session), sessionAbout(session)]
      .filter(Boolean)
      .map((line) => block('P', 0.5, run(regular, 11, line))),
  ];
  return headerOf(blocks, true, print);
}

/** The header of the following pages: the same words, in two lines. */
export function shortHeader(print: Print): Header {
  const { regular, semibold } = print.faces;
  const { heading, session } = print.roster;
  const block = blocksIn(print);
  const blocks = [
    block('P', 0, run(regular, 8.5, heading.letterhead.join(' – '), SECOND)),
    block('P', 1, run(semibold, 11, heading.courseTitle)),
    block('P', 0, run(semibold, 10, `${sessionTitle(session)}   `), run(regular, 10, sessionWhen(session))),
  ].filter(({ lines }) => lines.length > 0);
  return headerOf(blocks, false, print);
}

function headerOf(blocks: readonly Block[], full: boolean, print: Print): Header {
  const { roster, sheet, faces, scannable } = print;
  const corner = cornerLines(full, print);
  const cornerDrop = mm(4.5) * faces.regular.scale;
  const left = blocks.reduce((sum, { above, lines }) => sum + above + totalHeight(lines), 0);
  const right = PAGE.right - codeRoom(print);
  return {
    height: Math.max(left, cornerDrop + totalHeight(corner), scannable ? UNDER_CODE : 0) + AFTER,
    draw(paper, page, pages) {
      let y = PAGE.top;
      for (const { tag, above, lines } of blocks) {
        y += above;
        paper.lines(full ? tag : undefined, lines, { x: PAGE.left, y });
        y += totalHeight(lines);
      }
      const title = wrap(
        [run(faces.semibold, 10, pageTitle(page, pages, sheet === 'slip' ? SLIP_WORDS.page : sheetTitle(roster)))],
        rightWidth(faces),
      );
      // On the same baseline as the first line at the left.
      const drop = ((blocks[0]?.lines[0]?.height ?? 0) - totalHeight(title)) * BASELINE;
      paper.lines(undefined, title, { x: right, y: PAGE.top + drop, align: 'right' });
      if (corner.length > 0) {
        paper.lines(full ? 'P' : undefined, corner, { x: right, y: PAGE.top + cornerDrop, align: 'right' });
      }
    },
  };
}

const leafTitle = (sheet: Leaf, supplement: Supplement): string =>
  sheet === 'slip' ? SLIP_WORDS.note(supplement) : supplementTitle(supplement);

/** Under the page number: which part of the queue the sheet is for, large enough to be read from the queue. */
function cornerLines(full: boolean, { roster, sheet, faces, scannable }: Print): Line[] {
  const { trial, sheets, supplement } = roster;
  const { regular, semibold } = faces;
  const small = full ? 10 : 8.5;
  const paragraphs: Run[][] = [];
  if (supplement) paragraphs.push([run(semibold, full ? 12 : 10, leafTitle(sheet, supplement))]);
  if (sheet !== 'slip' && sheet.part) {
    const count = sheetCount(sheets.indexOf(sheet) + 1, sheets.length);
    paragraphs.push([run(regular, small, count, SECOND)], [run(semibold, full ? 20 : 12, partTitle(sheet.part))]);
  }
  if (trial) paragraphs.push([run(semibold, small, TRIAL_WORDS[trial].note)]);
  // A word or a stroke in an empty box would be taken for a signature.
  if (scannable && sheet !== 'slip') paragraphs.push([run(regular, small, ROSTER_WORDS.absent, SECOND)]);
  return stack(paragraphs, rightWidth(faces));
}
