import { extname } from 'node:path';
import { Failure } from '../domain/failure.js';
import type { Entry } from '../domain/history.js';
import type { Picture } from '../domain/picture.js';
import type { Store } from '../store/store.js';
import { coverageText } from '../text/coverage.js';
import { type GlobalOptions, type Outcome, signature, type World } from './world.js';
import { writeWhole } from './write-file.js';

export interface ReminderOptions extends GlobalOptions {
  readonly solleciti?: string;
  readonly segnaInviati?: boolean;
}

interface Known {
  readonly seen: readonly Entry[];
  readonly picture: Picture;
}

/** Writes the file for the mail merge, and remembers, if asked to, that those in it were written to. */
export async function reminders(
  world: World,
  options: ReminderOptions,
  store: Store,
  { seen, picture }: Known,
): Promise<Outcome> {
  const { solleciti: path, segnaInviati, oggi } = options;
  if (path === undefined) {
    throw new Failure({ kind: 'needs-answer', what: coverageText.reminderFile, option: '--solleciti FILE' });
  }
  const { reminderSheet, toRemind } = await import('../report/reminders.js');
  const institutes = toRemind(picture);
  await writeSheet(world, path, reminderSheet(picture), oggi ?? world.now().slice(0, 10));
  const written = coverageText.reminders(institutes.length, path);
  if (institutes.length === 0) return { status: 'ok', summary: written };
  if (!segnaInviati) return { status: 'ok', summary: written, next: coverageText.nextMark };
  const decisions = institutes.flatMap(({ institute, missing }) =>
    missing === undefined
      ? []
      : [{ kind: 'notified' as const, institute: institute.code, missing, reason: coverageText.markReason }],
  );
  const entry = store.recordDecisions(decisions, signature(world, options), seen);
  return { status: 'ok', summary: `${written}\n${coverageText.marked(institutes.length, entry)}` };
}

type Sheet = ReturnType<typeof import('../report/reminders.js').reminderSheet>;

async function writeSheet(world: World, path: string, sheet: Sheet, date: string): Promise<void> {
  const kind = extname(path).toLowerCase();
  if (kind === '.xlsx') {
    const { renderXlsx } = await import('../report/as-xlsx.js');
    return writeWhole(world, path, await renderXlsx({ title: coverageText.reminderSheet, date, sheets: [sheet] }));
  }
  if (kind !== '.csv') throw new Failure({ kind: 'wrong-extension', path, allowed: ['.xlsx', '.csv'] });
  const { asCsv } = await import('../report/as-csv.js');
  const titles = sheet.columns.map(({ title }) => title);
  const rows = sheet.rows.map((row) => row.map((cell) => String(cell ?? '')));
  return writeWhole(world, path, asCsv(titles, rows, { excel: true }));
}
