import type { Roster, RosterRow, RosterSheet, Supplement } from '../../domain/rosters/roster.js';
import { TEXT_TITLE } from '../../text/roster-forms.js';
import {
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
import { linesOf, padded, shownWidth } from '../shown-width.js';

const WIDTH = 80;
/** Where the two columns begin: who, and in which capacity over where one signs. */
const LEFT = 6;
const RIGHT = 42;
const GAP = 2;
const RULE = '-'.repeat(WIDTH);
const LINE_TO_WRITE_ON = '_'.repeat(RIGHT - LEFT - GAP);

/** The rosters as plain text of 80 columns, a name over its school at the left, the capacity over the signatures at the right. */
export const rostersText = (rosters: readonly Roster[]): string =>
  rosters
    .flatMap((roster) => [
      ...roster.sheets.map((sheet) => sheetLines(roster, sheet)),
      ...(hasSlip(roster.supplement) ? [slipLines(roster, roster.supplement)] : []),
    ])
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join(`\n${'='.repeat(WIDTH)}\n\n`);

function sheetLines(roster: Roster, sheet: RosterSheet): string[] {
  const { heading } = roster;
  const signing = signingLine(roster, (title) => title);
  return [
    ...headLines(roster, sheet),
    RULE,
    ...besides(COLUMN_TITLES.number, [COLUMN_TITLES.name], [COLUMN_TITLES.capacity]),
    ...besides('', [COLUMN_TITLES.place], [signing]),
    RULE,
    ...sheet.rows.flatMap((row) => [...personLines(roster, row), '']),
    ...(sheet.rows.length === 0 ? [ROSTER_WORDS.nobody, ''] : []),
    ...blankLines(roster, sheet),
    RULE,
    ...footLines(roster, sheet),
    '',
    ...linesOf(shown(heading.privacyNotice), WIDTH),
    ...linesOf(editionMark(roster), WIDTH),
  ];
}

/** What is to be done with rows printed before. */
const slipLines = (roster: Roster, supplement: Supplement): string[] => [
  ...headLines(roster, undefined),
  ...[SLIP_WORDS.title, SLIP_WORDS.note(supplement)].flatMap((line) => linesOf(line, WIDTH)),
  RULE,
  ...besides(COLUMN_TITLES.number, [COLUMN_TITLES.name], [SLIP_WORDS.todo]),
  RULE,
  ...slipRows(supplement).flatMap(({ row, todo }) => [
    ...besides(String(row.number), leftLines(roster, row), linesOf(shown(todo), WIDTH - RIGHT)),
    '',
  ]),
  RULE,
  ...linesOf(editionMark(roster), WIDTH),
];

/** A text as letters of one width show it: accents joined to their letters, nothing unseen. */
const shown = (text: string): string => onScreen(text.normalize('NFC')).trim();

function headLines(roster: Roster, sheet: RosterSheet | undefined): string[] {
  const { heading, session, trial, sheets, supplement } = roster;
  const part = sheet?.part && [sheetCount(sheets.indexOf(sheet) + 1, sheets.length), partTitle(sheet.part)].join(': ');
  const parts = [
    `${TEXT_TITLE}${sessionTitle(session)}`,
    '',
    ...(trial ? [`${TRIAL_WORDS[trial].note}.`, ''] : []),
    ...(supplement && sheet ? [supplementTitle(supplement), ''] : []),
    ...heading.letterhead,
    '',
    ...[heading.courseTitle, courseReference(heading), ''],
    ...[sessionWhen(session), sessionWhere(session), sessionAbout(session)].filter(Boolean),
    ...(part === undefined ? [] : ['', part]),
    '',
  ];
  return parts.flatMap((line) => (line === '' ? [''] : linesOf(shown(line), WIDTH)));
}

/** Who it is, over where from. */
function leftLines(roster: Roster, row: RosterRow): string[] {
  const who = shown(`${printedSurname(row)} ${printedGivenName(row)}`);
  const places = row.places.map((place) => Object.values(printedPlace(place)).filter(Boolean).join(', '));
  const cpts = roster.showsCpt ? row.cpts.map((name) => `${COLUMN_TITLES.cpt} ${printedCpt(name)}`) : [];
  return [who, ...places.map(shown), ...cpts.map(shown)].flatMap((line) => linesOf(line, RIGHT - LEFT - GAP));
}

function personLines(roster: Roster, row: RosterRow): string[] {
  const left = leftLines(roster, row);
  const capacity = linesOf(shown(printedCapacity(row)), WIDTH - RIGHT);
  return besides(String(row.number), left, [...capacity, signingLine(roster, toWriteOn)]);
}

/** Where one signs, once or twice, each as wide as the room. */
function signingLine({ signatures }: Roster, inside: (title: string, width: number) => string): string {
  const titles = signatures === 'unica' ? [COLUMN_TITLES.signature] : [COLUMN_TITLES.entrance, COLUMN_TITLES.exit];
  const width = Math.floor((WIDTH - RIGHT - (titles.length - 1)) / titles.length);
  return titles.map((title) => padded(inside(title, width), width)).join(' ');
}

const toWriteOn = (_: string, width: number): string => '_'.repeat(width - 1);

/** Two columns and what numbers them; where a word is wider than the first column, the second stands below it. */
function besides(label: string, left: readonly string[], right: readonly string[]): string[] {
  const isWide = left.some((line) => shownWidth(line) > RIGHT - LEFT - GAP);
  const pairs = isWide
    ? [...left.map((line) => [line, ''] as const), ...right.map((line) => ['', line] as const)]
    : Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i] ?? '', right[i] ?? ''] as const);
  return pairs.map(([one, other], index) => {
    const number = index === 0 ? label.padStart(LEFT - GAP) : '';
    return `${number.padEnd(LEFT)}${padded(one, RIGHT - LEFT)}${other}`;
  });
}

function blankLines(roster: Roster, { blankRows }: RosterSheet): string[] {
  if (blankRows.length === 0) return [];
  const rows = blankRows.flatMap((label) => {
    const right = [toWriteOn('', WIDTH - RIGHT), '', signingLine(roster, toWriteOn)];
    return [...besides(label, [LINE_TO_WRITE_ON, '', LINE_TO_WRITE_ON], right), ''];
  });
  return [RULE, `${ROSTER_WORDS.walkIns} (${ROSTER_WORDS.walkInsNote})`, '', ...rows];
}

function footLines(roster: Roster, sheet: RosterSheet): string[] {
  const { session, heading } = roster;
  const [registered = '', ...toCount] = totalsLabels(roster, sheet);
  const trainers = trainersOf(session);
  const signers = [
    ...(trainers.length > 0 ? trainers : ['']).map((name) => [ROSTER_WORDS.trainers, name]),
    [ROSTER_WORDS.director, heading.director],
  ];
  return [
    ...linesOf(registered, WIDTH),
    toCount.map((label) => `${label} _____`).join('   '),
    ...signers.flatMap((lines) => ['', ...lines.map(shown).filter(Boolean), '', LINE_TO_WRITE_ON]),
  ];
}
