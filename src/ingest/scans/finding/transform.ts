/** A point of the page, in millimetres, or of its scan, in dots. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a point of the page lies on the scan. */
export type Transform = (point: Point) => Point;

export interface Pair {
  readonly page: Point;
  readonly scan: Point;
}

/**
 * The perspective that takes points of the page nearest to where they were found; of fewer than four points the affine one.
 * Least squares, coordinates of the page in hundreds of millimetres so that the equations are well conditioned.
 */
export function transformOf(pairs: readonly Pair[]): Transform | undefined {
  return pairs.length >= 4 ? perspective(pairs) : affine(pairs);
}

const UNIT = 100;

export function affine(pairs: readonly Pair[]): Transform | undefined {
  const rows = pairs.map(({ page }) => [page.x / UNIT, page.y / UNIT, 1]);
  const across = leastSquares(
    rows,
    pairs.map(({ scan }) => scan.x),
  );
  const down = leastSquares(
    rows,
    pairs.map(({ scan }) => scan.y),
  );
  if (!across || !down) return undefined;
  const along = ([a = 0, b = 0, c = 0]: readonly number[], { x, y }: Point) => (a * x) / UNIT + (b * y) / UNIT + c;
  return (point) => ({ x: along(across, point), y: along(down, point) });
}

/** The turn and size that take points of the page nearest to where they were found. */
export function similarity(pairs: readonly Pair[]): Transform | undefined {
  const rows = pairs.flatMap(({ page: { x, y } }) => [
    [x / UNIT, -y / UNIT, 1, 0],
    [y / UNIT, x / UNIT, 0, 1],
  ]);
  const solved = leastSquares(
    rows,
    pairs.flatMap(({ scan }) => [scan.x, scan.y]),
  );
  if (!solved) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = solved;
  return ({ x, y }) => ({ x: (a * x - b * y) / UNIT + c, y: (b * x + a * y) / UNIT + d });
}

function perspective(pairs: readonly Pair[]): Transform | undefined {
  const scale = Math.max(...pairs.flatMap(({ scan }) => [scan.x, scan.y]));
  const equations = pairs.flatMap(({ page, scan }) => {
    const [x, y, u, v] = [page.x / UNIT, page.y / UNIT, scan.x / scale, scan.y / scale];
    return [
      { row: [x, y, 1, 0, 0, 0, -u * x, -u * y], value: u },
      { row: [0, 0, 0, x, y, 1, -v * x, -v * y], value: v },
    ];
  });
  const solved = leastSquares(
    equations.map(({ row }) => row),
    equations.map(({ value }) => value),
  );
  if (!solved) return affine(pairs);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solved;
  return (point) => {
    const [x, y] = [point.x / UNIT, point.y / UNIT];
    const depth = (g * x + h * y + 1) / scale;
    return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
  };
}

/** Solves an overdetermined system by its normal equations; undefined where they leave something open. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] | undefined {
  const size = rows[0]?.length ?? 0;
  const system = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) =>
      rows.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), 0),
    ),
    rows.reduce((sum, row, index) => sum + (row[i] as number) * (values[index] as number), 0),
  ]);
  return eliminated(system);
}

/** Gauss with the largest pivot of each column. */
function eliminated(system: number[][]): number[] | undefined {
  const size = system.length;
  for (let column = 0; column < size; column++) {
    const sizes = system.slice(column).map((row) => Math.abs(row[column] as number));
    const best = column + sizes.indexOf(Math.max(...sizes));
    const pivot = system[best] as number[];
    if (Math.abs(pivot[column] as number) < 1e-10) return undefined;
    [system[best], system[column]] = [system[column] as number[], pivot];
    for (const [index, row] of system.entries()) {
      if (index === column) continue;
      const times = (row[column] as number) / (pivot[column] as number);
      for (let at = column; at <= size; at++) row[at] = (row[at] as number) - times * (pivot[at] as number);
    }
  }
  return system.map((row, index) => (row[size] as number) / (row[index] as number));
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
