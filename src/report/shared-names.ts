import type { SourceFile } from '../domain/facts.js';
import type { Finding } from '../domain/findings/finding.js';
import { findingText } from '../text/check.js';

/** What each file is that bears the name of another and a number, of those that the findings name. */
export function sharedNames(findings: readonly Finding[], files: readonly SourceFile[]): string[] {
  const byLabel = new Map(files.map((file) => [file.label, file]));
  const named = new Set(findings.flatMap(({ origins }) => origins.map(({ file }) => file)));
  return files.flatMap((file) => {
    const first = byLabel.get(file.label.replace(/#\d+$/, ''));
    return first === undefined || first === file || !named.has(file.label) ? [] : findingText.sameName(file, first);
  });
}
