import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPageCode } from '../../src/domain/editions/page-code.js';
import { type SeenBox, seenBoxes } from '../../src/ingest/scans/boxes.js';
import { codesIn } from '../../src/ingest/scans/code-in.js';
import { pagesOf } from '../../src/ingest/scans/open-scans.js';
import { lyingOf } from '../../src/ingest/scans/straight.js';
import { rostersPdf } from '../../src/report/rosters/pdf.js';

/** A box as the scorer wants it. */
interface ReadBox extends Omit<SeenBox, 'column'> {
  readonly page: number;
  readonly column: string;
}

const [rosterFile = '', ...folders] = process.argv.slice(2);
const roster = JSON.parse(readFileSync(rosterFile, 'utf8'));
const { printed } = rostersPdf([roster], { scannable: true });
const began = Date.now();
let count = 0;
for (const folder of folders) {
  const pages: object[] = [];
  const boxes: ReadBox[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!/\.(pdf|jpe?g|png|tiff?)$/i.test(file)) continue;
    let index = 0;
    for await (const raster of pagesOf(readFileSync(join(folder, file)))) {
      index += 1;
      count += 1;
      const t0 = Date.now();
      const codes = await codesIn(raster);
      const t1 = Date.now();
      const found = codes
        .map((one) => ({ one, code: readPageCode(one.text) }))
        .find(({ code }) => code !== undefined && code !== 'other');
      const code = found?.code;
      if (!found || code === undefined || code === 'other') {
        pages.push({ file, index, page: null, status: codes.length ? 'foreign' : 'unreadable' });
        continue;
      }
      if (code.mark !== roster.edition.mark) {
        pages.push({ file, index, page: null, status: 'other-edition' });
        continue;
      }
      const page = printed.findIndex((one) => one.code.page === code.page && one.code.sheet === code.sheet);
      const lying = lyingOf(raster, found.one);
      if (!lying) {
        pages.push({ file, index, page: page + 1, status: 'unreadable' });
        continue;
      }
      const seen = seenBoxes(raster, lying, printed[page]?.rows ?? []);
      const columns = printed[page]?.rows[0]?.signatures.length ?? 2;
      pages.push({
        file,
        index,
        page: page + 1,
        status: 'read',
        marks: lying.marks,
        scale: lying.scale,
        ms: [t1 - t0, Date.now() - t1],
      });
      boxes.push(
        ...seen.map(({ row, column, verdict, ...more }) => ({
          page: page + 1,
          row,
          column: columns === 1 ? 'single' : column === 0 ? 'in' : 'out',
          verdict,
          ...more,
        })),
      );
    }
  }
  // Two scans of a page that say two things.
  const byBox = new Map<string, ReadBox>();
  for (const box of boxes) {
    const key = `${box.page}|${box.row}|${box.column}`;
    const before = byBox.get(key);
    byBox.set(key, before && before.verdict !== box.verdict ? { ...box, verdict: 'doubtful', why: 'two scans' } : box);
  }
  writeFileSync(join(folder, 'result.json'), JSON.stringify({ pages, boxes: [...byBox.values()] }));
}
process.stdout.write(
  `${count} scans, ${((Date.now() - began) / count / 1000).toFixed(2)} s each, ${Math.round(process.memoryUsage.rss() / 1e6)} MB\n`,
);
