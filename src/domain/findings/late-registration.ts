import type { Check } from './check.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/** ISC-06: asked for after the session's deadline. */
export const findLateRegistrations: Check = ({ sessions }) =>
  sessions.flatMap(({ session, seated, waiting }) =>
    [...seated, ...waiting]
      .filter(({ late }) => late)
      .map((registration) =>
        finding(
          'ISC-06',
          'avviso',
          [registration.person, session.code],
          [registration.origin],
          {
            person: nameOf(registration),
            session: session.code,
            submitted: registration.since ?? '',
            deadline: session.deadline ?? '',
          },
          session.code,
        ),
      ),
  );
