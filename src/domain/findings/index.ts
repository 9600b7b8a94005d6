import { compareOrigins, compareText, originName } from '../origin.js';
import { SEVERITIES } from '../severity.js';
import { filesByLabel } from '../versions.js';
import { type Finding, foundBy } from './finding.js';
import { pointed } from './pointed.js';
import type { CheckView } from './rule.js';
import { RULE_IDS } from './rules.js';

/** Everything that the rules find, worst first, then by rule, place and content. */
export function checkAll(view: CheckView): Finding[] {
  const files = filesByLabel(view.facts.files);
  const rows = new Map(
    view.responses.flatMap(({ occurrences }) => occurrences.map((row) => [originName(row.origin), row] as const)),
  );
  return RULE_IDS.flatMap((rule) => foundBy(rule, view))
    .map((finding) => pointed(finding, { files, rows }))
    .toSorted(worstFirst);
}

function worstFirst(a: Finding, b: Finding): number {
  const [first, second] = [a.origins[0], b.origins[0]];
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    (first && second ? compareOrigins(first, second) : 0) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
