import type { Roster } from '../rosters/roster.js';

/**
 * What a printed page says of itself to who reads it from a scan: which page of which edition of which session it is. It
 * holds nothing of anybody.
 */
export interface PageCode {
  /** `k3t9-x0fa`: by it the edition is found again. */
  readonly mark: string;
  /** Number of the edition; none on a trial print. */
  readonly edition?: number;
  /** Code of the session as far as it can be printed: capitals and digits, at most ten. */
  readonly session: string;
  /** 1, 2, 3 …: which sheet of the roster; `slip` for the page of a supplement that nobody signs. */
  readonly sheet: number | 'slip';
  /** 1, 2, 3 … of the sheet. */
  readonly page: number;
  readonly pages: number;
  /** Printed in large type: the rows stand elsewhere. */
  readonly largeType: boolean;
  /** Three letters and digits over where everything stands on the page: laid out otherwise, it is read otherwise. */
  readonly layout: string;
}

/** Form of what is printed; to be counted up whenever a mark comes to stand elsewhere on the page. */
const FORM = 1;
const OURS = /^ZS(\d+)(L?)\/([0-9A-Z]{8})\/(\d*)\/([0-9A-Z]*)\/(\d+|S)\/(\d+)\/(\d+)\/([0-9A-Z]{3})$/;

/** The code of a page of a roster. */
export const pageCodeOf = (
  { edition, session }: Pick<Roster, 'edition' | 'session'>,
  place: Pick<PageCode, 'sheet' | 'page' | 'pages' | 'largeType' | 'layout'>,
): PageCode => ({
  ...{ mark: edition.mark, session: printableSession(session.code), ...place },
  ...(edition.number !== undefined && { edition: edition.number }),
});

/** The code as it is printed, in letters of which a QR code holds most: `ZS1/K3T9X0FA/2/INC3/1/3/7/X2M`. */
export const writePageCode = ({ mark, edition, session, sheet, page, pages, largeType, layout }: PageCode): string =>
  [
    `ZS${FORM}${largeType ? 'L' : ''}`,
    mark.replace('-', '').toUpperCase(),
    edition ?? '',
    session,
    sheet === 'slip' ? 'S' : sheet,
    page,
    pages,
    layout,
  ].join('/');

/** What a code that was read says; `other` where this program prints its pages in another way; undefined if it is none of ours. */
export function readPageCode(text: string): PageCode | 'other' | undefined {
  const [, form, large, mark = '', edition, session = '', sheet, page, pages, layout = ''] = OURS.exec(text) ?? [];
  if (form === undefined) return undefined;
  if (Number(form) !== FORM) return 'other';
  return {
    mark: `${mark.slice(0, 4)}-${mark.slice(4)}`.toLowerCase(),
    ...(edition && { edition: Number(edition) }),
    session,
    sheet: sheet === 'S' ? 'slip' : Number(sheet),
    page: Number(page),
    pages: Number(pages),
    largeType: large === 'L',
    layout,
  };
}

/** The code of a session as far as it can be printed: in capitals and digits alone, at most ten. */
export const printableSession = (session: string): string =>
  session
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 10);
