import { groupBy, unique } from '../group.js';
import { isStaff } from '../seats/order.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** SES-03: one institute sends more people to a session than the office's maximum. */
export const findSchoolMaximum: Check = ({ sessions, settings, places }) => {
  if (settings.schoolMaximum === 0) return [];
  return sessions.flatMap(({ session: { code }, seated, waiting }) => {
    const counted = [...seated, ...waiting].filter((one) => !isStaff(one));
    const sent = counted.flatMap((registration) =>
      unique(registration.places.flatMap(({ institute }) => institute ?? [])).map((institute) => ({
        institute,
        registration,
      })),
    );
    return [...groupBy(sent, ({ institute }) => institute)]
      .filter(([, people]) => people.length > settings.schoolMaximum)
      .map(([institute, people]) => {
        const name = places.schools.get(institute)?.name ?? institute;
        const values = { institute: name, session: code, registered: people.length, maximum: settings.schoolMaximum };
        const origins = people.map(({ registration }) => registration.origin);
        return finding('SES-03', 'avviso', [code, institute], origins, values, code);
      });
  });
};
