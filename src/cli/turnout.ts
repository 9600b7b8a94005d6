import type { Attendance } from '../domain/attendance/attendance.js';
import { turnoutOf } from '../domain/attendance/turnout.js';
import type { Course, CoverageFilter } from '../domain/coverage/narrowed.js';
import type { Picture } from '../domain/picture.js';
import type { CoverageRow } from '../report/coverage.js';
import { turnoutBars, turnoutCounts, turnoutListing, turnoutRows } from '../report/turnout.js';
import { coverageText } from '../text/coverage.js';
import { inColour, type ListOptions, shown } from './listing.js';
import { widthOf } from './width.js';
import type { Outcome, World } from './world.js';

/** The attendance of the sessions looked at. */
export const attendanceSeen = (
  { attendance }: Pick<Picture, 'attendance'>,
  { session }: CoverageFilter,
): Pick<Attendance, 'sessions'> => ({
  sessions: attendance.sessions.filter((one) => session === undefined || one.session === session),
});

interface Looked {
  readonly course: Course;
  readonly attendance: Pick<Attendance, 'sessions'>;
  /** The institutes by province or by CPT. */
  readonly rows: readonly CoverageRow[];
  readonly per: string | undefined;
}

/** Of the institutes invited, which came: bars, or one line an institute for programs. */
export async function turnoutShown(world: World, options: ListOptions, looked: Looked): Promise<Outcome> {
  const { course, attendance, rows, per = 'provincia' } = looked;
  if (attendance.sessions.length === 0) return { status: 'ok', result: '', summary: coverageText.noTurnout };
  const turnout = turnoutOf(course.coverage, attendance);
  const counted = turnoutRows(rows, turnout);
  const bars = () =>
    turnoutBars(counted, { colour: inColour(world, options), width: widthOf(world, options), heading: per });
  const listing = looked.per === undefined ? turnoutListing(turnout) : turnoutCounts(per, counted);
  const counts = {
    invited: turnout.length,
    registered: turnout.filter(({ institute }) => institute.people > 0).length,
    present: turnout.filter(({ state }) => state === 'presente').length,
  };
  return {
    status: 'ok',
    result: options.formato === 'testo' ? bars() : await shown(world, options, listing),
    summary: [
      coverageText.turnout(counts, attendance.sessions.length, course.sessions.length),
      ...(turnout.some(({ state }) => state === 'altrove') ? [coverageText.turnoutMeans] : []),
    ].join('\n'),
    next: coverageText.nextTurnout,
  };
}
