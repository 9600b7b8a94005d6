/**
 * Clusters any CSV of people with the engine of zerosei: prints `response_id,cluster_id`, one line a row.
 * See bench/README.md.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { clusterRows } from './any-table/cluster-rows.ts';
import { COLUMN_TYPES, genericSpecification } from './any-table/specification.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    id: { type: 'string' },
    campi: { type: 'string' },
    nulli: { type: 'string', default: '' },
    'senza-titoli': { type: 'boolean', default: false },
    'tra-file': { type: 'boolean', default: false },
  },
});

/** `by+bm+bd:date,surname:surname`: what each field is made of, and its type. */
function fieldsOf(text) {
  return text.split(',').map((part) => {
    const [columns, type] = part.split(':').map((piece) => piece.trim());
    if (!COLUMN_TYPES.includes(type))
      throw new Error(`${part}: expected COLUMN:TYPE, TYPE one of ${COLUMN_TYPES.join(', ')}`);
    return { name: columns, columns: columns.split('+'), type };
  });
}

/** Rows of a file, gzipped or not, by column title, or by c1, c2 … and 1, 2 … where there are no titles. */
function rowsOf(file) {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const firstLine = text.slice(0, text.indexOf('\n'));
  const delimiter = [',', ';', '\t', '|'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0];
  const records = parse(text, {
    bom: true,
    trim: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const titles = options['senza-titoli'] ? [] : records.shift();
  return records.map((record) => {
    const row = Object.fromEntries(record.map((cell, index) => [titles[index] ?? `c${index + 1}`, cell]));
    return options['senza-titoli']
      ? Object.assign(row, Object.fromEntries(record.map((cell, index) => [index + 1, cell])))
      : row;
  });
}

/** The cells of a row as fields; parts of a date that are missing keep their place. */
function cellsOf(row, fields, nulls) {
  const cell = (column) => (nulls.has(row[column]) ? undefined : row[column]);
  return Object.fromEntries(
    fields.flatMap(({ name, columns, type }) => {
      const parts = columns.map(cell);
      if (parts.every((part) => part === undefined)) return [];
      const filled = type === 'date' ? parts.map((part) => part ?? '0') : parts.filter((part) => part !== undefined);
      return [[name, filled.join(' ')]];
    }),
  );
}

function main() {
  if (files.length === 0 || !options.campi)
    throw new Error('usage: bench:linkage FILE.csv [FILE2.csv] --id COLUMN --campi NAME:TYPE,…');
  const fields = fieldsOf(options.campi);
  const nulls = new Set([undefined, '', ...options.nulli.split(',')]);
  const rows = files.flatMap((file, source) => rowsOf(file).map((row) => ({ row, source })));
  const known = new Set(rows.flatMap(({ row }) => Object.keys(row)));
  const unknown = [options.id ?? [], ...fields.map(({ columns }) => columns)]
    .flat()
    .filter((column) => !known.has(column));
  if (unknown.length > 0) throw new Error(`no such column: ${unknown.join(', ')}; there are ${[...known].join(', ')}`);

  const cells = rows.map(({ row }) => cellsOf(row, fields, nulls));
  const sources = new Map(cells.map((cell, index) => [cell, rows[index].source]));
  const specification = genericSpecification(new Map(fields.map(({ name, type }) => [name, type])));
  const groups = clusterRows(cells, specification, options['tra-file'] ? (cell) => sources.get(cell) : undefined);

  const lines = groups.map((group, index) => [options.id ? rows[index].row[options.id] : index + 1, group]);
  process.stdout.write(stringify([['response_id', 'cluster_id'], ...lines]));
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
