import { type CellValue, colToLetter, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { Roster, RosterRow, RosterSheet, Supplement } from '../../domain/rosters/roster.js';
import { FORM_WORDS, PRESENCE, SLIP_TITLES, WORKBOOK_TITLES, worksheetName } from '../../text/roster-forms.js';
import {
  courseReference,
  editionMark,
  partTitle,
  printedCapacity,
  printedCpt,
  printedMunicipality,
  rostersTitle,
  sessionAbout,
  sessionTitle,
  sessionWhen,
  sessionWhere,
  supplementTitle,
  TRIAL_WORDS,
} from '../../text/rosters.js';
import { hasSlip, SLIP_WORDS, slipRows } from '../../text/slip.js';
import { WORKBOOK_FOOT } from '../../text/workbook.js';
import { ACROSS_THE_PAGE, workbookBytes } from '../workbook-bytes.js';
import { moment, quotedName, sheetName, writable } from '../xlsx-words.js';
import { lastDay } from './last-day.js';
import { type Look, scaleOf } from './look.js';
import { FIELDS, type Fields, isSeen, lastSeen, linesIn, PAPER, rowHeight, TO_FILL, widthsOf } from './xlsx-columns.js';
import { type Above, slipStyles, styles } from './xlsx-style.js';

/**
 * The rosters as a workbook to be filled in, a sheet for each, that is A4 landscape on paper: the session, the edition and the
 * headings stand on every page. Equal rosters give equal bytes.
 */
export async function rostersXlsx(rosters: readonly Roster[], look: Look = {}): Promise<Uint8Array> {
  const date = moment(`${lastDay(rosters)}T12:00:00`);
  const sheets = named(
    rosters.flatMap((roster) => [
      ...roster.sheets.map((sheet) => worksheet(roster, sheet, look)),
      ...(hasSlip(roster.supplement) ? [slipSheet(roster, roster.supplement, look)] : []),
    ]),
  );
  return workbookBytes({
    properties: { title: writable(rostersTitle(rosters)), created: date, modified: date },
    defaultFont: { name: 'Calibri', size: 11 },
    namedRanges: sheets.map(({ name, frozen }) => ({
      name: '_xlnm.Print_Titles',
      range: `${quotedName(name)}!$${frozen - 1}:$${frozen}`,
      scope: name,
    })),
    sheets: sheets.map(({ frozen, ...sheet }) => ({ ...sheet, freezePane: { rows: frozen } })),
  });
}

/** In inches: as little as printers take, so that what is read is as large as it says. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.55, header: 0.2, footer: 0.25 };

/** Points that a line above the headings needs, as wide as the paper. */
const heightOf = ({ text, size }: Above, scale: number): number =>
  Math.max(1, linesIn(text, (PAPER * 11) / size / scale)) * size * 1.4 * scale;

type Worksheet = WriteSheet & {
  /** Rows that stay in sight: the headings and all above them. */
  readonly frozen: number;
};

/** No two sheets with one name, also where capitals do not count. */
function named(sheets: readonly Worksheet[]): Worksheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const wanted = sheetName(sheet.name);
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      name = `${wanted.slice(0, 26).trimEnd()} (${count})`;
    }
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

function worksheet(roster: Roster, sheet: RosterSheet, look: Look): Worksheet {
  const part = sheet.part ? partTitle(sheet.part) : '';
  const above = linesAbove(roster, sheet, part);
  const frozen = above.length + 1;
  const rows = [
    ...sheet.rows.map((row) => ({ fields: personFields(roster, row), blank: false })),
    ...sheet.blankRows.map((number) => ({ fields: { number }, blank: true })),
  ].map(({ fields, blank }) => ({ fields: { ...fields, ...whose(roster, part) }, blank }));
  const scale = scaleOf(look);
  const widths = widthsOf(roster, scale);
  return {
    frozen,
    name: worksheetName(roster.session.number, part),
    columns: FIELDS.map((field) => ({ width: widths.get(field) ?? 12, ...(!widths.has(field) && { hidden: true }) })),
    rows: [
      ...above.map(({ text }) => [writable(text)]),
      FIELDS.map((field) => WORKBOOK_TITLES[field]),
      ...rows.map(({ fields }) => FIELDS.map((field) => contentOf(fields[field]))),
    ],
    rowDefs: new Map([
      ...above.map((line, index) => [index, { height: heightOf(line, scale) }] as const),
      [frozen - 1, { height: 20 * scale }],
      ...rows.map(({ fields }, index) => [frozen + index, { height: rowHeight(fields, widths, scale) }] as const),
    ]),
    cells: styles({ above, frozen, rows, roster, scale }),
    merges: above.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastSeen(roster) })),
    dataValidations: validations(frozen + 1, frozen + rows.length, roster),
    ...onPaper(roster),
  };
}

/** How every sheet lies on paper, and what stands at its foot. */
const onPaper = (roster: Roster): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> => ({
  pageSetup: { ...ACROSS_THE_PAGE, margins: MARGINS },
  headerFooter: { oddFooter: `&L${inFoot(editionMark(roster))}&R${WORKBOOK_FOOT}` },
});

/** Widths of the columns of a slip, in letters. */
const SLIP_WIDTHS = [8, 21, 17, 17, 28, 16, 41];

/** What is to be done with rows printed before: a sheet to be read, not filled in. */
function slipSheet(roster: Roster, supplement: Supplement, look: Look): Worksheet {
  const scale = scaleOf(look);
  const above: Above[] = [
    { text: SLIP_WORDS.title, size: 16, bold: true },
    { text: SLIP_WORDS.note(supplement), size: 11 },
    {
      text: `${sessionTitle(roster.session)}, ${sessionWhen(roster.session)} – ${editionMark(roster)}`,
      size: 12,
      bold: true,
    },
  ];
  const frozen = above.length + 1;
  const rows = slipRows(supplement).map(({ row, todo }) => {
    const { number, surname, givenName, capacity, place, municipality } = personFields(roster, row);
    return [number, surname, givenName, capacity, place, municipality, todo];
  });
  const heightsOf = (row: (typeof rows)[number]) =>
    Math.max(
      ...row.map((text, index) => linesIn(String(text ?? ''), ((SLIP_WIDTHS[index] as number) - 1.5) / scale)),
      1.4,
    );
  return {
    frozen,
    name: worksheetName(roster.session.number, SLIP_WORDS.page),
    columns: SLIP_WIDTHS.map((width) => ({ width })),
    rows: [...above.map(({ text }) => [writable(text)]), [...SLIP_TITLES], ...rows.map((row) => row.map(contentOf))],
    rowDefs: new Map([
      ...above.map((line, index) => [index, { height: heightOf(line, scale) }] as const),
      ...rows.map((row, index) => [frozen + index, { height: heightsOf(row) * 15.5 * scale }] as const),
    ]),
    cells: slipStyles({ above, frozen, rows: rows.length, columns: SLIP_WIDTHS.length, scale }),
    merges: above.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: SLIP_WIDTHS.length - 1 })),
    ...onPaper(roster),
  };
}

/** A sign that begins a code at the foot of a page is written twice. */
const inFoot = (text: string): string => writable(text).replaceAll('&', '&&');

/** What stands above the headings; the last line is repeated with them on every page. */
function linesAbove(roster: Roster, sheet: RosterSheet, part: string): Above[] {
  const { heading, session, trial, signatures, supplement } = roster;
  const place = [sessionWhere(session), sessionAbout(session)].filter(Boolean).join(' – ');
  const line = [`${sessionTitle(session)}, ${sessionWhen(session)}`, part, editionMark(roster)].filter(Boolean);
  return [
    ...(trial ? [{ text: TRIAL_WORDS[trial].note, size: 12, bold: true }] : []),
    ...(supplement ? [{ text: supplementTitle(supplement), size: 12, bold: true }] : []),
    { text: heading.letterhead.join(' – '), size: 10 },
    { text: heading.courseTitle, size: 16, bold: true },
    { text: courseReference(heading), size: 10 },
    { text: place, size: 11 },
    {
      text: `${FORM_WORDS.registered(sheet.registered)}. ${FORM_WORDS.howToFill(signatures === 'entrata+uscita')}`,
      size: 11,
    },
    { text: line.join(' – '), size: 12, bold: true },
  ];
}

/** Whose row it is: the same words as in the CSV form. */
const whose = ({ session, edition }: Roster, part: string): Fields => ({
  ...{ session: session.code, date: session.date, edition: edition.mark, sheet: part },
});

const personFields = ({ showsCpt }: Roster, row: RosterRow): Fields => ({
  number: row.number,
  surname: row.surname,
  givenName: row.givenName,
  capacity: printedCapacity(row),
  place: row.places.map(({ name = '' }) => name).join('\n'),
  municipality: row.places.map(({ municipality = '' }) => printedMunicipality(municipality)).join('\n'),
  ...(showsCpt && { cpt: row.cpts.map(printedCpt).join('\n') }),
});

/** Text stays text, also when it begins with `=`. */
const contentOf = (value: string | number | undefined): CellValue =>
  value === undefined || value === '' ? null : typeof value === 'string' ? writable(value) : value;

/** What may be written where one fills in: yes or no; an hour of the day. */
function validations(from: number, to: number, roster: Roster): DataValidation[] {
  if (to < from) return [];
  return TO_FILL.filter((field) => isSeen(field, roster)).map((field) => {
    const column = colToLetter(FIELDS.indexOf(field));
    const common = { range: `${column}${from}:${column}${to}`, allowBlank: true, showErrorMessage: true };
    if (field === 'present') {
      const told = { errorTitle: FORM_WORDS.presentTitle, errorMessage: FORM_WORDS.presentHint };
      return { ...common, ...told, type: 'list', values: [...PRESENCE] };
    }
    const told = { errorTitle: FORM_WORDS.timeTitle, errorMessage: FORM_WORDS.timeHint };
    return { ...common, ...told, type: 'time', operator: 'between', formula1: '0', formula2: '0.99999' };
  });
}
