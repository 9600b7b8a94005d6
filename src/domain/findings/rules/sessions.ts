import { isHoliday, schoolYearOf } from '../../calendar.js';
import { groupBy, unique } from '../../group.js';
import { isStaff } from '../../seats/order.js';
import { rule } from '../rule.js';
import { impossibleSessions } from './impossible-session.js';
import { overlappingSessions } from './overlapping-sessions.js';

/** The rules on sessions and seats. */
export const SESSION_RULES = {
  'SES-01': impossibleSessions,
  /** More registered than seats. */
  'SES-02': rule<{ session: string; registered: number; seats: number; waiting: number }>({
    severity: 'avviso',
    fields: [],
    find: ({ sessions }) =>
      sessions
        .filter(({ waiting }) => waiting.length > 0)
        .map(({ session: { code, origin }, seats = 0, seated, waiting }) => {
          const registered = seated.filter((one) => !isStaff(one)).length + waiting.length;
          return {
            about: [code],
            origins: [origin],
            values: { session: code, registered, seats, waiting: waiting.length },
            session: code,
          };
        }),
  }),
  /** One institute sends more people to a session than the office's maximum. */
  'SES-03': rule<{ institute: string; session: string; registered: number; maximum: number }>({
    severity: 'avviso',
    fields: [],
    find: ({ sessions, settings, places }) => {
      if (settings.schoolMaximum === 0) return [];
      return sessions.flatMap(({ session: { code }, seated, waiting }) => {
        const counted = [...seated, ...waiting].filter((one) => !isStaff(one));
        const sent = counted.flatMap((registration) =>
          unique(registration.places.flatMap(({ institute }) => institute ?? [])).map((institute) => ({
            institute,
            registration,
          })),
        );
        return [...groupBy(sent, ({ institute }) => institute)]
          .filter(([, people]) => people.length > settings.schoolMaximum)
          .map(([institute, people]) => {
            const name = places.schools.get(institute)?.name ?? institute;
            const values = {
              institute: name,
              session: code,
              registered: people.length,
              maximum: settings.schoolMaximum,
            };
            const origins = people.map(({ registration }) => registration.origin);
            return { about: [code, institute], origins, values, session: code };
          });
      });
    },
  }),
  'SES-04': overlappingSessions,
  /** Nobody is registered. */
  'SES-05': rule<{ session: string }>({
    severity: 'nota',
    fields: [],
    find: ({ sessions }) =>
      sessions
        .filter(({ seated, waiting }) => seated.length + waiting.length === 0)
        .map(({ session: { code, origin } }) => ({
          about: [code],
          origins: [origin],
          values: { session: code },
          session: code,
        })),
  }),
  /** A session on a Sunday or holiday, or outside the course's school year. */
  'SES-06': rule<{ session: string; date: string }>({
    severity: 'avviso',
    fields: ['date'],
    find: ({ sessions, settings: { courseYear } }) =>
      sessions
        .filter(({ session: { date } }) => isHoliday(date) || (courseYear !== '' && schoolYearOf(date) !== courseYear))
        .map(({ session: { code, date, origin } }) => ({
          about: [code, date],
          origins: [origin],
          values: { session: code, date },
          session: code,
        })),
  }),
  /** Invited institutes from which nobody has registered. */
  'SES-07': rule<{ institutes: number }>({
    severity: 'nota',
    fields: [],
    find: ({ coverage, responses }) => {
      const silent = coverage.filter(({ state }) => state === 'nessuno').length;
      return silent === 0 || responses.length === 0 ? [] : [{ about: [], origins: [], values: { institutes: silent } }];
    },
  }),
};
