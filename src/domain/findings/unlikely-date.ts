import { isHoliday, schoolYearOf } from '../calendar.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** SES-06: a session on a Sunday or holiday, or outside the course's school year. */
export const findUnlikelyDates: Check = ({ sessions, settings: { courseYear } }) =>
  sessions
    .filter(({ session: { date } }) => isHoliday(date) || (courseYear !== '' && schoolYearOf(date) !== courseYear))
    .map(({ session: { code, date, origin } }) =>
      finding('SES-06', 'avviso', [code, date], [origin], { session: code, date }, code),
    );
