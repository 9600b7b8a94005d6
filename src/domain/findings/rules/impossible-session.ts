import type { Facts } from '../../facts.js';
import type { Session } from '../../records.js';
import { type Raised, rule } from '../rule.js';

interface Impossible {
  readonly session: string;
  readonly problem: 'end-before-start' | 'same-code';
  readonly start?: string;
  readonly end?: string;
}

/** SES-01: a session that ends before it begins, or two sessions under one code in one file. */
export const impossibleSessions = rule<Impossible>({
  severity: 'errore',
  fields: ['start', 'code'],
  find: ({ facts, sessions }) => [...sessions.flatMap(endedBefore), ...sessions.flatMap((one) => twinsOf(one, facts))],
});

function endedBefore({ session: { code, start, end, origin } }: Session): Raised<Impossible>[] {
  if (start === undefined || end === undefined || end > start) return [];
  const values = { session: code, problem: 'end-before-start', start, end } as const;
  return [{ about: [code, 'time'], origins: [origin], values, session: code }];
}

function twinsOf({ session }: Session, { rows }: Facts): Raised<Impossible>[] {
  const { code } = session;
  const twins = rows.sessions.filter(
    ({ code, origin, date, start }) =>
      code === session.code &&
      origin.file === session.origin.file &&
      (date !== session.date || start !== session.start),
  );
  if (twins.length === 0) return [];
  const origins = [...twins.map(({ origin }) => origin), session.origin];
  return [{ about: [code, 'code'], origins, values: { session: code, problem: 'same-code' }, session: code }];
}
