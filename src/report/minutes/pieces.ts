import type { RosterHeading } from '../../domain/rosters/roster.js';
import { type Faces, mm, run, SECOND } from '../rosters/style.js';
import { type Run, totalHeight, wrap } from '../rosters/wrap.js';
import type { Block, Signer } from './blocks.js';
import { tablesPiece } from './figures.js';
import { ABREAST, GAP, MARGINS, type Piece, WIDTH } from './layout.js';

const BODY = 10;
/** For lists of names. */
const SMALL = 9;
const SIGNING = mm(11);
/** Four people sign on one line, rather than one of them below. */
const SIGNING_ABREAST = 4;

/** The letterhead and the blocks of a record, laid out from the top down. */
export function piecesOf({ letterhead, courseTitle }: RosterHeading, blocks: readonly Block[], faces: Faces): Piece[] {
  const { regular, semibold } = faces;
  const [office = '', ...offices] = letterhead;
  return [
    textPiece('P', 0, run(semibold, BODY, office)),
    ...offices.map((line) => textPiece('P', 0, run(regular, BODY, line))),
    textPiece('P', mm(1), run(regular, BODY, courseTitle, SECOND)),
    ...blocks.flatMap((block) => blockPieces(block, faces)),
  ].filter(({ height }) => height > 0);
}

function blockPieces(block: Block, faces: Faces): Piece[] {
  const { regular, semibold } = faces;
  switch (block.is) {
    case 'title':
      return [
        textPiece('H1', mm(3), run(semibold, 18, block.text)),
        textPiece('P', 0, run(regular, BODY + 1, block.beside)),
      ];
    case 'heading':
      return [{ ...textPiece('H2', mm(2.4), run(semibold, 11.5, block.text)), keepWithNext: true }];
    case 'text':
      return [said(block, faces)];
    case 'tables':
      return [tablesPiece(block.tables, faces)];
    case 'signatures':
      return signaturePieces(block.signers, faces);
  }
}

function said(
  { text, strong = '', isList = false }: Extract<Block, { is: 'text' }>,
  { regular, semibold }: Faces,
): Piece {
  const size = isList ? SMALL : BODY;
  return textPiece('P', mm(isList ? 0.3 : 1), run(semibold, size, strong), run(regular, size, text));
}

/** A paragraph. */
function textPiece(tag: 'P' | 'H1' | 'H2', above: number, ...runs: readonly Run[]): Piece {
  const lines = wrap(runs, WIDTH);
  const height = totalHeight(lines);
  return {
    height: height === 0 ? 0 : above + height,
    draw: (paper, y) => paper.lines(tag, lines, { x: MARGINS.left, y: y + above }),
  };
}

function signaturePieces(signers: readonly Signer[], { regular, semibold }: Faces): Piece[] {
  const abreast = signers.length === SIGNING_ABREAST ? SIGNING_ABREAST : ABREAST;
  const width = (WIDTH - (abreast - 1) * GAP) / abreast;
  const labels = signers.map(({ office, name }) => [
    ...wrap([run(regular, 9.5, office, SECOND)], width),
    ...wrap([run(semibold, BODY, name)], width),
  ]);
  const high = Math.max(...labels.map(totalHeight));
  return Array.from({ length: Math.ceil(labels.length / abreast) }, (_, line): Piece => {
    const these = labels.slice(line * abreast, (line + 1) * abreast);
    return {
      height: mm(4) + high + SIGNING + mm(2),
      draw(paper, y) {
        for (const [index, label] of these.entries()) {
          const x = MARGINS.left + index * (width + GAP);
          const under = y + mm(4) + high + SIGNING;
          paper.lines('P', label, { x, y: y + mm(4) });
          paper.rules([[x, under, x + width, under]], 0.6, SECOND);
        }
      },
    };
  });
}
