import type { Check } from './check.js';
import { type Finding, finding } from './finding.js';

/** SES-01: a session that ends before it begins, or two sessions under one code in one file. */
export const findImpossibleSessions: Check = ({ facts, sessions }) => [
  ...sessions.flatMap(({ session: { code, start, end, origin } }): Finding[] =>
    start !== undefined && end !== undefined && end <= start
      ? [
          finding(
            'SES-01',
            'errore',
            [code, 'time'],
            [origin],
            { session: code, problem: 'end-before-start', start, end },
            code,
          ),
        ]
      : [],
  ),
  ...sessions.flatMap(({ session }) => {
    const twins = facts.rows.sessions.filter(
      ({ code, origin, date, start }) =>
        code === session.code &&
        origin.file === session.origin.file &&
        (date !== session.date || start !== session.start),
    );
    const origins = [...twins.map(({ origin }) => origin), session.origin];
    const { code } = session;
    return twins.length === 0
      ? []
      : [finding('SES-01', 'errore', [code, 'code'], origins, { session: code, problem: 'same-code' }, code)];
  }),
];
