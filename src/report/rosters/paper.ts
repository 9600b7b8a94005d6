import type { Pdf } from './pdfkit.js';
import { PAGE } from './style.js';
import type { Tag, Tags } from './tags.js';
import type { Line, Run } from './wrap.js';
import { BASELINE, widthOf } from './wrap.js';

/** Drawing on the page at hand; lengths in points, from the top left corner. */
export interface Paper {
  newPage(): void;
  /** Lines one below the other, as an element of their own or, without a tag, as an artifact. */
  lines(tag: Tag | undefined, lines: readonly Line[], place: Placement): void;
  /** Lines as content of the element that is open now, or as an artifact where they repeat what was said. */
  content(lines: readonly Line[], place: Placement, artifact?: boolean): void;
  /** Straight thin lines, always artifacts. */
  rules(rules: readonly Rule[], weight: number, grey: number): void;
  /** Filled boxes in a colour, each of red, green and blue from 0 to 1; an artifact. */
  fill(boxes: readonly Rule[], colour: Colour): void;
  /** A big pale word across the page, underneath what follows. */
  watermark(run: Run): void;
  readonly tags: Tags;
  finish(): Uint8Array;
}

interface Placement {
  readonly x: number;
  readonly y: number;
  /** What of the line stands at `x`; its left end if absent. */
  readonly align?: keyof typeof BEFORE;
}

/** How much of a line stands before the point where it is placed. */
const BEFORE = { left: 0, middle: 0.5, right: 1 } as const;

export type Rule = readonly [x1: number, y1: number, x2: number, y2: number];
export type Colour = readonly [red: number, green: number, blue: number];

const ARTIFACT = '/Artifact <</Type /Pagination>> BDC';
const SLANT = Math.PI / 7;
const LINES = '/Artifact <</Type /Layout>> BDC';

/** Paper over a document; what is drawn is sent page by page, in one piece. */
export function newPaper(pdf: Pdf, tags: Tags): Paper {
  let operators: string[] = [];
  const send = () => {
    if (operators.length > 0) pdf.addContent(Buffer.from(`${operators.join('\n')}\n`, 'latin1'));
    operators = [];
  };
  const draw = (...more: string[]) => {
    operators.push(...more);
  };
  const content: Paper['content'] = (lines, place, artifact = false) => {
    draw(artifact ? ARTIFACT : tags.begin(), ...lines.flatMap(placed(pdf, place)), 'EMC');
  };
  return {
    tags,
    content,
    newPage() {
      send();
      pdf.addPage();
    },
    lines(tag, lines, place) {
      if (tag) tags.open(tag);
      content(lines, place, tag === undefined);
      if (tag) tags.close();
    },
    rules: (rules, weight, grey) => draw(LINES, ...ruled(rules, weight, grey), 'EMC'),
    fill: (boxes, colour) => draw(LINES, ...filled(boxes, colour), 'EMC'),
    watermark: (run) => draw(ARTIFACT, ...slanted(pdf, run), 'EMC'),
    finish() {
      send();
      pdf.end();
      return pdf.read();
    },
  };
}

const ruled = (rules: readonly Rule[], weight: number, grey: number): string[] => [
  `${weight} w ${grey} G`,
  ...rules.map(([x1, y1, x2, y2]) => `${at(x1)} ${at(y1)} m ${at(x2)} ${at(y2)} l`),
  'S',
];

const filled = (boxes: readonly Rule[], colour: Colour): string[] => [
  `${colour.map(at).join(' ')} rg`,
  ...boxes.map(([x1, y1, x2, y2]) => `${at(x1)} ${at(y1)} ${at(x2 - x1)} ${at(y2 - y1)} re`),
  'f',
];

/** A word centred on the page, climbing from left to right. */
function slanted(pdf: Pdf, run: Run): string[] {
  const [cos, sin] = [at(Math.cos(SLANT)), at(Math.sin(SLANT))];
  const centre = `${at(PAGE.width / 2)} ${at(PAGE.height / 2)}`;
  return [
    'q',
    `${cos} -${sin} ${sin} ${cos} ${centre} cm`,
    show(pdf, run, at(-widthOf(run) / 2), at(run.size / 3)),
    'Q',
  ];
}

/** Operators of one line after another, the first one hanging from `y`. */
function placed(pdf: Pdf, { x, y, align = 'left' }: Placement): (line: Line) => string[] {
  let top = y;
  return ({ runs, width, height }) => {
    const baseline = top + height * BASELINE;
    top += height;
    let left = x - width * BEFORE[align];
    return runs.map((run) => {
      const start = left;
      left += widthOf(run);
      return show(pdf, run, at(start), at(baseline));
    });
  };
}

/** The page is drawn from the top down, so the text matrix turns letters back on their feet. */
function show(pdf: Pdf, { text, face, size, grey = 0 }: Run, x: string, y: string): string {
  pdf.page.fonts[face.font.id] ??= face.font.ref();
  return `BT ${grey} g /${face.font.id} ${size} Tf 1 0 0 -1 ${x} ${y} Tm ${face.glyphs(text)} TJ ET`;
}

/** A coordinate: hundredths of a point are finer than any printer. */
const at = (value: number): string => String(Math.round(value * 100) / 100);
