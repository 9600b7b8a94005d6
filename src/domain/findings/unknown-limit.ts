import type { Check } from './check.js';
import { finding } from './finding.js';

/** REG-15: the invitation is limited to something that is neither a province nor a CPT of the list. */
export const findUnknownLimits: Check = ({ places }) =>
  places.unknownLimits.map((name) => finding('REG-15', 'avviso', [name], [], { name, invited: places.invited.size }));
