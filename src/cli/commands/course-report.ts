import { dayOf } from '../../domain/calendar.js';
import { courseFigures } from '../../report/course/figures.js';
import { coursePage } from '../../report/course/page.js';
import { courseReportText } from '../../text/course-report.js';
import { pictureOf, withStore } from '../archive.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

interface Options extends GlobalOptions {
  readonly uscita: string;
  readonly istituti?: boolean;
}

/** The course in pictures and figures, as one page: no names of people, and of institutes only where asked for. */
export const courseReport = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture, settings } = await pictureOf(store);
    const date = options.oggi ?? dayOf(world.now());
    const figures = courseFigures(picture, settings, { date, institutes: options.istituti === true });
    return {
      status: 'ok',
      result: coursePage(figures),
      summary: courseReportText.done(options.uscita),
      next: courseReportText.next,
    };
  });
