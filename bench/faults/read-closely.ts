import { Failure } from '../../src/domain/failure.js';
import { batchOf } from '../../src/ingest/read-batch.js';
import { openTable } from '../../src/ingest/reading/open-table.js';
import type { Source, Table, TableRow } from '../../src/ingest/table.js';
import type { Mutant } from './mutated.js';

/** What came of reading a file: refused for a reason, or read; and what does not hold of it. */
export interface Outcome {
  readonly came: string;
  readonly complaints: readonly string[];
}

/** A file in memory. */
const sourceOf = ({ name, bytes }: Mutant): Source => ({
  name,
  size: bytes.length,
  async *bytes() {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  },
});

/**
 * Reads a file as the importer does, and asks of what was read that no row is lost, counted twice or called by a wrong
 * number. Only a `Failure`, which people are told in a sentence, may stop it.
 */
export async function readClosely(mutant: Mutant): Promise<Outcome> {
  const seen: TableRow[] = [];
  let table: Table | undefined;
  try {
    table = await openTable(sourceOf(mutant), {});
    const batch = await batchOf(watched(table, seen));
    const rows = [...batch.rows];
    const taken = rows.map(({ origin }) => origin.row);
    const refused = batch.rejected.map(({ origin }) => origin.row);
    const ignored = batch.ignored.map(({ row }) => row);
    return {
      came: batch.kind,
      complaints: [
        ...wrongNumbers(mutant, seen),
        ...gaps([...seen.map(({ row }) => row), ...table.ignored.map(({ row }) => row)], 'of the table'),
        ...gaps([...taken, ...refused, ...ignored], `of ${batch.kind}`),
        ...(batch.read === taken.length + refused.length + ignored.length ? [] : ['the sum is open']),
      ],
    };
  } catch (error) {
    if (error instanceof Failure) return { came: error.problem.kind, complaints: wrongNumbers(mutant, seen) };
    return { came: 'CRASH', complaints: [`crash: ${(error as Error).stack ?? String(error)}`] };
  }
}

const watched = (table: Table, seen: TableRow[]): Table => ({
  ...table,
  // Complete only when the rows end.
  get ignored() {
    return table.ignored;
  },
  get remarks() {
    return table.remarks;
  },
  async *rows() {
    for await (const rows of table.rows()) {
      seen.push(...rows);
      yield rows;
    }
  },
});

/** Every record bears a mark that is written in one row alone. */
function wrongNumbers({ rows }: Mutant, seen: readonly TableRow[]): string[] {
  return seen.flatMap(({ row, cells }) => {
    const marks = cells.flatMap((cell) => (rows.has(cell) ? [cell] : []));
    return marks.flatMap((mark) => (rows.get(mark) === row ? [] : [`row ${rows.get(mark)} is called ${row}`]));
  });
}

/** Rows that stand nowhere, or twice, between the first and the last. */
function gaps(rows: readonly number[], what: string): string[] {
  const sorted = rows.toSorted((a, b) => a - b);
  const at = sorted.findIndex((row, index) => index > 0 && row !== (sorted[index - 1] as number) + 1);
  return at < 0 ? [] : [`after row ${sorted[at - 1]} comes row ${sorted[at]} ${what}`];
}
