import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A file of the shape that files of an office have, as the cells of its rows, the titles first. */
export type Cells = readonly (readonly string[])[];

const SCENARIOS = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari');

/** The tables of all the scenarios: registries, lists, calendars, exports of forms, acts; always in the same order. */
export function tablesOfScenarios(): Cells[] {
  const names = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  const texts = names.toSorted().map((name) => readFileSync(join(SCENARIOS, name)));
  return texts.flatMap((bytes) => cellsOf(bytes) ?? []).filter((rows) => rows.length > 1);
}

/** Cut by another program than ours; nothing of a file that it cannot cut. */
function cellsOf(bytes: Buffer): Cells[] | undefined {
  const text = bytes.toString('utf8');
  const [first = ''] = text.split('\n');
  const delimiter = [';', '\t', ','].find((one) => first.includes(one)) ?? ',';
  try {
    return [parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true })];
  } catch {
    return undefined;
  }
}
