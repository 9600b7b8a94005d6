import { slipAsText } from '../../report/roster-news.js';
import { rostersText } from '../../text/rosters-made.js';
import type { ReadySheet } from './files.js';

/** What a file holds, in a line, and below it what supplements say of the rows printed before. */
export const linesOf = (sheet: ReadySheet): string =>
  `${lineOf(sheet)}\n${sheet.rosters.map(slipAsText).join('')}`.trimEnd();

/** Its edition, people and pages. */
function lineOf({ rosters: [first, ...others], path, pages, missingCharacters }: ReadySheet): string {
  const written = first ? [first, ...others] : [];
  const sheets = written.flatMap((roster) => roster.sheets);
  const people = sheets.length > 0 ? sheets.reduce((sum, { rows }) => sum + rows.length, 0) : undefined;
  const edition = others.length > 0 ? undefined : first?.edition.number;
  return rostersText.line(path, edition, people, pages) + rostersText.missing(missingCharacters);
}
