import type { FindingOf } from '../domain/findings/finding.js';
import type { Picture } from '../domain/picture.js';
import { type CourseChanges, courseChanges } from '../domain/plan/course-changes.js';
import { courseChangesText } from '../text/course-changes.js';
import { changesInWords } from '../text/news.js';

/** What an import changes, for people and on paper. */
export interface CourseNews {
  readonly people: CourseChanges;
  /** The rosters that will not be as they were last printed, whenever that came about; one that came back signed is not. */
  readonly reprint: readonly FindingOf<'FOG-03'>[];
  /** Whether any roster was ever printed. */
  readonly printed: boolean;
}

/** What differs between the pictures before and after an import. */
export const courseNews = (before: Picture, after: Picture): CourseNews => ({
  people: courseChanges(before, after),
  reprint: after.findings.filter((one): one is FindingOf<'FOG-03'> => one.rule === 'FOG-03'),
  printed: after.issued.some(({ kind }) => kind === 'edition'),
});

/** In one sentence, without its beginning: `12 nuovi, 1 ritirato; da ristampare: I2 (+12 −1)`. */
export function courseNewsInWords({ people, reprint, printed }: CourseNews): string {
  const sheets = reprint.map(({ values }) =>
    courseChangesText.sheet(values.session, values.gone ? courseChangesText.gone : changesInWords(values)),
  );
  const paper = sheets.length > 0 ? [courseChangesText.reprint(sheets)] : printed ? [courseChangesText.noReprint] : [];
  return [courseChangesText.people(people), ...paper].join('; ');
}

/** The same for programs. */
export const courseNewsAsObject = ({ people, reprint }: CourseNews) => ({
  nuovi: people.added,
  in_attesa: people.waiting,
  cambiato_incontro: people.moved,
  anche_un_altro_incontro: people.more,
  lasciato_un_incontro: people.fewer,
  iscritti_ma_deleganti: people.delegated,
  ritirati: people.withdrawn,
  sostituiti: people.replaced,
  da_ristampare: reprint.map(({ values }) => ({
    incontro: values.session,
    edizione_del: values.date,
    aggiunti: values.added,
    tolti: values.removed,
    cambiati: values.changed,
    intestazione: values.heading.length > 0,
    nel_calendario: !values.gone,
  })),
});
