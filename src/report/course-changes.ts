import type { FindingOf } from '../domain/findings/finding.js';
import type { Picture } from '../domain/picture.js';
import { type CourseChanges, courseChanges } from '../domain/plan/course-changes.js';
import { type DelegationChanges, delegationChanges } from '../domain/plan/delegation-changes.js';
import { figureChanges } from '../domain/plan/figures.js';
import { fallingAsleep, toReprint } from '../domain/plan/resting.js';
import { courseChangesText } from '../text/course-changes.js';
import { changesInWords } from '../text/news.js';

/** What an act changes, or taking it back: for people, delegations and decisions, and on paper. */
export interface CourseNews {
  readonly people: CourseChanges;
  readonly delegations: DelegationChanges;
  /** Decisions that no longer have an object, and that have one again. */
  readonly asleep: number;
  readonly awake: number;
  /** The rosters that will not be as they were last printed, whenever that came about; one that came back signed is not. */
  readonly reprint: readonly FindingOf<'FOG-03'>[];
  /** Whether any roster was ever printed. */
  readonly printed: boolean;
}

/** What differs between the pictures before and after. */
export const courseNews = (before: Picture, after: Picture): CourseNews => ({
  people: courseChanges(before, after),
  delegations: delegationChanges(before, after),
  asleep: fallingAsleep(before, after).length,
  awake: awakening(before, after),
  reprint: toReprint(after),
  printed: after.issued.some(({ kind }) => kind === 'edition'),
});

/** Those that slept and still hold: one taken back does not wake. */
function awakening(before: Picture, after: Picture): number {
  const [asleep, held] = [after.dormant, after.decisions].map(
    (list) => new Set(list.map(({ entry, position }) => `${entry}.${position}`)),
  );
  return before.dormant.filter(({ entry, position }) => {
    const id = `${entry}.${position}`;
    return held?.has(id) && !asleep?.has(id);
  }).length;
}

/** What differs in figures, if anything does: `In cifre: persone 12 → 10, deleghe 3 → 1.` */
export function figureLines(before: Picture, after: Picture): string[] {
  const changed = figureChanges(before, after);
  const told = changed.map(({ figure, was, is }) => courseChangesText.figureChanged(figure, was, is));
  return told.length > 0 ? [courseChangesText.figures(told)] : [];
}

/** In one sentence, without its beginning: `12 nuovi, 1 ritirato; 2 deleghe cadono; da ristampare: I2 (+12 −1)`. */
export function courseNewsInWords({ people, delegations, asleep, awake, reprint, printed }: CourseNews): string {
  const sheets = reprint.map(({ values }) =>
    courseChangesText.sheet(values.session, values.gone ? courseChangesText.gone : changesInWords(values)),
  );
  const paper = sheets.length > 0 ? [courseChangesText.reprint(sheets)] : printed ? [courseChangesText.noReprint] : [];
  const rest = [
    courseChangesText.delegations(delegations),
    asleep > 0 ? courseChangesText.asleep(asleep) : '',
    awake > 0 ? courseChangesText.awake(awake) : '',
  ].filter(Boolean);
  return [courseChangesText.people(people), ...rest, ...paper].join('; ');
}

/** The same for programs. */
export const courseNewsAsObject = ({ people, delegations, asleep, awake, reprint }: CourseNews) => ({
  nuovi: people.added,
  in_attesa: people.waiting,
  cambiato_incontro: people.moved,
  anche_un_altro_incontro: people.more,
  lasciato_un_incontro: people.fewer,
  iscritti_ma_deleganti: people.delegated,
  ritirati: people.withdrawn,
  restano_senza_incontro: people.homeless,
  ora_con_un_incontro: people.placed,
  sostituiti: people.replaced,
  in_meno: people.gone,
  ricevono_un_posto: people.seated,
  perdono_il_posto: people.unseated,
  deleghe: { in_piu: delegations.added, cadute: delegations.fallen, cambiate: delegations.changed },
  decisioni: { senza_oggetto: asleep, di_nuovo_valide: awake },
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
