import { type Decided, decisionsOf } from '../decisions.js';
import type { SourceFile } from '../facts.js';
import { answersIt } from '../question-id.js';
import type { RejectedRow } from '../rejected.js';
import { hashText } from '../text.js';
import { refusedFinding } from './finding.js';

/** Whether the question of an answer that could not be read has been answered since, in the terminal or in a better sheet. */
export function isAnswered({ reason }: RejectedRow, made: readonly Decided[]): boolean {
  const question = reason.why === 'not-allowed' ? reason.question : undefined;
  return question !== undefined && made.some((decision) => answersIt(decision, question));
}

/** The files of an archive by what they are called. */
type Files = ReadonlyMap<string, Pick<SourceFile, 'version'>>;

/** By what a refused row is known that somebody dismissed: where it stands in a content, whatever its file is called. */
export const dismissalOf = ({ origin, reason }: RejectedRow, files: Files): string =>
  hashText(
    ['refused', reason.why, files.get(origin.file)?.version.content ?? '', origin.row, origin.letter ?? ''].join(
      '\u0000',
    ),
  );

/** Whether somebody said that a refused row will not come back in a readable form: it is no longer listed. */
export function isDismissed(row: RejectedRow, decisions: readonly Decided[], files: Files): boolean {
  const dismissed = decisionsOf(decisions, 'dismiss');
  if (dismissed.length === 0) return false;
  // Once it was known by the name of its file.
  const known = [dismissalOf(row, files), refusedFinding(row).fingerprint];
  return dismissed.some(({ fingerprint }) => known.includes(fingerprint));
}
