/**
 * Reads sheets that are printed, signed and scanned in memory, and says how often it errs:
 *
 *     node bench/run.js bench/scans/own.ts [PAGES] [SEED]
 */
import { buildRosters } from '../../src/domain/rosters/build.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.js';
import { boxesOn, pageOn } from '../../src/ingest/scans/read-page.js';
import { rostersPdf } from '../../src/report/rosters/pdf.js';
import { chance } from '../faults/chance.js';
import { inventedPeople, inventedPicture } from '../rosters/invented.js';
import { KINDS, type Kind } from './simulated/hand.js';
import { anyScanner, scanned } from './simulated/scanner.js';
import { paperOf, signedPage } from './simulated/sheet.js';

const [pages = 20, seed = 1] = process.argv.slice(2).map(Number);
const draw = chance(seed);
const course = inventedPicture(inventedPeople(130)) as unknown as Parameters<typeof buildRosters>[0];
const [roster] = buildRosters(course, DEFAULT_SETTINGS, { date: '2026-03-10', sessions: ['A2'] });
if (!roster) throw new Error('no roster');
const { bytes, printed } = rostersPdf([roster], { scannable: true });
const blanks = await paperOf(bytes);
const anyKind = (): Kind =>
  draw.once(4)
    ? 'nothing'
    : draw.of(['signature', 'signature', 'signature', 'large', 'initials', 'tick', 'time', 'dash']);

const count = { boxes: 0, certain: 0, wrong: 0, doubtful: 0, lost: 0 };
const began = Date.now();
for (let page = 0; page < pages; page++) {
  const [blank, plan] = [blanks[page % printed.length], printed[page % printed.length]];
  if (!blank || !plan) throw new Error('no page');
  const { paper, done } = signedPage(blank, plan, anyKind, draw);
  const raster = scanned(paper, anyScanner(draw), draw);
  const found = await pageOn(raster);
  const read = typeof found === 'string' ? found : boxesOn(raster, found.found, plan);
  const seen = typeof read === 'string' ? undefined : read.boxes;
  if (!seen) count.lost += 1;
  for (const { row, column, kind } of seen ? done : []) {
    const box = seen?.find((one) => one.row === row && one.column === column);
    const right: readonly string[] = KINDS[kind];
    // What a person too would ask about is no error either way.
    if (!box || right.includes('doubtful')) continue;
    count.boxes += 1;
    if (box.verdict === 'doubtful') count.doubtful += 1;
    else count.certain += 1;
    if (box.verdict === 'doubtful' || right.includes(box.verdict)) continue;
    count.wrong += 1;
    process.stdout.write(`page ${page + 1} row ${row} ${column}: ${kind} said ${box.verdict}\n`);
  }
}
process.stdout.write(`${JSON.stringify(count)}, ${((Date.now() - began) / pages / 1000).toFixed(2)} s a page\n`);
