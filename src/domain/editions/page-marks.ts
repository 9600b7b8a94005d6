/** A box of the page, in millimetres from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place in the middle of a part of a page. */
export const middleOf = ({ x, y, width, height }: Box): { readonly x: number; readonly y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

const SHEET = { width: 297, height: 210 };
const CORNER = { side: 4, aside: 6, above: 5 };

/** The four solid marks by which a scanned page is put straight: top left, top right, bottom left, bottom right. */
export const CORNER_MARKS: readonly Box[] = [CORNER.above, SHEET.height - CORNER.above - CORNER.side].flatMap((y) =>
  [CORNER.aside, SHEET.width - CORNER.aside - CORNER.side].map((x) => ({
    x,
    y,
    width: CORNER.side,
    height: CORNER.side,
  })),
);

/** The code of the page: far enough from the edges for a staple. */
export const PAGE_CODE: Box = { x: 267, y: 12, width: 18, height: 18 };

/** Hairlines of three weights (mm): a scan from which one has vanished may have lost the ink of a pen too. */
const WITNESS = { weights: [0.2, 0.12, 0.08], lines: 5, apart: 1.2, between: 3, height: 3, y: 202.7 };
const GROUP = (WITNESS.lines - 1) * WITNESS.apart;
const STRIP = WITNESS.weights.length * GROUP + (WITNESS.weights.length - 1) * WITNESS.between;

/** The groups of hairlines, heaviest first: where the lines of each stand. */
export const WITNESS_LINES: readonly { readonly weight: number; readonly lines: readonly Box[] }[] =
  WITNESS.weights.map((weight, group) => ({
    weight,
    lines: Array.from({ length: WITNESS.lines }, (_, line) => ({
      x: (SHEET.width - STRIP) / 2 + group * (GROUP + WITNESS.between) + line * WITNESS.apart - weight / 2,
      ...{ y: WITNESS.y, width: weight, height: WITNESS.height },
    })),
  }));

/**
 * The code of the page once more, at the other end of it, as a row of bars. A third of its height is in every bar; whether each
 * reaches up, and whether down, says two bits.
 */
const BARS = { bars: 64, apart: 1.2, thick: 0.42 };
export const BAR_ROW = {
  ...{ x: 12, y: WITNESS.y, width: (BARS.bars - 1) * BARS.apart + BARS.thick, height: WITNESS.height },
  ...BARS,
};

/** A bar of the row, counted from 0, as it reaches up and down. */
export function barAt(bar: number, up = false, down = false): Box {
  const part = BAR_ROW.height / 3;
  return {
    ...{ x: BAR_ROW.x + bar * BAR_ROW.apart, y: BAR_ROW.y + (up ? 0 : part) },
    ...{ width: BAR_ROW.thick, height: (1 + (up ? 1 : 0) + (down ? 1 : 0)) * part },
  };
}
