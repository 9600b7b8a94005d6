import { type Course, type CoverageFilter, narrowed } from '../domain/coverage/narrowed.js';
import { type Owing, owingBefore, toRemind } from '../domain/coverage/to-remind.js';
import type { NewDecision } from '../domain/decisions.js';
import { Failure } from '../domain/failure.js';
import type { Entry } from '../domain/history.js';
import type { Picture } from '../domain/picture.js';
import type { Store } from '../store/store.js';
import { coverageText } from '../text/coverage.js';
import { decideText } from '../text/decide.js';
import { confirm } from './ask.js';
import { beforeWriting, overLines } from './before-writing.js';
import { say } from './say.js';
import { dayHere, type GlobalOptions, type Outcome, signature, type World } from './world.js';
import { standsThere, writeWhole } from './write-file.js';

export interface ReminderOptions extends GlobalOptions {
  readonly solleciti?: string;
  readonly segnaInviati?: boolean;
  /** Only those from which nobody comes. */
  readonly mancanti?: boolean;
  readonly si?: boolean;
  readonly prova?: boolean;
}

interface Known {
  readonly seen: readonly Entry[];
  readonly picture: Picture;
  readonly filter: CoverageFilter;
}

/** Writes the file for the mail merge, and remembers, if asked to, that those in it were written to. */
export async function reminders(
  world: World,
  options: ReminderOptions,
  store: Store,
  { seen, picture, filter }: Known,
): Promise<Outcome> {
  const { solleciti: path, segnaInviati = false, prova } = options;
  if (path === undefined) {
    throw new Failure({ kind: 'needs-answer', what: coverageText.reminderFile, option: '--solleciti solleciti.xlsx' });
  }
  const date = dayHere(world, options);
  const course = asked(narrowed(picture, filter, date), options);
  const over = owingBefore(asked(narrowed(picture, filter), options), course);
  const { reminderSheet } = await import('../report/reminders.js');
  const institutes = toRemind(course);
  const warnings = [...overLines(over), ...beforeWriting(picture, institutes)];
  const marks = segnaInviati && institutes.length > 0;
  const written = coverageText.reminders(institutes.length, path);
  const overwrites = await standsThere(world, path);
  const plan = [
    written,
    ...(overwrites ? [coverageText.overwrites(path)] : []),
    ...(marks ? [coverageText.marks(institutes.length)] : []),
    ...warnings,
  ];
  if (prova) return { status: 'ok', result: `${plan.join('\n')}\n`, summary: decideText.tried };
  if (marks || overwrites) {
    await say(world, `${plan.join('\n')}\n`);
    if (!(await confirm(world, options, coverageText.reminderQuestion(marks))))
      return { status: 'stopped', summary: decideText.refused };
  }
  await writeSheet(world, path, reminderSheet(course), date);
  if (!marks)
    return {
      status: 'ok',
      summary: [written, ...(overwrites ? [] : warnings)].join('\n'),
      ...(institutes.length > 0 && { next: coverageText.nextMark }),
    };
  const entry = store.recordDecisions(marksOf(institutes, filter.session), signature(world, options), seen);
  return { status: 'ok', summary: `${written}\n${coverageText.marked(institutes.length, entry)}` };
}

/** The institutes to look at: all, or those from which nobody comes. */
const asked = (course: Course, { mancanti }: ReminderOptions): Course =>
  mancanti ? { ...course, coverage: course.coverage.filter(({ state }) => state === 'nessuno') } : course;

/** That these were written to about what each one lacks. */
const marksOf = (institutes: readonly Owing[], session: string | undefined): NewDecision[] =>
  institutes.map(({ institute, missing }) => {
    const about = { institute: institute.code, missing, ...(session !== undefined && { session }) };
    return { kind: 'notified', ...about, reason: coverageText.markReason };
  });

type Sheet = ReturnType<typeof import('../report/reminders.js').reminderSheet>;

async function writeSheet(world: World, path: string, sheet: Sheet, date: string): Promise<void> {
  if (/\.xlsx$/i.test(path)) {
    const { renderXlsx } = await import('../report/as-xlsx.js');
    return writeWhole(world, path, await renderXlsx({ title: coverageText.reminderSheet, date, sheets: [sheet] }));
  }
  const { asCsv } = await import('../report/as-csv.js');
  const titles = sheet.columns.map(({ title }) => title);
  const rows = sheet.rows.map((row) => row.map((cell) => String(cell ?? '')));
  return writeWhole(world, path, asCsv(titles, rows, { excel: true }));
}
