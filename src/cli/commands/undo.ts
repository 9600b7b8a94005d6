import { certificateRegister } from '../../domain/certificates/register.js';
import { Failure } from '../../domain/failure.js';
import { type Entry, isFinal, undoneBy } from '../../domain/history.js';
import { courseNews, courseNewsInWords, figureLines } from '../../report/course-changes.js';
import { type HistoryLine, historyAsText, undoingAsText } from '../../report/history.js';
import type { Store } from '../../store/store.js';
import { courseChangesText } from '../../text/course-changes.js';
import { historyText } from '../../text/history.js';
import { nextText } from '../../text/next.js';
import { settingsText } from '../../text/settings.js';
import { pictureOf, withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { type Forecast, forecastOf } from '../forecast.js';
import { entryNamed, historyLines } from '../history-lines.js';
import { say } from '../say.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly si?: boolean;
  readonly prova?: boolean;
}

/** Takes an entry back: everything is as if it had never happened. */
export const undo = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const entry = entryToUndo(seen, String(given));
    if (entry.undoes !== undefined && store.isPurged(entry.undoes))
      throw new Failure({ kind: 'erased-for-good', entry: entry.undoes });
    const line = (await historyLines(store)).find(({ number }) => number === entry.number) as HistoryLine;
    const told = [
      undoingAsText(line, store.filesKept(entry.number)),
      ...(line.files.some(({ kind }) => kind === 'attendance') ? await certificatesOn(entry, store) : []),
      ...forecastLines(entry, await forecastOf(entry, store)),
    ];
    const plan = `${historyAsText([line])}${told.join('\n')}\n`;
    if (options.prova) return { status: 'ok', result: plan, summary: historyText.tried };
    await say(world, plan);
    if (!(await confirm(world, options, historyText.undoQuestion(entry.number), false))) {
      return { status: 'stopped', summary: historyText.refused };
    }
    const number = store.recordUndo(entry.number, signature(world, options), seen);
    return { status: 'ok', summary: historyText.undone(entry.number, number), next: nextText.status };
  });

/** So many are told one by one. */
const MOST_RESTING = 10;

/** What taking it back does to the course, and what else rests on it. */
const forecastLines = ({ kind }: Entry, { before, after, settings, resting }: Forecast): string[] => [
  ...(kind === 'settings' && settings.length === 0 ? [historyText.sameSettings] : []),
  ...settings.map(({ key, was, is }) => settingsText.willBe(key, was, is)),
  courseChangesText.would(courseNewsInWords(courseNews(before, after))),
  ...figureLines(before, after),
  ...resting.slice(0, MOST_RESTING).map(historyText.resting),
  ...(resting.length > MOST_RESTING ? [historyText.moreResting(resting.length - MOST_RESTING)] : []),
];

/** Of signatures: the certificates in force of those who signed there, which stay as they are. */
async function certificatesOn(entry: Entry, store: Store): Promise<string[]> {
  const { picture, register, files } = await pictureOf(store);
  const kept = new Set(store.filesKept(entry.number).map(({ name }) => name));
  const theirs = files.filter((one) => one.version.arrival === entry.number && !kept.has(one.label));
  const labels = new Set(theirs.map(({ label }) => label));
  const signers = new Set(
    picture.attendance.sessions
      .flatMap(({ rows }) => rows)
      .flatMap(({ person, presence, origin }) =>
        person !== undefined && presence === 'present' && labels.has(origin?.file ?? '') ? [person] : [],
      ),
  );
  const resting = certificateRegister(register, picture.decisions)
    .filter(({ certificate, annulled }) => !annulled && signers.has(certificate.person))
    .map(({ certificate }) => certificate.number);
  return resting.length > 0 ? [historyText.restingOn(resting)] : [];
}

function entryToUndo(entries: readonly Entry[], given: string): Entry {
  const entry = entryNamed(entries, given);
  if (isFinal(entry)) throw new Failure({ kind: 'erased-for-good', entry: entry.number });
  const by = undoneBy(entries).get(entry.number);
  if (by !== undefined) throw new Failure({ kind: 'already-undone', entry: entry.number, by });
  return entry;
}
