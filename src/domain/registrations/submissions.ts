import { secondsOf, type UtcOffset } from '../calendar.js';
import type { ResponseRow, SourceFile, Version } from '../facts.js';
import { groupBy } from '../group.js';
import { compareOrigins, compareText } from '../origin.js';
import { remembered } from '../remembered.js';
import { words } from '../text.js';
import { compareVersions } from '../versions.js';
import { type Submission, unitedAlike, unitedEdits } from './edits.js';
import { keyOf } from './submission-key.js';

/**
 * The rows of all exports as submissions, by key. Rows of different files are one submission when their own text says
 * so: time as written, whatever its zone, folded name, e-mail, session text; an export that lost the seconds is compared to
 * the minute. Equal rows inside one file are counted, so that n copies stay n. One corrected in the form is one submission
 * still (`edits.ts`). `asRead` gives a row as its file was read, before its columns were decided: the key is of that, so
 * that no decision changes it. Order of files and rows does not matter.
 */
export function submissionsOf(
  rows: readonly ResponseRow[],
  files: ReadonlyMap<string, SourceFile>,
  asRead: (row: ResponseRow) => ResponseRow = (row) => row,
): readonly Submission[] {
  const minuteKey = minuteKeys();
  const newestOf = (versions: readonly ResponseRow[]) => newest(versions, files);
  const asWritten = [...groupBy(rows, (row) => minuteKey(asRead(row)))]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([key, group]) => submissionsOfMinute(key, group, files));
  const isSettled = rows.some((row) => asRead(row) !== row);
  const alike = isSettled ? unitedAlike(asWritten, minuteKey, files, newestOf) : asWritten;
  const united = unitedEdits(alike, files, newestOf);
  return isSettled ? withSettledKeys(united, minuteKey) : united;
}

/** Each with the key of its text as it is decided to be, where that is another and no other submission has it. */
function withSettledKeys(
  submissions: readonly Submission[],
  minuteKey: (row: ResponseRow) => string,
): readonly Submission[] {
  const taken = new Set(submissions.map(({ key }) => key));
  const bySettled = groupBy(submissions, ({ row }) => minuteKey(row));
  return submissions.map((one) => {
    const text = minuteKey(one.row);
    const settledKey = `${text}#${(bySettled.get(text) ?? []).indexOf(one) + 1}`;
    return taken.has(settledKey) ? one : { ...one, settledKey };
  });
}

/** Makes keys of what was sent in a minute. The texts of sessions, few and the same on most rows, are folded once. */
function minuteKeys(): (row: ResponseRow) => string {
  const sessionWords = remembered(words);
  return ({ surname, givenName, fullName, submittedAt, email, session }) => {
    const name = words(`${surname ?? ''} ${givenName ?? ''} ${fullName ?? ''}`);
    return keyOf(submittedAt ?? '', name, email ?? '', sessionWords(session ?? ''));
  };
}

function submissionsOfMinute(
  key: string,
  rows: readonly ResponseRow[],
  files: ReadonlyMap<string, SourceFile>,
): Submission[] {
  if (rows.length === 1) return [{ key: `${key}#1`, row: rows[0] as ResponseRow, occurrences: rows }];
  const slots = aligned(rows.toSorted((a, b) => compareOrigins(a.origin, b.origin)));
  return slots.map((occurrences, index) => ({
    key: `${key}#${index + 1}`,
    row: newest(occurrences, files),
    occurrences: occurrences.toSorted((a, b) => compareOrigins(a.origin, b.origin)),
  }));
}

/** The n-th equal row of one file is the n-th of another; rows without seconds take the places of those with them. */
function aligned(rows: readonly ResponseRow[]): ResponseRow[][] {
  const seconds = (row: ResponseRow) => secondsOf(row.submittedAt ?? '');
  const fine = groupBy(
    rows.filter((row) => seconds(row) !== ''),
    seconds,
  );
  const slots = [...fine].toSorted(([a], [b]) => compareText(a, b)).flatMap(([, equal]) => stacked(equal, []));
  return stacked(
    rows.filter((row) => seconds(row) === ''),
    slots,
  );
}

function stacked(rows: readonly ResponseRow[], slots: ResponseRow[][]): ResponseRow[][] {
  const result = slots.map((slot) => [...slot]);
  for (const ofFile of groupBy(rows, ({ origin }) => `${origin.file}|${origin.sheet ?? ''}`).values()) {
    ofFile.forEach((row, index) => {
      const slot = result[index];
      if (slot) slot.push(row);
      else result.push([row]);
    });
  }
  return result;
}

function newest(rows: readonly ResponseRow[], files: ReadonlyMap<string, SourceFile>): ResponseRow {
  const version = (row: ResponseRow) => files.get(row.origin.file)?.version ?? NEVER;
  const latest = rows.reduce((held, row) => (compareVersions(version(row), version(held)) > 0 ? row : held));
  const finest = rows.reduce(
    (held, { submittedAt = '' }) => (submittedAt.length > held.length ? submittedAt : held),
    '',
  );
  const submittedAt = finest.length > (latest.submittedAt ?? '').length ? finest : latest.submittedAt;
  const submittedOffset = latest.submittedOffset ?? offsetIn(rows, version);
  return {
    ...latest,
    ...(submittedAt !== undefined && { submittedAt }),
    ...(submittedOffset !== undefined && { submittedOffset }),
  };
}

/** The zone that the newest export tells which tells any: one saved anew may have lost it. */
function offsetIn(rows: readonly ResponseRow[], version: (row: ResponseRow) => Version): UtcOffset | undefined {
  const told = rows.filter(({ submittedOffset }) => submittedOffset !== undefined);
  return told.toSorted((a, b) => compareVersions(version(b), version(a)))[0]?.submittedOffset;
}

const NEVER = { arrival: 0, content: '' };
