import { inventedPeople, inventedPicture } from '../../../bench/rosters/invented.js';
import { paperOf } from '../../../bench/scans/simulated/sheet.js';
import type { PrintedPage } from '../../../src/domain/editions/printed-page.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import type { Raster } from '../../../src/ingest/scans/raster.js';
import { rostersPdf } from '../../../src/report/rosters/pdf.js';

/** The only page of a sheet of ten people, as it is printed, and where what stands on it. */
export async function inventedPage(): Promise<{ readonly blank: Raster; readonly plan: PrintedPage }> {
  const course = inventedPicture(inventedPeople(10)) as unknown as Parameters<typeof buildRosters>[0];
  const [roster] = buildRosters(course, DEFAULT_SETTINGS, { date: '2026-03-10', sessions: ['A2'] });
  if (!roster) throw new Error('no roster');
  const { bytes, printed } = rostersPdf([roster], { scannable: true });
  return { blank: (await paperOf(bytes))[0] as Raster, plan: printed[0] as PrintedPage };
}
