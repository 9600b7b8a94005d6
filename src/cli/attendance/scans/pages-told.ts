import type { ScannedRow } from '../../../domain/attendance/scanned.js';
import type { Sheet } from '../../../domain/attendance/sheets.js';
import { groupBy } from '../../../domain/group.js';
import { type PageProblem, type ScannedPage, scanPagesText as text } from '../../../text/scan-pages.js';
import type { PageFinder, SheetPage } from './page-finder.js';
import type { PageSeen } from './seen-pages.js';

/** A page of a scan that counts for nothing. */
export interface Troubled {
  readonly page: ScannedPage;
  readonly problem: PageProblem;
}

/** The pages that count for nothing, those for the same reason together. */
export const problemsTold = (problems: readonly Troubled[]): string[] =>
  [...groupBy(problems, ({ problem }) => JSON.stringify(problem)).values()].map((same) =>
    text.problem(
      same.map(({ page }) => page),
      (same[0] as Troubled).problem,
    ),
  );

/** Which of the pages of a sheet one is, as far as it has to be said. */
const pageNamed = ({ edition, printed: { code } }: Pick<SheetPage, 'edition' | 'printed'>) => ({
  page: code.page,
  ...(edition.roster.sheets.length > 1 && typeof code.sheet === 'number' && { sheet: code.sheet }),
  ...(edition.supplements !== undefined && { edition: edition.number }),
});

/** The pages that were scanned more than once. */
export const twiceTold = (pages: readonly PageSeen[]): string[] =>
  pages
    .filter(({ scans }) => scans.length > 1)
    .map((page) =>
      text.twice(
        pageNamed(page),
        page.scans.map(({ place }) => place),
      ),
    );

/** The pages of a sheet with rows of which nothing was scanned. */
export function missingTold({ editions }: Sheet, rows: readonly ScannedRow[], finder: PageFinder): string[] {
  const read = new Set(rows.map(({ label }) => label));
  const missing = editions.flatMap((edition) =>
    finder.pagesOf(edition).flatMap((printed) => {
      if (printed.code.sheet === 'slip') return [];
      const labels = printed.rows.map(({ label }) => label).filter((label) => !read.has(label));
      return labels.length === 0 ? [] : { page: pageNamed({ edition, printed }), labels };
    }),
  );
  return missing.length === 0 ? [] : [text.missing(missing)];
}
