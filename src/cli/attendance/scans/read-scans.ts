import { createHash } from 'node:crypto';
import { inkOfRow, type ScannedRow } from '../../../domain/attendance/scanned.js';
import type { Sheet } from '../../../domain/attendance/sheets.js';
import type { Box } from '../../../domain/editions/page-marks.js';
import type { PrintedRow } from '../../../domain/editions/printed-page.js';
import { Failure } from '../../../domain/failure.js';
import { groupBy } from '../../../domain/group.js';
import type { SeenBox } from '../../../ingest/scans/boxes.js';
import { cropOf } from '../../../ingest/scans/crop.js';
import { openScan } from '../../../ingest/scans/open-scans.js';
import type { Raster } from '../../../ingest/scans/raster.js';
import { boxesOn, pageOn } from '../../../ingest/scans/read-page.js';
import { agreedBoxes } from '../../../ingest/scans/two-scans.js';
import { adviceOn } from '../../../text/failures.js';
import { progressText } from '../../../text/progress.js';
import { type PageProblem, type ScannedPage, scansText } from '../../../text/scans.js';
import { paged } from '../../progress.js';
import type { World } from '../../world.js';
import type { PageFinder, SheetPage } from './page-finder.js';
import { type ScanFile, scanBytes } from './scan-files.js';

/** What some scans say of a sheet. */
export interface ReadScans {
  readonly rows: readonly ScannedRow[];
  /** By what stands in the first column of a row: pictures of it, of each scan on which it is not certain. */
  readonly crops: ReadonlyMap<string, readonly Uint8Array[]>;
  /** Pages of the sheet that were read, and of how many files. */
  readonly pages: number;
  readonly files: number;
  /** What is to be told of the others, a line each. */
  readonly told: readonly string[];
}

/** A page of the sheet, with all that was seen of it. */
interface PageSeen extends SheetPage {
  readonly scans: { readonly place: string; readonly fingerprint: string; readonly boxes: readonly SeenBox[] }[];
}

/** Reads scans page by page; never more than one page is in memory. */
export async function readScans(
  world: World,
  files: readonly ScanFile[],
  sheet: Sheet,
  finder: PageFinder,
): Promise<ReadScans> {
  const seen = new Map<string, PageSeen>();
  const crops = new Map<string, Uint8Array[]>();
  const problems: Troubled[] = [];
  const unreadable: string[] = [];
  await paged(world, progressText.scans, files.length, async (more, done) => {
    for (const file of files) {
      try {
        const bytes = await scanBytes(world, file);
        // Taken first: who opens the file may do as it likes with its bytes.
        const content = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
        const scan = await openScan(file.name, bytes);
        try {
          more(scan.pages - 1);
          let number = 0;
          for await (const raster of scan.each()) {
            number += 1;
            const page = { file: file.name, number, of: scan.pages };
            const source = { place: scansText.place(page), fingerprint: `${content}/${number}` };
            const problem = await readOnePage(raster, source, { finder, seen, crops });
            if (problem) problems.push({ page, problem });
            done();
            // Events come between two turns: Ctrl+C is one.
            await new Promise((resolve) => setImmediate(resolve));
          }
        } finally {
          scan.close();
        }
      } catch (error) {
        if (file.named || !(error instanceof Failure) || error.problem.kind === 'interrupted') throw error;
        unreadable.push(scansText.unreadable(adviceOn(error.problem).happened));
      }
    }
  });
  const pages = [...seen.values()];
  const rows = pages.flatMap(rowsOf);
  return {
    rows,
    crops,
    ...{ pages: pages.length, files: files.length },
    told: [
      ...unreadable,
      ...problemsTold(problems),
      ...twiceTold(pages),
      ...(rows.length === 0 ? [] : missingTold(sheet, rows, finder)),
    ],
  };
}

/** A page of a scan that counts for nothing. */
interface Troubled {
  readonly page: ScannedPage;
  readonly problem: PageProblem;
}

interface Desk {
  readonly finder: PageFinder;
  readonly seen: Map<string, PageSeen>;
  readonly crops: Map<string, Uint8Array[]>;
}

/** The pages that count for nothing, those for the same reason together. */
const problemsTold = (problems: readonly Troubled[]): string[] =>
  [...groupBy(problems, ({ problem }) => JSON.stringify(problem)).values()].map((same) =>
    scansText.problem(
      same.map(({ page }) => page),
      (same[0] as Troubled).problem,
    ),
  );

/** Reads a page into what was seen so far; why it counts for nothing, where it does. */
async function readOnePage(
  raster: Raster,
  source: Pick<PageSeen['scans'][number], 'place' | 'fingerprint'>,
  { finder, seen, crops }: Desk,
): Promise<PageProblem | undefined> {
  const page = await pageOn(raster);
  if (typeof page === 'string') return { is: page };
  const wanted = finder.find(page.code);
  if ('is' in wanted) return wanted;
  if (raster.isDrawn) return { is: 'printed' };
  const read = boxesOn(raster, page.found, wanted.printed);
  if (typeof read === 'string') return { is: read };
  const { edition, printed } = wanted;
  const key = `${edition.number} ${printed.code.sheet} ${printed.code.page}`;
  const known: PageSeen = seen.get(key) ?? { ...wanted, scans: [] };
  seen.set(key, known);
  known.scans.push({ ...source, boxes: read.boxes });
  const agreed = agreedBoxes(known.scans.map(({ boxes }) => boxes));
  for (const row of printed.rows) {
    const { ink } = inkOfRow(agreed.filter((box) => box.row === row.label));
    const isCertain = row.kind === 'person' ? ink !== 'doubtful' : ink === 'empty';
    if (!isCertain)
      crops.set(row.label, [...(crops.get(row.label) ?? []), cropOf(raster, read.lying, cropBox(row), row.box)]);
  }
  return undefined;
}

/** What is cut out of a page for a row: where one signs, with a part of the rows beside; of a row for anybody all of it. */
function cropBox({ kind, box, signatures }: PrintedRow): Box {
  const [first, last] = [signatures[0] ?? box, signatures.at(-1) ?? box];
  const [around, left] = kind === 'blank' ? [1.5, box.x] : [4, first.x - 3];
  return {
    ...{ x: left, y: box.y - around },
    ...{ width: last.x + last.width + 3 - left, height: box.height + 2 * around },
  };
}

/** The rows of a page as all its scans together say. */
function rowsOf({ printed, scans }: PageSeen): ScannedRow[] {
  const agreed = agreedBoxes(scans.map(({ boxes }) => boxes));
  const fingerprint = scans
    .map((one) => one.fingerprint)
    .toSorted()
    .join('+');
  return printed.rows.map(({ label, kind }) => {
    const ink = inkOfRow(agreed.filter(({ row }) => row === label));
    const same = scans.find(({ boxes }) => inkOfRow(boxes.filter(({ row }) => row === label)).ink === ink.ink);
    return { label, kind, ...ink, scan: (same ?? scans[0])?.place ?? '', fingerprint };
  });
}

/** Which of the pages of a sheet one is, as far as it has to be said. */
const pageNamed = ({ edition, printed: { code } }: SheetPage) => ({
  page: code.page,
  ...(edition.roster.sheets.length > 1 && typeof code.sheet === 'number' && { sheet: code.sheet }),
  ...(edition.supplements !== undefined && { edition: edition.number }),
});

const twiceTold = (pages: readonly PageSeen[]): string[] =>
  pages
    .filter(({ scans }) => scans.length > 1)
    .map((page) =>
      scansText.twice(
        pageNamed(page),
        page.scans.map(({ place }) => place),
      ),
    );

/** The pages with rows of which nothing was scanned. */
function missingTold({ editions }: Sheet, rows: readonly ScannedRow[], finder: PageFinder): string[] {
  const read = new Set(rows.map(({ label }) => label));
  const missing = editions.flatMap((edition) =>
    finder.pagesOf(edition).flatMap((printed) => {
      if (printed.code.sheet === 'slip') return [];
      const labels = printed.rows.map(({ label }) => label).filter((label) => !read.has(label));
      return labels.length === 0 ? [] : { page: pageNamed({ edition, printed }), labels };
    }),
  );
  return missing.length === 0 ? [] : [scansText.missing(missing)];
}
