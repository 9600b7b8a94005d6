import { isStaff } from '../seats/order.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** SES-02: more registered than seats. */
export const findOverbookedSessions: Check = ({ sessions }) =>
  sessions
    .filter(({ waiting }) => waiting.length > 0)
    .map(({ session: { code, origin }, seats = 0, seated, waiting }) => {
      const registered = seated.filter((one) => !isStaff(one)).length + waiting.length;
      return finding(
        'SES-02',
        'avviso',
        [code],
        [origin],
        { session: code, registered, seats, waiting: waiting.length },
        code,
      );
    });
