import type { Finding } from '../domain/findings/finding.js';
import type { RuleId } from '../domain/findings/rules.js';
import { groupBy } from '../domain/group.js';
import { SEVERITIES, type Severity } from '../domain/severity.js';
import { findingText } from '../text/check.js';
import { sentenceOf } from '../text/rules.js';
import { asJson } from './as-json.js';
import { severityPainter } from './colours.js';
import { causeLines, findingLine } from './finding-lines.js';
import type { Listing } from './listing.js';
import { onScreen } from './screen.js';

/** How many findings of each severity. */
export const countBySeverity = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => ({
  errore: findings.filter(({ severity }) => severity === 'errore').length,
  avviso: findings.filter(({ severity }) => severity === 'avviso').length,
  nota: findings.filter(({ severity }) => severity === 'nota').length,
});

/**
 * Findings grouped by rule, worst first; each line begins with the file and row to look at. Those that repeat one cause are
 * told once, unless each was asked for (`oneByOne`).
 */
export function findingsAsText(findings: readonly Finding[], colour: boolean, oneByOne = false): string {
  const paint = severityPainter(colour);
  const blocks = [...groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()].map((ofRule) => {
    const { rule, severity } = ofRule[0] as Finding;
    const lines = (oneByOne ? ofRule.map(findingLine) : causeLines(ofRule)).map((line) => `  ${line}`);
    return [
      paint(severity, findingText.rule(rule, severity, ofRule.length)),
      ...lines.map((text) => onScreen(text)),
    ].join('\n');
  });
  return blocks.length === 0 ? `${findingText.none}\n` : `${blocks.join('\n\n')}\n`;
}

/** The findings for programs. Contract of `verifica --formato json`. */
export const findingsAsJson = (findings: readonly Finding[]): string =>
  asJson({ conteggi: countBySeverity(findings), rilievi: findings.map(findingAsObject) });

/** One finding as a program reads it. */
export function findingAsObject(finding: Finding) {
  const { rule, severity, fingerprint, origins, session } = finding;
  const [first] = origins;
  return {
    regola: rule,
    gravita: severity,
    impronta: fingerprint,
    file: first?.file ?? null,
    riga: first?.row ?? null,
    colonna: first?.column ?? null,
    lettera: first?.letter ?? null,
    messaggio: sentenceOf(finding),
    incontro: session ?? null,
    righe: origins.map(({ file, row }) => ({ file, riga: row })),
  };
}

/** The findings as a list. */
export const findingListing = (findings: readonly Finding[]): Listing => ({
  name: 'rilievi',
  columns: ['regola', 'gravita', 'file', 'riga', 'colonna', 'lettera', 'messaggio', 'incontro', 'impronta'],
  rows: findings.map((finding) => {
    const o = findingAsObject(finding);
    return [
      o.regola,
      o.gravita,
      o.file ?? '',
      o.riga ?? '',
      o.colonna ?? '',
      o.lettera ?? '',
      o.messaggio,
      o.incontro ?? '',
      o.impronta,
    ];
  }),
});

/** The findings of one rule, of one severity and worse, or of one session. */
export function selected(
  findings: readonly Finding[],
  wanted: { readonly rule?: RuleId; readonly severity?: Severity; readonly session?: string },
): Finding[] {
  return findings.filter(
    ({ rule, severity, session }) =>
      (wanted.rule === undefined || rule === wanted.rule) &&
      (wanted.severity === undefined || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(wanted.severity)) &&
      (wanted.session === undefined || session === wanted.session),
  );
}
