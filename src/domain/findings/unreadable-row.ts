import type { RejectedRow } from '../rejected.js';
import type { Check } from './check.js';
import { type Finding, finding } from './finding.js';

/** FIL-04, FIL-09 … FIL-13: rows that could not be read stay listed until a readable version arrives. */
export const findUnreadableRows: Check = ({ facts }) => facts.rejected.map(toFinding);

/** The finding of a refused row: what it is and what should stand there. */
export function toFinding({ origin, value, reason }: RejectedRow): Finding {
  const about = [origin.file, String(origin.row), origin.letter ?? ''];
  switch (reason.why) {
    case 'too-many-cells':
      return finding('FIL-04', 'errore', about, [origin], { cells: reason.cells, expected: reason.expected });
    case 'unreadable':
      return finding('FIL-09', 'errore', about, [origin], { value, what: reason.what, example: reason.example });
    case 'ambiguous-date':
      return finding('FIL-10', 'errore', about, [origin], { value, what: reason.what });
    case 'missing':
      return finding('FIL-11', 'errore', about, [origin], { what: reason.what });
    case 'too-long':
      return finding('FIL-13', 'errore', about, [origin], { value, characters: reason.characters });
    case 'not-listed': {
      const { why: _, ...named } = reason;
      return finding('DEC-02', 'avviso', about, [origin], named);
    }
    case 'not-allowed':
      return finding('FIL-12', 'errore', about, [origin], { value, what: reason.what, allowed: reason.allowed });
  }
}
