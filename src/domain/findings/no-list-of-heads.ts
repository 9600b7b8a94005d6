import type { Check } from './check.js';
import { finding } from './finding.js';

/** REG-14: without a list of heads the role that people declare counts, and the rules that need the list are silent. */
export const findNoListOfHeads: Check = ({ offices, responses }) => {
  const declaring = responses.filter(({ capacity }) => ['DS', 'DS_REGGENTE', 'DELEGATO_DS'].includes(capacity));
  if (offices.headsListed || declaring.length === 0) return [];
  return [finding('REG-14', 'nota', [], [], { responses: declaring.length })];
};
