import { type AttendanceTally, tallyOf } from '../../domain/attendance/attendance.js';
import { type TurnoutState, turnoutOf } from '../../domain/attendance/turnout.js';
import type { Picture } from '../../domain/picture.js';
import type { Session } from '../../domain/records.js';
import type { CoverageRow } from '../coverage.js';
import type { CountedRow } from '../state-bars.js';
import { turnoutRows } from '../turnout.js';

/** Who came, in figures; only of the sessions of which the signed sheet was keyed in. */
export interface PresenceFigures {
  readonly sessions: readonly (Pick<Session['session'], 'code' | 'date'> & {
    readonly number: number;
    readonly tally: AttendanceTally;
  })[];
  readonly provinces: readonly PresenceRow[];
  readonly cpts: readonly PresenceRow[];
}

/** Invited institutes of one place: each is counted once. */
export interface PresenceRow {
  readonly name: string;
  /** Somebody was there. */
  readonly present: number;
  /** Somebody had registered for these sessions, and nobody was there. */
  readonly missed: number;
  /** Somebody is registered, for other sessions alone: of these it is not known yet. */
  readonly elsewhere: number;
  readonly nobody: number;
}

/** Counts who signed; undefined while nothing was keyed in. */
export function presenceFigures(
  { attendance, sessions }: Pick<Picture, 'attendance' | 'sessions'>,
  provinces: readonly CoverageRow[],
  cpts: readonly CoverageRow[],
): PresenceFigures | undefined {
  if (attendance.sessions.length === 0) return undefined;
  const tallies = new Map(attendance.sessions.map((one) => [one.session, tallyOf(one)]));
  const turnout = turnoutOf(
    provinces.flatMap(({ institutes }) => institutes),
    attendance,
  );
  const counted = (row: CountedRow<TurnoutState>): PresenceRow => {
    const count = (state: TurnoutState) => row.counts.get(state) ?? 0;
    return {
      ...{ name: row.name, present: count('presente'), missed: count('assente') },
      ...{ elsewhere: count('altrove'), nobody: count('nessuno') },
    };
  };
  return {
    sessions: sessions.flatMap(({ session: { code, date }, number }) => {
      const tally = tallies.get(code);
      return tally ? [{ code, date, number, tally }] : [];
    }),
    provinces: turnoutRows(provinces, turnout).map(counted),
    cpts: turnoutRows(cpts, turnout).map(counted),
  };
}
