import type { Roster, RosterPlace, RosterRow, RosterSheet, Supplement } from '../../domain/rosters/roster.js';
import { FORM_WORDS } from '../../text/roster-forms.js';
import {
  bookmarkTitle,
  COLUMN_TITLES,
  courseReference,
  editionMark,
  partTitle,
  printedCapacity,
  printedCpt,
  printedGivenName,
  printedPlace,
  printedSurname,
  ROSTER_WORDS,
  rostersTitle,
  sessionAbout,
  sessionTitle,
  sessionWhen,
  sessionWhere,
  sheetCount,
  supplementTitle,
  TRIAL_WORDS,
  totalsLabels,
  trainersOf,
} from '../../text/rosters.js';
import { hasSlip, SLIP_WORDS, slipRows } from '../../text/slip.js';
import { onScreen } from '../screen.js';
import { htmlStyle } from './html-style.js';
import { type Look, scaleOf } from './look.js';
import { COMPANY } from './paginate.js';

/** The rosters as one page that needs nothing else: no script, no picture, nothing fetched; each sheet begins a page of paper. */
export function rostersHtml(rosters: readonly Roster[], look: Look = {}): string {
  const title = inHtml(rostersTitle(rosters));
  const author = inHtml(rosters[0]?.heading.letterhead.join(' – ') ?? '');
  const [trial] = rosters.flatMap((roster) => roster.trial ?? []);
  return `<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${author}">
<meta name="generator" content="zerosei">
<title>${title}</title>
<style>${htmlStyle(12 * scaleOf(look))}</style>
</head>
<body>
${trial ? `<div class="filigrana" aria-hidden="true">${TRIAL_WORDS[trial].across}</div>\n` : ''}${rosters.length > 1 ? contents(rosters) : ''}<main>
${rosters.map((roster, index) => rosterSheets(roster, index)).join('')}</main>
</body>
</html>
`;
}

/** Text as it stands between tags or in quotes: nothing of it is markup, nothing of it unseen. */
const inHtml = (text: string): string =>
  onScreen(text.normalize('NFC'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const paragraph = (kind: string, text: string): string => (text ? `<p class="${kind}">${inHtml(text)}</p>\n` : '');

const idOf = (roster: number, sheet: number): string => `foglio-${roster + 1}-${sheet + 1}`;

const contents = (rosters: readonly Roster[]): string => `<nav aria-label="${FORM_WORDS.contents}"><ul>
${rosters.map((roster, index) => `<li><a href="#${idOf(index, 0)}">${inHtml(bookmarkTitle(roster))}</a></li>\n`).join('')}</ul></nav>
`;

function rosterSheets(roster: Roster, index: number): string {
  const { supplement, sheets } = roster;
  const above = supplement ? paragraph('bozza', supplementTitle(supplement)) : '';
  const contents = [
    ...sheets.map((sheet) => `${header(roster, sheet)}${above}${table(roster, sheet)}`),
    ...(hasSlip(supplement) ? [`${header(roster)}${slip(roster, supplement)}`] : []),
  ];
  return contents
    .map((content, position) => `<section class="foglio" id="${idOf(index, position)}">\n${content}</section>\n`)
    .join('');
}

/** What is to be done with rows printed before. */
function slip(roster: Roster, supplement: Supplement): string {
  const rows = slipRows(supplement).map(
    ({ row, todo }) => `<tr>${[NUMBER, ...TEXTS].map(({ cell }) => cell(row)).join('')}<td>${inHtml(todo)}</td></tr>\n`,
  );
  const todo: Column = { title: SLIP_WORDS.todo, share: 84, cell: () => '' };
  const columns = [NUMBER, ...TEXTS, todo];
  return `${paragraph('bozza', SLIP_WORDS.note(supplement))}<table>
<caption>${SLIP_WORDS.title}: ${inHtml(bookmarkTitle(roster))}</caption>
${headings(columns, running(roster))}<tbody>
${rows.join('')}</tbody>
</table>
<p class="informativa"><span></span><span>${inHtml(editionMark(roster))}</span></p>
`;
}

function header({ heading, session, sheets, trial }: Roster, sheet?: RosterSheet): string {
  const part = sheet?.part
    ? `<p class="parte"><small>${sheetCount(sheets.indexOf(sheet) + 1, sheets.length)}</small><b>${inHtml(partTitle(sheet.part))}</b></p>\n`
    : '';
  return `<header>
${heading.letterhead.map((line) => paragraph('ente', line)).join('')}<h1>${inHtml(heading.courseTitle)}</h1>
${paragraph('nota', courseReference(heading))}<h2><b>${sessionTitle(session)}</b>&emsp;${inHtml(sessionWhen(session))}</h2>
${paragraph('dove', sessionWhere(session))}${paragraph('dove', sessionAbout(session))}${part}${trial ? paragraph('bozza', TRIAL_WORDS[trial].note) : ''}</header>
`;
}

/** Between the margins of A4 landscape, in millimetres. */
const PAPER_WIDTH = 273;

interface Column {
  readonly title: string;
  /** In millimetres; the others share what is left. */
  readonly width?: number;
  readonly share?: number;
  cell(row: RosterRow): string;
}

const NUMBER: Column = { title: COLUMN_TITLES.number, width: 13, cell: ({ number }) => `<td class="n">${number}</td>` };
const TEXTS: readonly Column[] = [
  { title: COLUMN_TITLES.name, share: 62, cell: nameCell },
  { title: COLUMN_TITLES.capacity, share: 33, cell: (row) => `<td>${inHtml(printedCapacity(row))}</td>` },
  { title: COLUMN_TITLES.place, share: 60, cell: ({ places }) => `<td>${places.map(placeText).join('')}</td>` },
];
const CPT: Column = {
  title: COLUMN_TITLES.cpt,
  share: 28,
  cell: ({ cpts }) => `<td>${cpts.map((name) => inHtml(printedCpt(name))).join('<br>')}</td>`,
};
const signing = (title: string, width: number): Column => ({ title, width, cell: () => '<td class="firma"></td>' });

const columnsOf = ({ showsCpt, signatures }: Roster): Column[] => [
  NUMBER,
  ...TEXTS,
  ...(showsCpt ? [CPT] : []),
  ...(signatures === 'unica'
    ? [signing(COLUMN_TITLES.signature, 58)]
    : [signing(COLUMN_TITLES.entrance, 42), signing(COLUMN_TITLES.exit, 42)]),
];

function nameCell(row: RosterRow): string {
  return `<th scope="row"><b>${inHtml(printedSurname(row))}</b> ${inHtml(printedGivenName(row))}</th>`;
}

function placeText(place: RosterPlace): string {
  const { name, municipality } = printedPlace(place);
  return `<div>${inHtml(name)}${municipality ? ` <span>${inHtml(municipality)}</span>` : ''}</div>`;
}

function table(roster: Roster, sheet: RosterSheet): string {
  const columns = columnsOf(roster);
  const across = `colspan="${columns.length}"`;
  const nobody = `<tr><td ${across}>${ROSTER_WORDS.nobody}</td></tr>\n`;
  const people = sheet.rows.map((row) => `<tr>${columns.map((column) => column.cell(row)).join('')}</tr>\n`);
  const rows = [...people, ...blankRows(sheet, columns.length)];
  return `<table>
<caption>${FORM_WORDS.people}: ${inHtml(bookmarkTitle(roster))}</caption>
${headings(columns, running(roster, sheet))}${grouped(rows.length > 0 ? rows : [nobody], `<tr><td class="piede" ${across}>\n${foot(roster, sheet)}</td></tr>\n`)}</table>
`;
}

/** Widths and titles of the columns, under the line that each page of paper repeats with them. */
const headings = (
  columns: readonly Column[],
  line: string,
): string => `<colgroup>${columns.map(columnWidth(columns)).join('')}</colgroup>
<thead>
<tr class="corrente"><th scope="colgroup" colspan="${columns.length}"><div>${line}</div></th></tr>
<tr>${columns.map(({ title }) => `<th scope="col"${title === COLUMN_TITLES.number ? ' class="n"' : ''}>${title}</th>`).join('')}</tr>
</thead>
`;

/**
 * The rows, the last of them in one group with the foot, since a browser keeps nothing together but the rows of a group. A
 * heading is not left behind, nor with one row.
 */
function grouped(rows: readonly string[], last: string): string {
  const company = Math.max(0, rows.length - COMPANY);
  const isHeading = (index: number) => rows[index]?.startsWith('<tr class="titolo"');
  const from = [company, company - 1, company - 2].find(isHeading) ?? company;
  const before = from > 0 ? `<tbody>\n${rows.slice(0, from).join('')}</tbody>\n` : '';
  return `${before}<tbody class="ultime">\n${rows.slice(from).join('')}${last}</tbody>\n`;
}

const columnWidth =
  (columns: readonly Column[]) =>
  ({ width, share = 0 }: Column): string => {
    const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
    const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0);
    const millimetres = width ?? ((PAPER_WIDTH - fixed) * share) / shares;
    return `<col style="width:${((millimetres * 100) / PAPER_WIDTH).toFixed(2)}%">`;
  };

/** What each page of paper says of itself. */
function running(roster: Roster, sheet?: RosterSheet): string {
  const { heading, session } = roster;
  const part = sheet?.part;
  const left = [heading.courseTitle, sessionTitle(session), sessionWhen(session)].join(' – ');
  const right = [...(part ? [partTitle(part)] : []), editionMark(roster)].join(' – ');
  return `<span>${inHtml(left)}</span><span>${inHtml(right)}</span>`;
}

function blankRows({ blankRows: labels }: RosterSheet, columns: number): string[] {
  if (labels.length === 0) return [];
  const rest = '<td></td>'.repeat(columns - 1);
  return [
    `<tr class="titolo"><th scope="rowgroup" colspan="${columns}"><b>${ROSTER_WORDS.walkIns}</b> <small>${ROSTER_WORDS.walkInsNote}</small></th></tr>\n`,
    ...labels.map((label) => `<tr class="vuota"><td class="n">${label}</td>${rest}</tr>\n`),
  ];
}

function foot(roster: Roster, sheet: RosterSheet): string {
  const { heading, session } = roster;
  const totals = totalsLabels(roster, sheet);
  const trainers = trainersOf(session);
  const signers = [
    ...(trainers.length > 0 ? trainers : ['']).map((name) => [ROSTER_WORDS.trainers, name] as const),
    [ROSTER_WORDS.director, heading.director] as const,
  ];
  return `<ul class="totali">${totals.map((label, index) => `<li>${label}${index > 0 ? ' <span></span>' : ''}</li>`).join('')}</ul>
<ul class="firme">${signers.map(([office, name]) => `<li><small>${office}</small><b>${inHtml(name)}</b></li>`).join('')}</ul>
<p class="informativa"><span>${inHtml(heading.privacyNotice)}</span><span>${inHtml(editionMark(roster))}</span></p>
`;
}
