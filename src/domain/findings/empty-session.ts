import type { Check } from './check.js';
import { finding } from './finding.js';

/** SES-05: nobody is registered. */
export const findEmptySessions: Check = ({ sessions }) =>
  sessions
    .filter(({ seated, waiting }) => seated.length + waiting.length === 0)
    .map(({ session: { code, origin } }) => finding('SES-05', 'nota', [code], [origin], { session: code }, code));
