import { FINE } from '../raster.js';

/** Side (dots) of the squares in each of which the paper is as bright as most of it. */
const TILE = 4 * FINE;

/** How bright the paper is under each dot: of each tile as its brighter half is, and smooth from one to the next. */
export function paperOf(bright: Uint8Array, width: number, height: number): Uint8Array {
  const [across, down] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const tiles = Array.from({ length: across * down }, (_, tile) =>
    paperIn(bright, width, height, (tile % across) * TILE, Math.floor(tile / across) * TILE),
  );
  const paper = new Uint8Array(width * height);
  const tileAt = (column: number, row: number) => tiles[row * across + column] as number;
  for (let row = 0; row < height; row++) {
    const [top, below, y] = between(row, down);
    for (let column = 0; column < width; column++) {
      const [left, right, x] = between(column, across);
      const upper = tileAt(left, top) * (1 - x) + tileAt(right, top) * x;
      const lower = tileAt(left, below) * (1 - x) + tileAt(right, below) * x;
      paper[row * width + column] = upper * (1 - y) + lower * y;
    }
  }
  return paper;
}

/** The two tiles between whose middles a dot lies, and how far from the first to the second. */
function between(dot: number, tiles: number): [number, number, number] {
  const place = Math.min(Math.max(dot / TILE - 0.5, 0), tiles - 1);
  const first = Math.floor(place);
  return [first, Math.min(first + 1, tiles - 1), place - first];
}

/** Side (dots) of the cells by which strokes are told from what is under them. */
const CELL = FINE / 2;

/** How bright it is where no stroke covers it: what is dark and wider than a stroke stays, and a little around it. */
export function underStrokes(bright: Uint8Array, width: number, height: number): Uint8Array {
  const [across, down] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Uint8Array(across * down);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const cell = Math.floor(row / CELL) * across + Math.floor(column / CELL);
      cells[cell] = Math.max(cells[cell] as number, bright[row * width + column] as number);
    }
  const size = { across, down };
  const opened = around(around(cells, size, 1, Math.max), size, 2, Math.min);
  return Uint8Array.from(
    { length: width * height },
    (_, at) => opened[Math.floor(Math.floor(at / width) / CELL) * across + Math.floor((at % width) / CELL)] as number,
  );
}

/** Of each cell the most or least of those around it. */
function around(
  cells: Uint8Array,
  { across, down }: { readonly across: number; readonly down: number },
  by: number,
  of: (one: number, other: number) => number,
): Uint8Array {
  const sideways = new Uint8Array(cells.length);
  for (let at = 0; at < cells.length; at++) {
    const column = at % across;
    let value = cells[at] as number;
    for (let near = Math.max(0, column - by); near <= Math.min(across - 1, column + by); near++)
      value = of(value, cells[at - column + near] as number);
    sideways[at] = value;
  }
  const all = new Uint8Array(cells.length);
  for (let at = 0; at < cells.length; at++) {
    const row = Math.floor(at / across);
    let value = sideways[at] as number;
    for (let near = Math.max(0, row - by); near <= Math.min(down - 1, row + by); near++)
      value = of(value, sideways[at + (near - row) * across] as number);
    all[at] = value;
  }
  return all;
}

function paperIn(bright: Uint8Array, width: number, height: number, left: number, top: number): number {
  const counts = new Uint32Array(256);
  let dots = 0;
  for (let row = top; row < Math.min(height, top + TILE); row++)
    for (let column = left; column < Math.min(width, left + TILE); column++) {
      const value = bright[row * width + column] as number;
      counts[value] = (counts[value] as number) + 1;
      dots += 1;
    }
  let above = dots * 0.25;
  for (let value = 255; value > 0; value--) {
    above -= counts[value] as number;
    if (above <= 0) return value;
  }
  return 0;
}
