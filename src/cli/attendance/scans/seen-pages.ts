import { inkOfRow, type ScannedRow } from '../../../domain/attendance/scanned.js';
import type { Sheet } from '../../../domain/attendance/sheets.js';
import type { Box } from '../../../domain/editions/page-marks.js';
import type { PrintedRow } from '../../../domain/editions/printed-page.js';
import { groupBy } from '../../../domain/group.js';
import type { SeenBox } from '../../../ingest/scans/looks/boxes.js';
import { agreedBoxes } from '../../../ingest/scans/looks/two-scans.js';
import type { SheetPage } from './page-finder.js';

/** One scan of a page. */
export interface PageScan {
  /** `firmati.pdf, pagina 3`. */
  readonly place: string;
  /** Of the file and of the page in it. */
  readonly fingerprint: string;
  readonly boxes: readonly SeenBox[];
}

/** A page of a sheet, with all that was seen of it. */
export interface PageSeen extends SheetPage {
  readonly scans: readonly PageScan[];
  /** By what stands in the first column of a row: pictures of it, of each scan on which it is not certain. */
  readonly crops: ReadonlyMap<string, readonly Uint8Array[]>;
}

/** The pages of sheets as they are seen one after the other. */
export interface SeenPages {
  /** Adds a scan of a page; `cut` makes the picture of a part of it. */
  add(page: SheetPage, scan: PageScan, cut: (part: Box, around: Box) => Uint8Array): void;
  /** What was seen, by sheet. */
  bySheet(): ReadonlyMap<Sheet, readonly PageSeen[]>;
}

/** Gathers the pages that are seen: of a page that was scanned more than once, the scans together. */
export function seenPages(): SeenPages {
  const seen = new Map<string, PageSeen>();
  return {
    add(page, scan, cut) {
      const { edition, printed } = page;
      const key = [edition.session, edition.number, printed.code.sheet, printed.code.page].join(' ');
      const before = seen.get(key);
      const scans = [...(before?.scans ?? []), scan];
      const crops = new Map(before?.crops);
      const agreed = agreedBoxes(scans.map(({ boxes }) => boxes));
      for (const row of printed.rows) {
        const { ink } = inkOfRow(agreed.filter((box) => box.row === row.label));
        const isCertain = row.kind === 'person' ? ink !== 'doubtful' : ink === 'empty';
        if (!isCertain) crops.set(row.label, [...(crops.get(row.label) ?? []), cut(cropBox(row), row.box)]);
      }
      seen.set(key, { ...page, scans, crops });
    },
    bySheet: () => groupBy([...seen.values()], ({ sheet }) => sheet),
  };
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
export function rowsOf({ printed, scans }: PageSeen): ScannedRow[] {
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
