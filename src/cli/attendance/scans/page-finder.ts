import type { Sheet } from '../../../domain/attendance/sheets.js';
import { type PageCode, printableSession, writePageCode } from '../../../domain/editions/page-code.js';
import type { PrintedPage } from '../../../domain/editions/printed-page.js';
import type { Edition, Kept } from '../../../domain/issued.js';
import { rosterPdf } from '../../../report/rosters/pdf.js';
import type { PageProblem } from '../../../text/scans.js';

/** A page of the sheet that is read. */
export interface SheetPage {
  readonly edition: Kept<Edition>;
  readonly printed: PrintedPage;
}

export interface PageFinder {
  /** The page that a code stands for; or why it is none to be read. */
  find(code: PageCode): SheetPage | PageProblem;
  /** The pages of an edition as they were printed: in large type, if a page of it was found so. */
  pagesOf(edition: Kept<Edition>): readonly PrintedPage[];
}

/**
 * Finds the pages of a sheet by their codes. Where the rows stand is known by printing the edition again; a page that comes
 * out otherwise than the one that was scanned has another code, and is not read.
 */
export function pageFinder(register: readonly Kept[], sheet: Sheet): PageFinder {
  const made = new Map<string, readonly PrintedPage[]>();
  const large = new Set<number>();
  const print = (edition: Kept<Edition>, largeType: boolean): readonly PrintedPage[] => {
    const key = `${edition.number} ${largeType}`;
    const pages = made.get(key) ?? rosterPdf(edition.roster, { scannable: true, largeType }).printed;
    made.set(key, pages);
    return pages;
  };
  const editions = register.filter((one): one is Kept<Edition> => one.kind === 'edition');
  return {
    find(code) {
      const session = editions.find((one) => printableSession(one.session) === code.session)?.session ?? code.session;
      if (code.edition === undefined) return { is: 'trial', session };
      const edition = editions.find(
        (one) =>
          one.roster.edition.mark === code.mark &&
          one.number === code.edition &&
          printableSession(one.session) === code.session,
      );
      if (!edition) return { is: 'unknown' };
      if (edition.annulled) return { is: 'annulled', session: edition.session };
      if (edition.session !== sheet.session) return { is: 'session', session: edition.session };
      const isOfSheet = sheet.editions.some(({ number }) => number === edition.number);
      const full = edition.supplements ?? edition.number;
      if (!isOfSheet) return { is: 'edition', session: edition.session, edition: full };
      if (code.sheet === 'slip') return { is: 'slip' };
      const text = writePageCode(code);
      const printed = print(edition, code.largeType).find((page) => writePageCode(page.code) === text);
      if (!printed) return { is: 'other-layout' };
      if (code.largeType) large.add(edition.number);
      return { edition, printed };
    },
    pagesOf: (edition) => print(edition, large.has(edition.number)),
  };
}
