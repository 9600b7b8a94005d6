import { changedRosters } from '../../editions/changed.js';
import { countsOf, type HeadingPart } from '../../editions/news.js';
import { rule } from '../rule.js';

interface Changed {
  readonly session: string;
  /** Day and mark of the last edition. */
  readonly date: string;
  readonly mark: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly heading: readonly HeadingPart[];
  /** The session is no longer in the calendar. */
  readonly gone: boolean;
}

/** The rules on what was printed. */
export const ROSTER_RULES = {
  /** What lies on the desk of a session is no longer what would be printed; one that came back signed lies there no more. */
  'FOG-03': rule<Changed>({
    severity: 'avviso',
    fields: [],
    find: ({ places, attendance, ...view }) =>
      changedRosters({ ...view, cpts: places.cpts.byCode }, view.settings)
        .filter(({ session }) => !attendance.sessions.some((back) => back.session === session))
        .map(({ session, last, news, origin }) => ({
          about: [session, last.mark],
          origins: origin ? [origin] : [],
          values: {
            ...{ session, date: last.date, mark: last.mark, gone: origin === undefined },
            ...countsOf(news),
          },
          session,
        })),
  }),
};
