/**
 * The same files (written by `accuracy.js --write FOLDER`) through DuckDB's reader, which finds the dialect by itself too.
 *
 *     node bench/reading/duckdb.js FOLDER PATH-OF-@duckdb/node-api
 *
 * It is asked for text (`all_varchar`), leniently where it refuses the file otherwise; files in an encoding that it does not know count as misread.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, library] = process.argv.slice(2);
const { DuckDBInstance } = await import(pathToFileURL(resolve(library, 'lib/index.js')));
const connection = await (await DuckDBInstance.create(':memory:')).connect();

const same = (a, b) =>
  a.length === b.length && a.every((cell, index) => (cell ?? '').replace(/\r\n?/g, '\n') === b[index]);
/** As strictly as it does by itself; leniently where it refuses. */
async function load(file) {
  const query = (options) => connection.runAndReadAll(`select * from read_csv('${file}', all_varchar=true${options})`);
  return query('').catch(() => query(', null_padding=true, strict_mode=false, parallel=false'));
}

const results = new Map();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const truth = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const file = join(folder, name.replace('.json', '.csv')).replaceAll("'", "''");
  const tally = results.get(truth.pollution) ?? { files: 0, separator: 0, content: 0 };
  results.set(truth.pollution, tally);
  tally.files++;
  try {
    const sniffed = await (await connection.runAndReadAll(`select Delimiter from sniff_csv('${file}')`)).getRows();
    const wide = truth.records.some((cells) => cells.length > 1);
    if (!wide || sniffed[0][0] === truth.dialect.separator) tally.separator++;
    const reader = await load(file);
    const rows = reader.getRows();
    // Whether it takes the titles for a record is not held against it.
    const records = rows.slice(Math.max(0, rows.length - truth.records.length));
    const extra = rows.slice(0, rows.length - records.length);
    const onlyTitles = extra.length === 0 || (extra.length === 1 && same(extra[0], truth.titles ?? []));
    const complete =
      records.length === truth.records.length && records.every((cells, row) => same(cells, truth.records[row]));
    if (complete && onlyTitles) tally.content++;
  } catch {
    // A file that it refuses is a file that it does not read.
  }
}

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(9);
const all = { files: 0, separator: 0, content: 0 };
for (const tally of results.values()) for (const part of Object.keys(all)) all[part] += tally[part];
for (const [name, tally] of [...results, ['all', all]]) {
  process.stdout.write(
    `${name.padEnd(28)} ${String(tally.files).padStart(6)}${percent(tally.separator, tally.files)}${percent(tally.content, tally.files)}\n`,
  );
}
