/**
 * Cuts the boxes out of scans whose truth is known, for a network to learn from:
 *
 *     node bench/run.js bench/scans/learn/boxes.ts ROSTER.json OUT FOLDER…
 *
 * writes OUT.jsonl (of each box where it was, what was measured in it, and the size and place of its picture) and OUT.raw
 * (the pictures one after the other, a byte a dot).
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPageCode } from '../../../src/domain/editions/page-code.js';
import { codesIn } from '../../../src/ingest/scans/finding/code-in.js';
import { lyingOf } from '../../../src/ingest/scans/finding/straight.js';
import type { Area } from '../../../src/ingest/scans/ink/areas.js';
import { inkOn } from '../../../src/ingest/scans/ink/page-ink.js';
import type { Tally } from '../../../src/ingest/scans/ink/tally.js';
import { boxPicture, lookAt } from '../../../src/ingest/scans/looks/second-look.js';
import { verdictOn } from '../../../src/ingest/scans/looks/verdict.js';
import { pagesOf } from '../../../src/ingest/scans/opening/open-scans.js';
import type { Raster } from '../../../src/ingest/scans/raster.js';
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
  for (const found of await codesIn(raster)) {
    const code = readPageCode(found.text);
    if (code === undefined || code === 'other' || code.mark !== roster.edition.mark) continue;
    const page = printed.findIndex((one) => one.code.page === code.page && one.code.sheet === code.sheet);
    const lying = lyingOf(raster, found);
    if (!lying) continue;
    const { patch, areas, tallies, page: whole } = inkOn(raster, lying, printed[page]?.rows ?? []);
    for (const [at, area] of areas.all.entries()) {
      const { width, height, dark } = boxPicture(patch, area);
      const { verdict, why } = verdictOn(tallies[at] as Tally, whole);
      const { empty, signed, odd } = lookAt(patch, area);
      const place = { page: page + 1, row: (area as Area).row, column: columns[area.column] };
      const seen = { tally: tallies[at], whole, verdict, why, look: [empty, signed, odd] };
      appendFileSync(`${out}.jsonl`, `${JSON.stringify({ ...from, ...place, width, height, offset, ...seen })}\n`);
      appendFileSync(
        `${out}.raw`,
        Uint8Array.from(dark, (value) => Math.round(value * 255)),
      );
      offset += width * height;
    }
    return;
  }
}
