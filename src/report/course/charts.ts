import { type Child, type Markup, markup } from '../markup.js';

/** A bar cut into parts, of one thing by what becomes of it. */
export interface StackedBar {
  readonly label: string;
  /** Said at the other end of the line, as `12 istituti`. */
  readonly said: string;
  /** With one part alone, its figure is what is said at the end of the line. */
  readonly parts: readonly BarPart[];
  /** How long the whole is, as a share of the longest: 1 unless said. */
  readonly length?: number;
  /** How much there is room for, as a share of the longest: a mark stands there. */
  readonly limit?: number;
}

/** A part of a bar; `look` is the class that gives its colour and its pattern. */
interface BarPart {
  readonly look: string;
  readonly count: number;
}

/** What a picture says to who does not see it. */
export interface Said {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const BAR = 48;
const THICK = 18;
/** A part narrower than this share of the line has no room for its figure; the table has it. */
const TELLING = 0.06;

/** Bars one below the other; lengths are shares of the width, so that letters stay as large as they are on any screen. */
export function stackedBars(bars: readonly StackedBar[], said: Said): Markup {
  return picture(said, bars.length * BAR, bars.map(stackedBar));
}

function stackedBar({ label, said, parts, length = 1, limit }: StackedBar, index: number): Markup {
  const y = index * BAR;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  const drawn = parts.map(({ look, count }) => {
    const width = total === 0 ? 0 : (count / total) * length;
    const part = barPart(look, count, { x, width, y: y + 22 }, parts.length > 1);
    x += width;
    return part;
  });
  const mark =
    limit === undefined
      ? undefined
      : markup`<line class="limit" x1="${share(limit)}" x2="${share(limit)}" y1="${y + 18}" y2="${y + 22 + THICK + 4}"/>`;
  return markup`<text x="0" y="${y + 15}">${label}</text><text class="said" x="100%" y="${y + 15}">${said}</text><rect class="rail" x="0" y="${y + 22}" width="${share(limit ?? 1)}" height="${THICK}"/>${drawn}${mark}
`;
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

function barPart(look: string, count: number, { x, width, y }: Place, isTold: boolean): Markup | undefined {
  if (count === 0) return undefined;
  const figure =
    !isTold || width < TELLING
      ? undefined
      : markup`<text class="figure ${look}" x="${share(x + width / 2)}" y="${y + 14}">${count}</text>`;
  const box = markup`x="${share(x)}" y="${y}" width="${share(width)}" height="${THICK}"`;
  return markup`<rect class="part ${look}" ${box}/><rect class="pattern" fill="url(#${look})" ${box}/>${figure}`;
}

/** A column for each span of time. */
export interface Column {
  readonly label: string;
  readonly count: number;
}

const TALL = 160;
const ABOVE = 20;
/** Columns that are named below the axis: the first, the last, and some between. */
const NAMED = 4;

/** Columns side by side, the highest as tall as the picture, with its figure at the top. */
export function columns(all: readonly Column[], said: Said): Markup {
  const most = Math.max(1, ...all.map(({ count }) => count));
  const wide = 1 / all.length;
  const drawn = all.map(({ count }, index) => {
    const height = Math.round((count / most) * TALL);
    return count === 0
      ? undefined
      : markup`<rect class="part plain" x="${share((index + 0.1) * wide)}" y="${ABOVE + TALL - height}" width="${share(0.8 * wide)}" height="${height}"/>`;
  });
  const lines = [0, 0.5, 1].map((part) => {
    const y = ABOVE + TALL - part * TALL;
    const text =
      part > 0 && Number.isInteger(most * part)
        ? markup`<text class="grid" x="0" y="${y - 3}">${most * part}</text>`
        : undefined;
    return markup`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/>${text}`;
  });
  return picture(said, ABOVE + TALL + 26, [lines, drawn, namesBelow(all)]);
}

function namesBelow(all: readonly Column[]): Markup[] {
  const last = all.length - 1;
  const named = last < 1 ? [0] : Array.from({ length: NAMED }, (_, index) => Math.round((index * last) / (NAMED - 1)));
  return [...new Set(named)].map((index) => {
    const look = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const x = look === 'start' ? 0 : look === 'end' ? 1 : (index + 0.5) / all.length;
    return markup`<text class="${look}" x="${share(x)}" y="${ABOVE + TALL + 18}">${all[index]?.label}</text>`;
  });
}

const picture = ({ id, title, description }: Said, height: number, content: Child): Markup =>
  markup`<svg role="img" aria-labelledby="${id}-t ${id}-d" width="100%" height="${height}"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>
${content}</svg>`;

/** `33.33%`. */
const share = (part: number): string => `${Math.round(part * 10_000) / 100}%`;
