/**
 * Cuts the boxes out of scans whose truth is known, for a network to learn from:
 *
 *     node bench/run.js bench/scans/learn/boxes.ts ROSTER.json OUT FOLDER…
 *
 * writes OUT.jsonl (of each box where it was, what both looks know of it as numbers, and the size and place of its picture) and
 * OUT.raw (the pictures one after the other, a byte a dot).
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePageCode } from '../../../src/domain/editions/page-code.js';
import { lyingOf } from '../../../src/ingest/scans/finding/straight.js';
import { twiceSeen } from '../../../src/ingest/scans/looks/boxes.js';
import { boxPicture } from '../../../src/ingest/scans/looks/second-look.js';
import { signsOf } from '../../../src/ingest/scans/looks/signs.js';
import { pagesOf } from '../../../src/ingest/scans/opening/open-scans.js';
import type { Raster } from '../../../src/ingest/scans/raster.js';
import { pageOn } from '../../../src/ingest/scans/read-page.js';
import { rostersPdf } from '../../../src/report/rosters/pdf.js';

const [rosterFile = '', out = '', ...folders] = process.argv.slice(2);
const roster = JSON.parse(readFileSync(rosterFile, 'utf8'));
const { printed } = rostersPdf([roster], { scannable: true });
const columns = printed[0]?.rows[0]?.signatures.length === 1 ? ['single'] : ['in', 'out'];
let offset = 0;
for (const end of ['jsonl', 'raw']) writeFileSync(`${out}.${end}`, '');
for (const folder of folders)
  for (const file of readdirSync(folder).sort()) {
    if (!/\.(pdf|jpe?g|png|tiff?)$/i.test(file)) continue;
    let index = 0;
    for await (const raster of pagesOf(readFileSync(join(folder, file)))) {
      index += 1;
      await cut(raster, { folder, file, index });
    }
  }

async function cut(raster: Raster, from: { readonly folder: string; readonly file: string; readonly index: number }) {
  const page = await pageOn(raster);
  if (typeof page === 'string' || page.code.mark !== roster.edition.mark) return;
  const text = writePageCode(page.code);
  const at = printed.findIndex(({ code }) => writePageCode(code) === text);
  const lying = lyingOf(raster, page.found);
  if (!lying) return;
  const seen = twiceSeen(raster, lying, printed[at]?.rows ?? []);
  const signs = signsOf(seen.boxes, seen.page);
  for (const [index, { area }] of seen.boxes.entries()) {
    const { width, height, dark } = boxPicture(seen.patch, area);
    const place = { page: at + 1, row: area.row, column: columns[area.column] };
    const box = { ...from, ...place, width, height, offset, signs: signs[index]?.map(short) };
    appendFileSync(`${out}.jsonl`, `${JSON.stringify(box)}\n`);
    appendFileSync(
      `${out}.raw`,
      Uint8Array.from(dark, (value) => Math.round(value * 255)),
    );
    offset += width * height;
  }
}

/** As exactly as decision trees are learned. */
function short(value: number): number {
  return Number(value.toPrecision(6));
}
