import { type AttendanceTally, presentAt, tallyOf } from '../../domain/attendance/attendance.js';
import type { Picture } from '../../domain/picture.js';
import type { Session } from '../../domain/records.js';
import type { CoverageRow } from '../coverage.js';

/** Who came, in figures; only of the sessions of which the signed sheet was keyed in. */
export interface PresenceFigures {
  readonly sessions: readonly (Pick<Session['session'], 'code' | 'date'> & {
    readonly number: number;
    readonly tally: AttendanceTally;
  })[];
  readonly provinces: readonly PresenceRow[];
  readonly cpts: readonly PresenceRow[];
}

/** Invited institutes of one place: of each either somebody was there, or somebody had registered, or nobody. */
export interface PresenceRow {
  readonly name: string;
  readonly present: number;
  /** Registered, and nobody of theirs was there. */
  readonly missed: number;
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
  const institutes = new Set(
    attendance.sessions.flatMap(presentAt).flatMap(({ places }) => places.map(({ institute }) => institute)),
  );
  const counted = ({ name, institutes: all }: CoverageRow): PresenceRow => {
    const absent = all.filter(({ institute }) => !institutes.has(institute.code));
    const missed = absent.filter(({ people }) => people > 0).length;
    return { name, present: all.length - absent.length, missed, nobody: absent.length - missed };
  };
  return {
    sessions: sessions.flatMap(({ session: { code, date }, number }) => {
      const tally = tallies.get(code);
      return tally ? [{ code, date, number, tally }] : [];
    }),
    provinces: provinces.map(counted),
    cpts: cpts.map(counted),
  };
}
