/**
 * One-to-one assignment with the greatest total (Hungarian method with potentials, O(rows² × columns)). `gain[i][j]` is
 * what row i gains from column j; a row gains 0 by staying alone. Returns for each row its column, or undefined.
 */
export function assign(gain: readonly (readonly number[])[]): (number | undefined)[] {
  // What gains from nothing stays alone: the thousands of questions of a very wide form need not be placed.
  const placed = gain.flatMap((gains, row) => (gains.some((value) => value > 0) ? [row] : []));
  const result = new Array<number | undefined>(gain.length).fill(undefined);
  const columns = assignRows(placed.map((row) => gain[row] as readonly number[]));
  placed.forEach((row, place) => {
    result[row] = columns[place];
  });
  return result;
}

function assignRows(gain: readonly (readonly number[])[]): (number | undefined)[] {
  const rows = gain.length;
  const fields = gain[0]?.length ?? 0;
  // Each row has a column of its own where it stays alone: then every row can be served.
  const columns = fields + rows;
  const cost = (row: number, column: number): number =>
    column < fields
      ? -Math.max(0, gain[row]?.[column] ?? 0)
      : column - fields === row
        ? 0
        : Number.MAX_SAFE_INTEGER / 4;

  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const servedBy = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    augment(row, columns, (i, j) => cost(i - 1, j - 1), { rowPotential, columnPotential, servedBy });
  }
  const result = new Array<number | undefined>(rows).fill(undefined);
  for (let column = 1; column <= fields; column++) {
    const row = servedBy[column] as number;
    if (row > 0 && (gain[row - 1]?.[column - 1] ?? 0) > 0) result[row - 1] = column - 1;
  }
  return result;
}

type Cost = (row: number, column: number) => number;

interface Matching {
  readonly rowPotential: number[];
  readonly columnPotential: number[];
  /** Row (from 1) that a column (from 1) serves; 0 = free. Place 0 holds the row being placed. */
  readonly servedBy: number[];
}

/** The search for the cheapest chain of changes that places one more row. */
interface Search {
  readonly least: number[];
  readonly cameFrom: number[];
  readonly visited: boolean[];
}

/** Places one more row by the cheapest chain of changes. */
function augment(row: number, columns: number, cost: Cost, matching: Matching): void {
  const search: Search = {
    least: new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY),
    cameFrom: new Array<number>(columns + 1).fill(0),
    visited: new Array<boolean>(columns + 1).fill(false),
  };
  matching.servedBy[0] = row;
  let current = 0;
  do {
    search.visited[current] = true;
    current = advance(current, columns, cost, matching, search);
  } while (matching.servedBy[current] !== 0);
  while (current !== 0) {
    const before = search.cameFrom[current] as number;
    matching.servedBy[current] = matching.servedBy[before] as number;
    current = before;
  }
}

/** Goes on to the column that costs least beyond what the potentials pay for, and adjusts them by that much. */
function advance(current: number, columns: number, cost: Cost, matching: Matching, search: Search): number {
  const { rowPotential, columnPotential, servedBy } = matching;
  const { least, cameFrom, visited } = search;
  const from = servedBy[current] as number;
  let next = 0;
  for (let column = 1; column <= columns; column++) {
    if (visited[column]) continue;
    const reduced = cost(from, column) - (rowPotential[from] as number) - (columnPotential[column] as number);
    if (reduced < (least[column] as number)) {
      least[column] = reduced;
      cameFrom[column] = current;
    }
    if (next === 0 || (least[column] as number) < (least[next] as number)) next = column;
  }
  const step = least[next] as number;
  for (let column = 0; column <= columns; column++) {
    if (visited[column]) {
      rowPotential[servedBy[column] as number] = (rowPotential[servedBy[column] as number] as number) + step;
      columnPotential[column] = (columnPotential[column] as number) - step;
    } else least[column] = (least[column] as number) - step;
  }
  return next;
}
