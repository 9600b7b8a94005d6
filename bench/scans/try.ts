import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePageCode } from '../../src/domain/editions/page-code.js';
import type { PrintedPage } from '../../src/domain/editions/printed-page.js';
import type { SeenBox } from '../../src/ingest/scans/looks/boxes.js';
import { agreedBoxes } from '../../src/ingest/scans/looks/two-scans.js';
import { pagesOf } from '../../src/ingest/scans/opening/open-scans.js';
import { boxesOn, pageOn } from '../../src/ingest/scans/read-page.js';
import { rostersPdf } from '../../src/report/rosters/pdf.js';
import { printedCode } from '../../src/report/rosters/scan-marks.js';

const [rosterFile = '', ...folders] = process.argv.slice(2);
const roster = JSON.parse(readFileSync(rosterFile, 'utf8'));
const { printed } = rostersPdf([roster], { scannable: true });
const known = printed.map(({ code }) => printedCode(writePageCode(code)));
const toldOf =
  (page: number) =>
  ({ column, ...box }: SeenBox) => {
    const columns = printed[page]?.rows[0]?.signatures.length ?? 2;
    return { page: page + 1, ...box, column: columns === 1 ? 'single' : ['in', 'out'][column] };
  };
const began = Date.now();
let count = 0;
for (const folder of folders) {
  const pages: object[] = [];
  const seenOn = new Map<number, (readonly SeenBox[])[]>();
  for (const file of readdirSync(folder).sort()) {
    if (!/\.(pdf|jpe?g|png|tiff?)$/i.test(file)) continue;
    let index = 0;
    for await (const raster of pagesOf(readFileSync(join(folder, file)))) {
      index += 1;
      count += 1;
      const t0 = Date.now();
      const found = await pageOn(raster, () => known);
      const t1 = Date.now();
      if (typeof found === 'string') {
        pages.push({ file, index, page: null, status: found === 'foreign' ? 'foreign' : 'unreadable' });
        continue;
      }
      const { code } = found;
      if (code.mark !== roster.edition.mark) {
        pages.push({ file, index, page: null, status: 'other-edition' });
        continue;
      }
      const page = printed.findIndex((one) => one.code.page === code.page && one.code.sheet === code.sheet);
      const read = boxesOn(raster, found.found, printed[page] as PrintedPage);
      if (typeof read === 'string') {
        pages.push({ file, index, page: page + 1, status: 'unreadable' });
        continue;
      }
      const { boxes: seen, lying } = read;
      pages.push({
        file,
        index,
        page: page + 1,
        status: 'read',
        marks: lying.marks,
        scale: lying.scale,
        ms: [t1 - t0, Date.now() - t1],
      });
      seenOn.set(page, [...(seenOn.get(page) ?? []), seen]);
    }
  }
  writeFileSync(
    join(folder, 'result.json'),
    JSON.stringify({ pages, boxes: [...seenOn].flatMap(([page, scans]) => agreedBoxes(scans).map(toldOf(page))) }),
  );
}
process.stdout.write(
  `${count} scans, ${((Date.now() - began) / count / 1000).toFixed(2)} s each, ${Math.round(process.memoryUsage.rss() / 1e6)} MB\n`,
);
