import { rememberedOf } from '../../domain/remembered.js';
import type { Column } from '../table.js';
import { headingWords } from './headings.js';
import type { Program, ProgramUse } from './program.js';
import { keysOf, matched } from './program-match.js';
import { type OutColumn, outColumns } from './rows-out.js';
import { SITE_PROGRAMS } from './site-programs.js';
import { SURVEY_PROGRAMS } from './survey-programs.js';

const PROGRAMS = [...SURVEY_PROGRAMS, ...SITE_PROGRAMS] as const;

/** The columns that a form program writes by itself, before, among or after the questions. */
export interface ProgramColumns {
  readonly program: (typeof PROGRAMS)[number]['name'] | 'other';
  /** The program wrote in English: dates may have the month first. */
  readonly english: boolean;
  /** It writes the month first beside a clock of twelve hours. */
  readonly monthFirst: boolean;
  /** Where it says of a row that it is no response. */
  readonly out: readonly OutColumn[];
  /** Use of each such column by its position; `accountName` and `ignored` fill no field. */
  readonly columns: ReadonlyMap<number, ProgramUse>;
}

export type { ProgramUse } from './program.js';

/** Finds the program by the columns that it always writes, and sets them apart from the questions. */
export const programColumns = rememberedOf((columns: readonly Column[]): ProgramColumns => {
  const titles = columns.map(({ title }) => keysOf(title));
  const [best] = PROGRAMS.map((program) => ({ program, ...matched(program, titles) }))
    .filter(({ shown }) => shown)
    .toSorted((a, b) => b.proofs - a.proofs);
  const account = titles.findIndex((keys) => keys.includes('#account'));
  if (best === undefined) return { ...NO_PROGRAM, columns: accountAt(columns[account]) };
  const { program, uses } = best;
  if (account >= 0 && !uses.has(account)) uses.set(account, 'accountName');
  for (const place of pointsIn(columns)) uses.set(place, 'ignored');
  const time = [...uses].find(([, use]) => use === 'submittedAt')?.[0];
  return {
    program: isForm(program, titles) ? program.name : 'other',
    english: time !== undefined && ENGLISH_TIME.test(headingWords(columns[time]?.title ?? '')),
    monthFirst: 'monthFirst' in program,
    out: outColumns(program, columns, uses),
    columns: new Map([...uses].map(([place, use]) => [columns[place]?.index ?? place, use])),
  };
});

/** What the program wrote is a form, whatever else it may resemble. */
function isForm({ tables }: Program, titles: readonly (readonly string[])[]): boolean {
  if (tables === undefined) return true;
  if (tables === true) return false;
  const people = new Set(tables.split(' | ').flatMap(keysOf));
  return titles.some((keys) => keys.some((key) => people.has(key)));
}

const NO_PROGRAM = { program: 'other', english: false, monthFirst: false, out: [] } as const;
const accountAt = (column: Column | undefined): ReadonlyMap<number, ProgramUse> =>
  new Map(column ? [[column.index, 'accountName' as const]] : []);

/** Words by which English programs call the moment of a submission. */
const ENGLISH_TIME =
  /\b(?:TIME|TIMESTAMP|SUBMITTED|SUBMISSION|SUBMIT|CREATED|CREATION|COMPLETED|ENTRY|ORDER|END|RECORDED)\b/;

/** `Punti - Cognome`, `Cognome [Punteggio]`: what a quiz adds to each of its questions. */
const POINTS =
  /^(?:punti|punteggio|points|punkte|feedback|commenti|comments)\s*(?:\s[-–]|:)\s+(.+)$|^(.+?)\s*\[(?:punteggio|score|feedback)\]$/i;

/** The places of the points and comments that a quiz has beside its questions. */
function pointsIn(columns: readonly Column[]): number[] {
  const titles = new Set(columns.map(({ title }) => title.trim()));
  return columns.flatMap(({ title }, place) => {
    const [, after, before] = POINTS.exec(title.trim()) ?? [];
    const question = (after ?? before)?.trim();
    // A column without a title is nobody's question.
    return question && titles.has(question) ? [place] : [];
  });
}
