import { type AttendanceTally, presentAt, tallyOf } from '../../domain/attendance/attendance.js';
import type { InstituteCoverage } from '../../domain/coverage/institute-coverage.js';
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
  const institutes = new Set(
    attendance.sessions.flatMap(presentAt).flatMap(({ places }) => places.map(({ institute }) => institute)),
  );
  const counted = ({ name, institutes: all }: CoverageRow): PresenceRow => {
    const absent = all.filter(({ institute }) => !institutes.has(institute.code));
    const missed = absent.filter((one) => isRegistered(one, [...tallies.keys()])).length;
    const registered = absent.filter(({ people }) => people > 0).length;
    return {
      name,
      present: all.length - absent.length,
      ...{ missed, elsewhere: registered - missed, nobody: absent.length - registered },
    };
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

/** Whether somebody comes for an institute to one of these sessions. */
const isRegistered = ({ bySession, people }: InstituteCoverage, sessions: readonly string[]): boolean =>
  people > 0 && sessions.some((code) => !['nessuno', 'esonerato'].includes(bySession.get(code) ?? 'nessuno'));
