import type { Check } from './check.js';
import { finding } from './finding.js';

/** SES-07: invited institutes from which nobody has registered. */
export const findSilentInstitutes: Check = ({ coverage, responses }) => {
  const silent = coverage.filter(({ state }) => state === 'nessuno').length;
  return silent === 0 || responses.length === 0 ? [] : [finding('SES-07', 'nota', [], [], { institutes: silent })];
};
