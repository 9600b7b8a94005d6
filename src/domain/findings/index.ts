import type { ResponseRow } from '../facts.js';
import { groupBy } from '../group.js';
import { compareOrigins, compareText, type Origin, originName } from '../origin.js';
import type { Response } from '../records.js';
import { SEVERITIES } from '../severity.js';
import { filesByLabel } from '../versions.js';
import { type Finding, foundBy } from './finding.js';
import { pointed } from './pointed.js';
import type { CheckView } from './rule.js';
import { RULE_IDS } from './rules.js';

/** Everything that the rules find, worst first, then by rule, place and content. */
export function checkAll(view: CheckView): Finding[] {
  const files = filesByLabel(view.facts.files);
  const found = RULE_IDS.flatMap((rule) => foundBy(rule, view));
  const rowAt = rowsAmong(view.responses, found);
  return found.map((finding) => pointed(finding, { files, rowAt })).toSorted(worstFirst);
}

/** Finds the rows of responses by their origin; only those that a finding is about, few of all. */
function rowsAmong(
  responses: readonly Response[],
  found: readonly Finding[],
): (origin: Origin) => ResponseRow | undefined {
  const names = groupBy(
    found.flatMap(({ origins }) => origins),
    ({ file }) => file,
  );
  const wanted = new Map([...names].map(([file, origins]) => [file, new Set(origins.map(({ row }) => row))]));
  const rows = new Map<string, ResponseRow>();
  for (const { occurrences } of responses)
    for (const row of occurrences)
      if (wanted.get(row.origin.file)?.has(row.origin.row)) rows.set(originName(row.origin), row);
  return (origin) => rows.get(originName(origin));
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
