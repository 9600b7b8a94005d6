import type { Sheet } from '../../../domain/attendance/sheets.js';
import { type PageCode, printableSession, writePageCode } from '../../../domain/editions/page-code.js';
import type { PrintedPage } from '../../../domain/editions/printed-page.js';
import type { Edition, Kept } from '../../../domain/issued.js';
import type { KnownCode } from '../../../ingest/scans/finding/known-codes.js';
import { rosterPdf } from '../../../report/rosters/pdf.js';
import { printedCode } from '../../../report/rosters/scan-marks.js';
import type { PageProblem } from '../../../text/scan-pages.js';

/** A page of a sheet that is read. */
export interface SheetPage {
  readonly sheet: Sheet;
  readonly edition: Kept<Edition>;
  readonly printed: PrintedPage;
}

export interface PageFinder {
  /** The page that a code stands for; or why it is none to be read. */
  find(code: PageCode): SheetPage | PageProblem;
  /** The pages of an edition as they were printed: in large type, if a page of it was found so. */
  pagesOf(edition: Kept<Edition>): readonly PrintedPage[];
  /** The codes of all pages that may be among the scans, to know a spoilt one by. */
  codes(): readonly KnownCode[];
}

/** Which sheets are read. */
export interface Wanted {
  /** Everything that was ever printed. */
  readonly register: readonly Kept[];
  /** The only session of which pages are read; without it each page is read for its own. */
  readonly session: string | undefined;
  /** The sheet that was signed at a session; or why there is none. */
  readonly sheetOf: (session: string) => Sheet | 'gone' | 'annulled';
}

/**
 * Finds the pages of sheets by their codes. Where the rows stand is known by printing the edition again; a page that comes
 * out otherwise than the one that was scanned has another code, and is not read.
 */
export function pageFinder({ register, session: only, sheetOf }: Wanted): PageFinder {
  const made = new Map<string, readonly PrintedPage[]>();
  const large = new Set<Kept<Edition>>();
  let codes: readonly KnownCode[] | undefined;
  const print = (edition: Kept<Edition>, largeType: boolean): readonly PrintedPage[] => {
    const key = `${edition.session} ${edition.number} ${largeType}`;
    const pages = made.get(key) ?? rosterPdf(edition.roster, { scannable: true, largeType }).printed;
    made.set(key, pages);
    return pages;
  };
  const editions = register.filter((one): one is Kept<Edition> => one.kind === 'edition');
  return {
    find(code) {
      const coded = editions.filter((one) => printableSession(one.session) === code.session);
      if (code.edition === undefined) return { is: 'trial', session: coded[0]?.session ?? code.session };
      const edition = coded.find((one) => one.roster.edition.mark === code.mark && one.number === code.edition);
      if (!edition) return { is: 'unknown' };
      const { session } = edition;
      if (edition.annulled) return { is: 'annulled', session };
      const sheet = sheetOf(session);
      if (typeof sheet === 'string') return { is: sheet, session };
      if (only !== undefined && session !== only) return { is: 'session', session };
      const isOfSheet = sheet.editions.some(({ number }) => number === edition.number);
      const full = edition.supplements ?? edition.number;
      if (!isOfSheet) return { is: 'edition', session, edition: full, read: sheet.edition };
      if (code.sheet === 'slip') return { is: 'slip' };
      const text = writePageCode(code);
      const printed = print(edition, code.largeType).find((page) => writePageCode(page.code) === text);
      if (!printed) return { is: 'other-layout' };
      if (code.largeType) large.add(edition);
      return { sheet, edition, printed };
    },
    pagesOf: (edition) => print(edition, large.has(edition)),
    codes: () => {
      const own = editions.filter(({ annulled, session }) => !annulled && (only ?? session) === session);
      codes ??= own
        .flatMap((edition) => print(edition, large.has(edition)))
        .map(({ code }) => printedCode(writePageCode(code)));
      return codes;
    },
  };
}
