/**
 * How well files are read that are written in many dialects and spoilt in many ways. Prints accuracy by kind of pollution;
 * `--plain` keeps to UTF-8, LF or CRLF, the four usual separators and double quotes; `--errors N` shows the first N files that were misread; `--write FOLDER` writes the files and what is true of them, for
 * other programs.
 *
 *     node bench/run.js bench/reading/accuracy.js [--files 4000] [--seed 1] [--errors 5] [--plain] [--write FOLDER]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTable } from '../../src/ingest/reading/open-table.js';
import { drawDialect, drawPlainDialect, POLLUTIONS, writeFile } from './pollute.js';
import { chance, cleanTable, TABLE_KINDS } from './tables.js';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'string', default: '0' },
    write: { type: 'string' },
    plain: { type: 'boolean', default: false },
  },
});
const say = (text) => process.stdout.write(`${text}\n`);

const fold = (text) => text.replace(/\s+/g, ' ').trim();
const same = (a, b) => a.length === b.length && a.every((cell, index) => cell.replace(/\r\n?/g, '\n') === b[index]);

async function read(bytes) {
  const source = {
    name: 'prova.csv',
    size: bytes.length,
    bytes: async function* pieces() {
      yield bytes;
    },
  };
  const table = await openTable(source, {});
  const records = [];
  for await (const batch of table.rows()) records.push(...batch.map(({ cells }) => cells));
  return { dialect: table.dialect, titles: table.columns.map(({ title }) => title), records };
}

function judge(truth, found, dialect) {
  const wide = truth.records.some((cells) => cells.length > 1);
  return {
    separator: !wide || found.dialect.separator === dialect.separator,
    titles: found.dialect.headerRow === truth.header && (!truth.titles || same(found.titles, truth.titles.map(fold))),
    content:
      found.records.length === truth.records.length &&
      found.records.every((cells, row) => same(cells, truth.records[row])),
  };
}

/** Leaves out what nobody could tell: a caption above a single column, words in a file whose separator is the blank. */
function canTell(pollution, { kind, titles }, { separator }) {
  if (kind === 'single') return ['none', 'header only'].includes(pollution);
  if (pollution === 'groups above titles' || pollution === 'empty title') return titles.length > 3;
  return separator !== ' ' || !/caption|notes|stray/.test(pollution);
}

const results = new Map(
  Object.keys(POLLUTIONS).map((name) => [name, { files: 0, separator: 0, titles: 0, content: 0 }]),
);
const random = chance(Number(values.seed));
let shown = 0;
if (values.write) mkdirSync(values.write, { recursive: true });
for (let n = 0; n < Number(values.files); n++) {
  const pollution = Object.keys(POLLUTIONS)[n % results.size];
  const kind = random.pick(TABLE_KINDS);
  const table = cleanTable(kind, random.pick([4, 8, 20, 60, 200]), random);
  const dialect = values.plain ? drawPlainDialect(random) : drawDialect(random);
  if (!canTell(pollution, table, dialect)) continue;
  const truth = writeFile(table, dialect, pollution);
  if (values.write) {
    writeFileSync(join(values.write, `${n}.csv`), truth.bytes);
    writeFileSync(
      join(values.write, `${n}.json`),
      JSON.stringify({ pollution, kind, dialect, titles: truth.titles, records: truth.records }),
    );
  }
  const tally = results.get(pollution);
  tally.files++;
  let verdict = { separator: false, titles: false, content: false };
  let found;
  try {
    found = await read(truth.bytes);
    verdict = judge(truth, found, dialect);
  } catch (error) {
    found = error;
  }
  for (const part of ['separator', 'titles', 'content']) tally[part] += verdict[part] ? 1 : 0;
  if (!(verdict.separator && verdict.titles && verdict.content) && shown++ < Number(values.errors)) {
    const wrong = found.records?.findIndex((cells, row) => !truth.records[row] || !same(cells, truth.records[row]));
    say(
      JSON.stringify({
        n,
        pollution,
        kind,
        rows: table.records.length,
        dialect,
        verdict,
        found: found.dialect ?? found.problem ?? String(found.stack),
        titles: found.titles,
        count: [found.records?.length, truth.records.length],
        got: found.records?.[wrong],
        wanted: truth.records[wrong],
      }),
    );
    say(truth.bytes.toString(dialect.encoding.startsWith('utf-16') ? 'utf16le' : 'utf8').slice(0, 500));
  }
}

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(9);
const total = { files: 0, separator: 0, titles: 0, content: 0 };
say(`${'pollution'.padEnd(28)}  files separator   titles  content`);
for (const [name, tally] of results) {
  for (const part of Object.keys(total)) total[part] += tally[part];
  say(
    `${name.padEnd(28)} ${String(tally.files).padStart(6)}${percent(tally.separator, tally.files)}${percent(tally.titles, tally.files)}${percent(tally.content, tally.files)}`,
  );
}
say(
  `${'all'.padEnd(28)} ${String(total.files).padStart(6)}${percent(total.separator, total.files)}${percent(total.titles, total.files)}${percent(total.content, total.files)}`,
);
