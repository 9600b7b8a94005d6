import type { Looked } from '../../../domain/attendance/keyed-from-scan.js';
import type { ScannedRow } from '../../../domain/attendance/scanned.js';
import type { Sheet } from '../../../domain/attendance/sheets.js';
import { Failure } from '../../../domain/failure.js';
import type { Presence } from '../../../domain/paper-rows.js';
import { readPresence } from '../../../ingest/values/presence.js';
import type { Doubts } from '../../../report/scans/doubt.js';
import { PRESENCE_NAMES } from '../../../text/attendance.js';
import { adviceOn } from '../../../text/failures.js';
import type { GlobalOptions, World } from '../../world.js';
import { draftFile } from '../draft-file.js';
import { walkInSaid } from '../said.js';

/**
 * What somebody who looked has answered about the rows of a sheet. Each answer is kept beside the archive until it is recorded,
 * so that who leaves goes on later; it holds for the very scans that were looked at, and no picture is kept with it.
 */
export interface Answers {
  /** Where they wait, as the archive is called. */
  readonly path: string;
  /** Of a row of the sheet: whether there is a signature. */
  presenceIn(row: ScannedRow): Presence | undefined;
  /** Of a row for whoever was not on it: who signed there, as typed. */
  typedFor(row: ScannedRow): string | undefined;
  /** Keeps an answer, or takes it away where there is none any more. */
  answer(row: ScannedRow, said: Presence | { readonly typed: string } | undefined): Promise<void>;
  /** Forgets what was answered of these rows: it is recorded, or is to be asked anew. */
  forget(rows: readonly ScannedRow[]): Promise<void>;
}

/** `riga A1, scansione 3f09aa12c0de/1: ROSSI Maria; IC Esempio`. */
const LINE = /^riga (\S+), scansione (\S+): (.*)$/;

/** The answers about a sheet that wait to be recorded. */
export async function answersAbout(world: World, options: GlobalOptions, sheet: Sheet): Promise<Answers> {
  const file = draftFile(world, options, sheet, '-scansione');
  const given = new Map<string, string>();
  for (const line of ((await file.read()) ?? '').split('\n')) {
    const [, label, scans, text = ''] = LINE.exec(line) ?? [];
    if (label !== undefined) given.set(`${label}, scansione ${scans}`, text);
  }
  const keyOf = ({ label, fingerprint }: ScannedRow) => `${label}, scansione ${fingerprint}`;
  const keep = () => (given.size === 0 ? file.drop() : file.write([...given, ['', '']].map(lineOf).join('\n')));
  return {
    path: file.path,
    presenceIn: (row) => readPresence(given.get(keyOf(row)) ?? ''),
    typedFor: (row) => {
      const typed = given.get(keyOf(row));
      return typed !== undefined && whyNoWalkIn(row.label, typed) === undefined ? typed : undefined;
    },
    async answer(row, said) {
      if (said === undefined && !given.delete(keyOf(row))) return;
      if (said !== undefined) given.set(keyOf(row), typeof said === 'string' ? PRESENCE_NAMES[said] : said.typed);
      await keep();
    },
    async forget(rows) {
      const gone = rows.filter((row) => given.delete(keyOf(row)));
      if (gone.length > 0) await keep();
    },
  };
}

/** Why something typed does not say who signed in a row; nothing where it does. */
export function whyNoWalkIn(label: string, typed: string): string | undefined {
  try {
    walkInSaid(`${label}: ${typed}`);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return adviceOn(error.problem).happened;
    throw error;
  }
}

const lineOf = ([key, text]: readonly string[]): string => (key === '' ? '' : `riga ${key}: ${text}`);

/** A sheet with its rows to look at, and what is answered about them. */
export interface Looking {
  readonly doubts: Doubts;
  readonly answers: Answers;
}

/** The rows of which nothing is answered yet, sheet by sheet. */
export const unanswered = (sheets: readonly Looking[]): Doubts[] =>
  sheets.flatMap(({ doubts, answers }) => {
    const rows = doubts.rows.filter((row) => answers.presenceIn(row) === undefined);
    const walkIns = doubts.walkIns.filter((row) => answers.typedFor(row) === undefined);
    return rows.length + walkIns.length === 0 ? [] : [{ ...doubts, rows, walkIns }];
  });

/** How many rows somebody has answered about. */
export const answeredOf = (sheets: readonly Looking[]): number =>
  sheets.reduce((sum, { doubts }) => sum + doubts.rows.length + doubts.walkIns.length, 0) -
  unanswered(sheets).reduce((sum, { rows, walkIns }) => sum + rows.length + walkIns.length, 0);

/** What is answered of the rows to look at. */
export const saidOf = ({ doubts: { rows, walkIns }, answers }: Looking): Looked => ({
  presences: new Map(
    rows.flatMap((row) => {
      const presence = answers.presenceIn(row);
      return presence === undefined ? [] : [[row.label, presence] as const];
    }),
  ),
  walkIns: walkIns.flatMap((row) => {
    const typed = answers.typedFor(row);
    return typed === undefined ? [] : [walkInSaid(`${row.label}: ${typed}`)];
  }),
});
