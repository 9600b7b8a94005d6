import { createHash } from 'node:crypto';
import { encode } from 'uqr';
import { BAR_ROW, type Box, barAt, CORNER_MARKS, PAGE_CODE, WITNESS_LINES } from '../../domain/editions/page-marks.js';
import type { Paper, Rule } from './paper.js';
import { mm, PAGE } from './style.js';

/** Room that the code takes from what stands at the top right. */
export const CODE_ROOM = PAGE.right - mm(PAGE_CODE.x) + mm(5);
/** Least height of what stands above the table, so that it stays clear of the code. */
export const UNDER_CODE = mm(PAGE_CODE.y + PAGE_CODE.height) - PAGE.top;

/** Draws what a scan of the page is read by: marks, hairlines, and the code, whose text is given, as squares and as bars. */
export function drawScanMarks(paper: Paper, code: string): void {
  const hairlines = WITNESS_LINES.flatMap(({ lines }) => lines);
  const boxes = [...CORNER_MARKS, ...hairlines, ...codeBoxes(code), ...barsThatSay(codeBits(code))];
  paper.fill(boxes.map(inPoints), [0, 0, 0]);
}

/** The modules of the QR code that says a text, row by row: which are dark. */
const codeModules = (text: string): boolean[][] => encode(text, { ecc: 'M', boostEcc: true, border: 0 }).data;

/** What is printed of a code, by which it is known where it can no longer be read. */
export const printedCode = (text: string) => ({ text, modules: codeModules(text), bits: codeBits(text) });

/** The bits that the bars of a page say, two a bar: of any two texts half of them differ. */
function codeBits(text: string): boolean[] {
  const hash = createHash('sha256').update(text).digest();
  return Array.from({ length: 2 * BAR_ROW.bars }, (_, bit) => (((hash[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1);
}

const barsThatSay = (bits: readonly boolean[]): Box[] =>
  Array.from({ length: BAR_ROW.bars }, (_, bar) => barAt(bar, bits[2 * bar], bits[2 * bar + 1]));

/** The dark modules of a QR code, those side by side as one box. */
function codeBoxes(text: string): Box[] {
  const modules = codeModules(text);
  const side = PAGE_CODE.width / modules.length;
  return modules.flatMap((line, row) =>
    runsOf(line).map(({ from, to }) => ({
      ...{ x: PAGE_CODE.x + from * side, y: PAGE_CODE.y + row * side },
      ...{ width: (to - from) * side, height: side },
    })),
  );
}

/** Where a line of modules is dark, from one module up to another. */
function runsOf(line: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const starts = line.flatMap((dark, at) => (dark && !line[at - 1] ? at : []));
  return starts.map((from) => {
    const end = line.indexOf(false, from);
    return { from, to: end < 0 ? line.length : end };
  });
}

const inPoints = ({ x, y, width, height }: Box): Rule => [mm(x), mm(y), mm(x + width), mm(y + height)];
