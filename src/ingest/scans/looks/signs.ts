import type { InkDoubt } from '../../../domain/attendance/scanned.js';
import type { Area } from '../ink/areas.js';
import type { Tally } from '../ink/tally.js';
import type { Look } from './second-look.js';
import type { Page, Verdict } from './verdict.js';

/** What two looks say of a box: at its strokes, and at its picture. */
export interface TwiceSeen {
  readonly area: Area;
  readonly tally: Tally;
  readonly first: Verdict;
  readonly second: Look;
}

// The trees know each sign by its place: who changes the order, or adds one, learns them anew (`bench/scans/learn/weigh.py`).
const TALLIED = [
  ...['own', 'free', 'low', 'down', 'core', 'crossing', 'rising', 'depth'],
  ...['line', 'flat', 'slant', 'slants', 'specks', 'stamped', 'faint', 'trace'],
] as const satisfies readonly (keyof Tally)[];

const SAID: readonly (InkDoubt | Verdict['verdict'])[] = [
  ...(['signed', 'empty', 'stamp', 'line', 'little'] as const),
  ...(['neighbour', 'faint', 'trace', 'specks', 'pale'] as const),
];

/** Less likely than this is not told apart. */
const LEAST = 1e-6;

/**
 * What is known of each box, as numbers: of itself, of the boxes above, below and beside it, and of all boxes of its page (the
 * mean, and what three of four are below).
 */
export function signsOf(boxes: readonly TwiceSeen[], { pale }: Page): number[][] {
  const own = boxes.map(ownSigns);
  const at = new Map(boxes.map(({ area }, index) => [placeOf(area), index]));
  const ofPage = [
    ...across(own, meanOf),
    ...across(own, mostlyBelow),
    new Set(boxes.map(({ area }) => area.column)).size,
  ];
  return boxes.map(({ area: { line, column }, first }, index) => {
    const above = { line: line - 1, column };
    const below = { line: line + 1, column };
    const beside = { line, column: 1 - column };
    const around = [above, below, beside].flatMap((place) => own[at.get(placeOf(place)) ?? -1] ?? NOTHING);
    const said = SAID.map((one) => Number(one === (first.why || first.verdict)));
    return [...(own[index] ?? NOTHING), ...said, Number(pale), ...around, ...ofPage];
  });
}

const placeOf = ({ line, column }: Pick<Area, 'line' | 'column'>) => `${line} ${column}`;

function ownSigns({ tally, second }: TwiceSeen): number[] {
  const told = (likely: number) => Math.max(LEAST, likely);
  const [empty, signed] = [told(second.empty), told(second.signed)];
  return [
    Math.log(signed / empty),
    Math.log(told(second.odd) / (signed + empty)),
    ...TALLIED.map((one) => Math.log1p(Math.max(0, tally[one]))),
  ];
}

const NOTHING: readonly number[] = [0, 0, ...TALLIED.map(() => 0)];

/** Of each sign, something of all boxes. */
const across = (own: readonly (readonly number[])[], of: (values: readonly number[]) => number) =>
  NOTHING.map((_, sign) => of(own.map((signs) => signs[sign] as number)));

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const mostlyBelow = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(0.75 * (values.length - 1))] ?? 0;
