import type { Finding, FindingOf } from '../domain/findings/finding.js';
import { groupBy, unique } from '../domain/group.js';
import type { Origin } from '../domain/origin.js';
import { findingText } from '../text/check.js';
import { sentenceOf } from '../text/rules.js';

/** A finding in a line that begins with the file and row to look at. */
export const findingLine = (finding: Finding): string => `${place(finding.origins[0])}${sentenceOf(finding)}`;

const place = (origin: Origin | undefined): string =>
  origin ? findingText.place(origin.file, origin.row, origin.letter) : '';

/** Rows told one by one of those that say the same. */
const ROWS = 8;
/** Findings told one by one of those that one column, or one province, is the cause of. */
const EXAMPLES = 3;

/** Lines of one rule: nobody reads thousands, and they would hide what the other rules say. */
const LINES = 100;

/**
 * The findings of one rule, those that repeat one cause told once: what is said with the same words in several rows, with
 * the rows; refused cells of one column, with the first few; comuni of one province without CPT, with their number. Of very
 * many lines the first, and how many more.
 */
export function causeLines(findings: readonly Finding[]): string[] {
  const lines = eachCause(findings);
  const rest = lines.length - LINES;
  const [first] = findings;
  return first && rest > 1 ? [...lines.slice(0, LINES), findingText.moreLines(rest, first.rule)] : lines;
}

function eachCause(findings: readonly Finding[]): string[] {
  return [...groupBy(findings, causeOf).values()].flatMap((same) => {
    const [first] = same as [Finding];
    if (same.length === 1) return [findingLine(first)];
    if (isRefusal(first)) return refusals(same, first);
    if (first.rule === 'CPT-03')
      return same.length > EXAMPLES ? [uncovered(same as FindingOf<'CPT-03'>[])] : same.map(findingLine);
    return sameWords(same, first);
  });
}

function causeOf(finding: Finding): string {
  const [{ file = '', letter = '' } = {}] = finding.origins;
  if (isRefusal(finding)) return `${file}\u0000${letter}`;
  return finding.rule === 'CPT-03'
    ? (finding.values.province ?? '')
    : `${file}\u0000${letter}\u0000${sentenceOf(finding)}`;
}

/** A row that could not be read: what is wrong in one column is usually wrong all the way down. */
const isRefusal = ({ rule, severity }: Finding): boolean => rule.startsWith('FIL-') && severity === 'errore';

function refusals(same: readonly Finding[], { rule }: Finding): string[] {
  const rest = same.length - EXAMPLES;
  const lines = same.slice(0, rest > 1 ? EXAMPLES : same.length).map(findingLine);
  return rest > 1 ? [...lines, findingText.moreInColumn(rest, rule)] : lines;
}

function uncovered(same: readonly FindingOf<'CPT-03'>[]): string {
  const municipalities = unique(same.map(({ values }) => values.municipality));
  const institutes = unique(same.map(({ values }) => values.institute));
  return findingText.uncovered(same[0]?.values.province, municipalities.length, institutes.length);
}

/** `risposte.csv, righe 9, 10 e 11, colonna E: …`, in the order of the file. */
function sameWords(same: readonly Finding[], first: Finding): string[] {
  const rows = unique(same.flatMap(({ origins: [origin] }) => origin?.row ?? []));
  const [{ file, letter } = { file: '' }] = first.origins;
  if (rows.length < 2 || file === '') return same.map(findingLine);
  const where = findingText.rows(file, rows.slice(0, ROWS), rows.length - ROWS, letter);
  const rest = rows.length > ROWS ? ` ${findingText.all(first.rule)}` : '';
  return [`${where}${sentenceOf(first)}${rest}`];
}
