import type { Finding } from './finding.js';

/**
 * True if the session makes no sense (SES-01: it ends before it begins, or another has its number), the only reason to
 * withhold a roster. Other open errors and doubts never keep a sheet from the desk.
 */
export const isWithheld = (session: string, findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.rule === 'SES-01' && finding.session === session);
