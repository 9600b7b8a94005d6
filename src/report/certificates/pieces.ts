import type { Certificate, CertifiedSession } from '../../domain/issued.js';
import { capacitiesIn, capacityInWords, certificateWords as words } from '../../text/certificates.js';
import { GAP, MARGINS, type Piece, WIDTH } from '../minutes/layout.js';
import { type Faces, HAIRLINE, mm, run, SECOND } from '../rosters/style.js';
import type { Tag } from '../rosters/tags.js';
import { type Line, type Run, totalHeight, wrap } from '../rosters/wrap.js';

/** A certificate to be printed: one that has left the office, or a trial that has no number. */
export type Printed = Certificate & { readonly isTrial?: boolean };

/** What stands in the middle of the page: narrower than the page, so that lines are read with ease. */
export const CENTRE = { x: MARGINS.left + WIDTH / 2, width: mm(150) };
const SIZES = { office: 11, body: 12.5, title: 26, name: 24, list: 10.5, small: 8.5 };
/** Columns of the list of sessions. */
const DAY = mm(48);
const LENGTH = mm(36);

/** A certificate from the letterhead to the list of sessions, from the top down. */
export function piecesOf(certificate: Printed, faces: Faces): Piece[] {
  const { regular, semibold } = faces;
  const { content } = certificate;
  const [office = '', ...offices] = content.heading.letterhead;
  const capacities = capacitiesIn(content.sessions);
  const number = certificate.isTrial ? '' : words.numbered(certificate);
  return [
    middle('P', 0, run(semibold, SIZES.office, office)),
    ...offices.map((line) => middle('P', 0, run(regular, SIZES.office, line))),
    middle('H1', mm(16), run(semibold, SIZES.title, words.title)),
    middle('P', mm(1), run(regular, SIZES.body, number, SECOND)),
    middle('P', mm(12), run(regular, SIZES.body, words.attests)),
    middle('P', mm(4), run(semibold, SIZES.name, words.name(content))),
    middle('P', mm(3), run(regular, SIZES.body, words.capacity(capacities))),
    middle('P', mm(5), run(regular, SIZES.body, words.attended(content))),
    ...sessionPieces(content.sessions, capacities.length > 1, faces),
  ].filter(({ height }) => height > 0);
}

function middle(tag: Tag, above: number, ...runs: readonly Run[]): Piece {
  const lines = wrap(runs, CENTRE.width);
  const height = totalHeight(lines);
  return {
    height: height === 0 ? 0 : above + height,
    draw: (paper, y) => paper.lines(tag, lines, { x: CENTRE.x, y: y + above, align: 'middle' }),
  };
}

/** A table of the sessions: a row each, with a hairline under it. */
function sessionPieces(sessions: readonly CertifiedSession[], saysCapacity: boolean, faces: Faces): Piece[] {
  const rows = sessions.map((session) => sessionRow(session, saysCapacity, faces));
  return [
    { height: mm(8), draw: ({ tags }) => tags.open('Table') },
    ...rows,
    { height: Number.MIN_VALUE, draw: ({ tags }) => tags.close() },
  ];
}

interface Cell {
  readonly x: number;
  readonly lines: readonly Line[];
}

function cellsOf(session: CertifiedSession, saysCapacity: boolean, { regular, semibold }: Faces): Cell[] {
  const { day, about, length } = words.session(session);
  const capacity = saysCapacity ? words.capacityThere(capacityInWords(session)) : '';
  const width = WIDTH - DAY - LENGTH - 2 * GAP;
  const said = [run(regular, SIZES.list, about), run(regular, SIZES.list, capacity, SECOND)];
  return [
    { x: MARGINS.left, lines: wrap([run(semibold, SIZES.list, day)], DAY) },
    { x: MARGINS.left + DAY + GAP, lines: said.flatMap((one) => wrap([one], width)) },
    { x: MARGINS.right - LENGTH, lines: wrap([run(regular, SIZES.list, length)], LENGTH) },
  ];
}

function sessionRow(session: CertifiedSession, saysCapacity: boolean, faces: Faces): Piece {
  const cells = cellsOf(session, saysCapacity, faces);
  const height = Math.max(...cells.map(({ lines }) => totalHeight(lines))) + mm(2.4);
  return {
    height,
    draw(paper, y) {
      paper.tags.open('TR');
      for (const [column, { x, lines }] of cells.entries()) {
        paper.tags.open(column === 0 ? 'TH' : 'TD', column === 0 ? { Scope: 'Row' } : undefined);
        if (lines.length > 0) paper.content(lines, { x, y: y + mm(1.2) });
        paper.tags.close();
      }
      paper.tags.close();
      paper.rules([[MARGINS.left, y + height, MARGINS.right, y + height]], 0.4, HAIRLINE);
    },
  };
}

/** The foot of the last page: the day, who signs, and how the office knows its certificate again. */
export function signaturePiece(certificate: Printed, { regular, semibold }: Faces): Piece {
  const { content, date, code, isTrial } = certificate;
  const half = WIDTH / 2 - GAP;
  const size = SIZES.body - 1;
  const [office = '', ...names] = content.signature;
  const dated = wrap([run(regular, size, isTrial ? '' : words.dated(date))], half);
  const block = [run(regular, size, office), ...names.map((line) => run(semibold, size, line))].flatMap((line) =>
    wrap([line], half),
  );
  const notes = isTrial ? [] : [words.again(certificate), words.verify(code)];
  const small = notes.flatMap((note) => wrap([run(regular, SIZES.small, note, SECOND)], WIDTH));
  const signing = totalHeight(block) + mm(18);
  return {
    height: mm(8) + signing + mm(6) + totalHeight(small),
    draw(paper, y) {
      const top = y + mm(8);
      const left = MARGINS.right - half;
      if (dated.length > 0) paper.lines('P', dated, { x: MARGINS.left, y: top });
      if (block.length > 0) paper.lines('P', block, { x: left, y: top });
      paper.rules([[left, top + signing, MARGINS.right, top + signing]], 0.6, SECOND);
      if (small.length > 0) paper.lines('P', small, { x: MARGINS.left, y: top + signing + mm(6) });
    },
  };
}
