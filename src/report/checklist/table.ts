import type { Checklist } from '../../domain/checklist/checklist.js';
import { CHECKLIST_TITLES, CHECKLIST_WORDS, checklistTitle } from '../../text/checklist.js';
import { asCsv } from '../as-csv.js';
import type { Workbook } from '../as-xlsx.js';
import { type DeskLine, type DeskSection, deskSections, sessionRemarks } from './lines.js';

/** The list as a table for Excel: each row says in its first cell that it is for internal use, and which part it is of. */
export const checklistCsv = (list: Checklist): string => asCsv(CHECKLIST_TITLES, tableRows(list), { excel: true });

/** In characters: as narrow as they may be, so that the page stays readable. */
const WIDTHS = [13, 9, 8, 15, 13, 13, 20, 13, 12, 24, 12, 26, 36];

/** The list as a workbook of one sheet, marked on each printed page. */
export const checklistWorkbook = (list: Checklist): Workbook => ({
  title: checklistTitle(list),
  date: list.edition.date,
  sheets: [
    {
      name: `${CHECKLIST_WORDS.sheet} ${list.session.code}`,
      mark: CHECKLIST_WORDS.mark,
      columns: CHECKLIST_TITLES.map((title, index) => ({ title, width: WIDTHS[index] as number })),
      rows: tableRows(list),
    },
  ],
});

function tableRows(list: Checklist): string[][] {
  const { code } = list.session;
  const remarks = sessionRemarks(list).map((remark) => [
    CHECKLIST_WORDS.session,
    code,
    ...CHECKLIST_TITLES.slice(3).map(() => ''),
    remark,
  ]);
  return [...remarks, ...deskSections(list).flatMap((section) => sectionRows(section, code))];
}

const sectionRows = ({ title, lines }: DeskSection, code: string): string[][] =>
  lines.map((line) => [title, code, ...cells(line)]);

/** Several values in one cell are parted by a bar, as on the roster's table; what is to be known stands a line each. */
const cells = ({ contacts, places, cpts, delegations, remarks, ...one }: DeskLine): string[] => [
  one.number,
  one.surname,
  one.givenName,
  one.capacity,
  places.map(({ name }) => name).join(' | '),
  places.map(({ municipality }) => municipality).join(' | '),
  cpts.join(' | '),
  contacts.filter((one) => one.includes('@')).join(' | '),
  contacts.filter((one) => !one.includes('@')).join(' | '),
  delegations.map(({ head, rest }) => [head, ...rest].join('; ')).join('\n'),
  remarks.join('\n'),
];
