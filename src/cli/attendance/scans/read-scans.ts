import { createHash } from 'node:crypto';
import type { ScannedRow } from '../../../domain/attendance/scanned.js';
import type { Sheet } from '../../../domain/attendance/sheets.js';
import { Failure } from '../../../domain/failure.js';
import { cropOf } from '../../../ingest/scans/crop.js';
import { openScan } from '../../../ingest/scans/opening/open-scans.js';
import type { Raster } from '../../../ingest/scans/raster.js';
import { boxesOn, pageOn } from '../../../ingest/scans/read-page.js';
import { adviceOn } from '../../../text/failures.js';
import { progressText } from '../../../text/progress.js';
import { type PageProblem, scanPagesText as text } from '../../../text/scan-pages.js';
import { paged } from '../../progress.js';
import type { World } from '../../world.js';
import type { PageFinder } from './page-finder.js';
import { missingTold, problemsTold, type Troubled, twiceTold } from './pages-told.js';
import { type ScanFile, scanBytes } from './scan-files.js';
import { type PageScan, type PageSeen, rowsOf, type SeenPages, seenPages } from './seen-pages.js';

/** What some scans say of a sheet. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly rows: readonly ScannedRow[];
  /** By what stands in the first column of a row: pictures of it, of each scan on which it is not certain. */
  readonly crops: ReadonlyMap<string, readonly Uint8Array[]>;
  /** Pages of the sheet that were read. */
  readonly pages: number;
  /** What is to be told of its pages, a line each. */
  readonly told: readonly string[];
}

/** What some scans say. */
export interface ReadScans {
  readonly sheets: readonly ReadSheet[];
  readonly files: number;
  /** What is to be told of the pages that count for nothing, a line each. */
  readonly told: readonly string[];
}

/** Reads scans page by page; never more than one page is in memory. */
export async function readScans(world: World, files: readonly ScanFile[], finder: PageFinder): Promise<ReadScans> {
  const seen = seenPages();
  const problems: Troubled[] = [];
  const unreadable: string[] = [];
  await paged(world, progressText.scans, files.length, async (more, done) => {
    for (const file of files)
      try {
        await readOneFile(world, file, {
          found: more,
          read: async (raster, page, fingerprint) => {
            const problem = await readOnePage(raster, { place: text.place(page), fingerprint }, finder, seen);
            if (problem) problems.push({ page, problem });
            done();
          },
        });
      } catch (error) {
        if (file.named || !(error instanceof Failure) || error.problem.kind === 'interrupted') throw error;
        unreadable.push(text.unreadable(adviceOn(error.problem).happened));
      }
  });
  return {
    sheets: [...seen.bySheet()].map(([sheet, pages]) => readSheet(sheet, pages, finder)),
    files: files.length,
    told: [...unreadable, ...problemsTold(problems)],
  };
}

interface Reader {
  /** Told how many more pages there are than files. */
  found(pages: number): void;
  read(raster: Raster, page: Troubled['page'], fingerprint: string): Promise<void>;
}

async function readOneFile(world: World, file: ScanFile, { found, read }: Reader): Promise<void> {
  const bytes = await scanBytes(world, file);
  // Taken first: who opens the file may do as it likes with its bytes.
  const content = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const scan = await openScan(file.name, bytes);
  try {
    found(scan.pages - 1);
    let number = 0;
    for await (const raster of scan.each()) {
      number += 1;
      await read(raster, { file: file.name, number, of: scan.pages }, `${content}/${number}`);
      // Events come between two turns: Ctrl+C is one.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    scan.close();
  }
}

/** Reads a page into what was seen so far; why it counts for nothing, where it does. */
async function readOnePage(
  raster: Raster,
  source: Omit<PageScan, 'boxes'>,
  finder: PageFinder,
  seen: SeenPages,
): Promise<PageProblem | undefined> {
  const page = await pageOn(raster, finder.codes);
  if (typeof page === 'string') return { is: page };
  const wanted = finder.find(page.code);
  if ('is' in wanted) return wanted;
  if (raster.isDrawn) return { is: 'printed' };
  const read = boxesOn(raster, page.found, wanted.printed);
  if (typeof read === 'string') return { is: read };
  seen.add(wanted, { ...source, boxes: read.boxes }, (part, around) => cropOf(raster, read.lying, part, around));
  return undefined;
}

function readSheet(sheet: Sheet, pages: readonly PageSeen[], finder: PageFinder): ReadSheet {
  const rows = pages.flatMap(rowsOf);
  return {
    ...{ sheet, rows, pages: pages.length },
    crops: new Map(pages.flatMap(({ crops }) => [...crops])),
    told: [...twiceTold(pages), ...missingTold(sheet, rows, finder)],
  };
}
