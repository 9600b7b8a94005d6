import type { ResponseRow, SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import { compareOrigins, compareText } from '../origin.js';
import { compareVersions } from '../versions.js';

/** One submission of the form, found in one export or in several. */
export interface Submission {
  /** Content key: time to the minute, name, e-mail, session text, and which of the equal ones it is. */
  readonly key: string;
  /** Keys of its later versions, where it was corrected in the form. */
  readonly otherKeys?: readonly string[];
  /** The key of its text as its columns are decided to be, by which version 0.3.0 called it. */
  readonly settledKey?: string;
  /** The row of the newest export, with its time to the second if any export kept the seconds. */
  readonly row: ResponseRow;
  /** All its rows, by origin. */
  readonly occurrences: readonly ResponseRow[];
}

/** Takes the version in force of the rows of one submission. */
type Newest = (rows: readonly ResponseRow[]) => ResponseRow;
type Files = ReadonlyMap<string, SourceFile>;

/**
 * The submissions, those that are versions of one response made one. A response corrected in the form keeps its time to
 * the second and its address: where exports of one form have each one row for them, these are that row before and after.
 * Where any export has several (colleagues at one mailbox, a double click) nothing tells whose version a row is: they stay
 * apart. The response keeps the key of its oldest version, so that what was said of it holds.
 */
export function unitedEdits(submissions: readonly Submission[], files: Files, newest: Newest): readonly Submission[] {
  const stamped = groupBy(
    submissions.filter(({ row }) => stampOf(row) !== undefined),
    ({ row }) => stampOf(row),
  );
  const several = [...stamped.values()].filter((same) => same.length > 1 && !shareAnExport(same));
  if (several.length === 0) return submissions;
  const sameForm = formTeller(submissions, files);
  const united = several.flatMap((same) => versionsOf(same, sameForm)).map((same) => asOne(same, files, newest));
  const byKey = new Map(united.map((one) => [one.key, one]));
  const concerned = new Set(several.flat());
  return submissions.flatMap((one) => (concerned.has(one) ? (byKey.get(one.key) ?? []) : [one]));
}

/**
 * The submissions, those made one that say the same once their columns are decided: one export may have been read otherwise
 * than another. Not those of one export, which are several.
 */
export function unitedAlike(
  submissions: readonly Submission[],
  textOf: (row: ResponseRow) => string,
  files: Files,
  newest: Newest,
): readonly Submission[] {
  const alike = [
    ...groupBy(submissions, ({ key, row }) => `${textOf(row)}${key.slice(key.lastIndexOf('#'))}`).values(),
  ];
  return alike.flatMap((same) => (same.length === 1 || shareAnExport(same) ? same : [asOne(same, files, newest)]));
}

const SECOND = 'YYYY-MM-DDTHH:MM:SS'.length;

/** Time to the second and address: no two responses share them but by chance; undefined where either is not known. */
const stampOf = ({ submittedAt = '', email }: ResponseRow): string | undefined =>
  submittedAt.length < SECOND || email === undefined ? undefined : `${submittedAt}|${email.toLowerCase()}`;

function shareAnExport(submissions: readonly Submission[]): boolean {
  const exports = submissions.flatMap(({ occurrences }) => occurrences.map(({ origin }) => origin.file));
  return new Set(exports).size < exports.length;
}

type SameForm = (a: Submission, b: Submission) => boolean;

/** Submissions of one time and address in groups that are one response each. */
const versionsOf = (submissions: readonly Submission[], sameForm: SameForm): Submission[][] =>
  submissions.reduce<Submission[][]>((groups, one) => {
    const theirs = new Set(groups.filter((group) => group.some((other) => sameForm(one, other))));
    return [...groups.filter((group) => !theirs.has(group)), [...[...theirs].flat(), one]];
  }, []);

/**
 * Tells whether two submissions stand in exports of one form: most of the responses of the smaller are in the other too.
 * One response in common proves it only under the same titles; a form that gained a question has several.
 */
function formTeller(submissions: readonly Submission[], files: Files): SameForm {
  const rows = submissions.flatMap(({ occurrences }) => occurrences);
  const stamps = new Map(
    [...groupBy(rows, ({ origin }) => origin.file)].map(([file, own]) => [
      file,
      new Set(own.flatMap((row) => stampOf(row) ?? [])),
    ]),
  );
  const known = new Map<string, boolean>();
  const isOneForm = (a: string, b: string): boolean => {
    const [some, others] = [stamps.get(a) ?? NONE, stamps.get(b) ?? NONE];
    const shared = [...some].filter((stamp) => others.has(stamp)).length;
    const isMost = shared * 2 > Math.min(some.size, others.size);
    return isMost && (shared > 1 || titlesOf(files.get(a)) === titlesOf(files.get(b)));
  };
  const remembered = (a: string, b: string): boolean => {
    const pair = [a, b].toSorted(compareText).join('\u0000');
    const answer = known.get(pair) ?? isOneForm(a, b);
    known.set(pair, answer);
    return answer;
  };
  const exportsOf = ({ occurrences }: Submission) =>
    occurrences.flatMap(({ origin }) => (files.has(origin.file) ? [origin.file] : []));
  return (a, b) => exportsOf(a).some((one) => exportsOf(b).some((other) => remembered(one, other)));
}

const NONE: ReadonlySet<string> = new Set();

const titlesOf = (file: SourceFile | undefined): string =>
  (file?.columns ?? []).map(({ title }) => title).join('\u0000');

function asOne(versions: readonly Submission[], files: Files, newest: Newest): Submission {
  const age = (row: ResponseRow) => files.get(row.origin.file)?.version ?? { arrival: 0, content: '' };
  const oldestFirst = (a: ResponseRow, b: ResponseRow) => compareVersions(age(a), age(b));
  const first = ({ occurrences }: Submission) => occurrences.toSorted(oldestFirst)[0] as ResponseRow;
  const [oldest, ...later] = versions.toSorted((a, b) => oldestFirst(first(a), first(b)));
  if (oldest === undefined || later.length === 0) return versions[0] as Submission;
  const occurrences = versions
    .flatMap((version) => version.occurrences)
    .toSorted((a, b) => compareOrigins(a.origin, b.origin));
  const otherKeys = [...(oldest.otherKeys ?? []), ...later.flatMap((one) => [one.key, ...(one.otherKeys ?? [])])];
  return { key: oldest.key, otherKeys, row: newest(occurrences), occurrences };
}
