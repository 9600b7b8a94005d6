import type { Picture } from '../domain/picture.js';
import { figureChanges } from '../domain/plan/figures.js';
import { courseChangesText } from '../text/course-changes.js';
import { historyText } from '../text/history.js';
import { courseNews, courseNewsInWords, figureLines } from './course-changes.js';
import { type HistoryLine, historyAsText } from './history.js';
import type { Listing } from './listing.js';
import { onScreen } from './screen.js';

/** All that would be shown before an entry was made, and once it was. */
export interface Made {
  readonly before: Picture;
  readonly after: Picture;
}

/** An entry as the history tells it, then what it changed. */
export function entryAsText(line: HistoryLine, { before, after }: Made): string {
  const changed = courseChangesText.done(courseNewsInWords(courseNews(before, after)));
  const told = [changed, ...figureLines(before, after)];
  return `${historyAsText([line])}${onScreen(told.map((one) => `${one}\n`).join(''))}`;
}

/** The same as a list: each setting, decision and figure with what it was and what it became. */
export function entryListing(line: HistoryLine, { before, after }: Made): Listing {
  const start = [line.number, line.madeAt, line.madeBy];
  const kind = historyText.kind(line);
  return {
    name: 'cambiamenti',
    columns: ['voce', 'quando', 'chi', 'che_cosa', 'oggetto', 'prima', 'dopo', 'motivo'],
    rows: [
      ...line.files.map((file) => [...start, kind, file.name, undefined, historyText.file(file).trim()]),
      ...line.settings.map(({ key, was, is }) => [...start, kind, key, was, is]),
      ...line.decisions.map(({ sentence, was, reason }) => [...start, kind, undefined, was, sentence, reason]),
      ...line.issued.map((one) => [...start, kind, undefined, undefined, historyText.issued(one)]),
      [...start, historyText.change, undefined, undefined, courseNewsInWords(courseNews(before, after))],
      ...figureChanges(before, after).map(({ figure, was, is }) => [
        ...[...start, historyText.figure, courseChangesText.figure(figure)],
        ...[was, is],
      ]),
    ],
  };
}
