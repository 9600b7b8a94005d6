import { type Attended, tallyOf } from '../../attendance/attendance.js';
import type { Mismatch } from '../../attendance/signed.js';
import { groupBy } from '../../group.js';
import { nameKey } from '../../identity/names/written-name.js';
import { compareOrigins, type Origin } from '../../origin.js';
import type { RegistrationStatus } from '../../records.js';
import { nameOf } from '../names.js';
import { type CheckView, type Raised, rule } from '../rule.js';

/** What a row of a signed sheet is called in a sentence. */
interface Row {
  readonly person: string;
  readonly row: string;
  readonly session: string;
}

/** How somebody stood who signed and was not to come. */
type Unexpected = Exclude<RegistrationStatus, 'sostituita'> | NonNullable<Attended['replaced']> | 'none' | 'gone';

type TimeProblem = 'no-entrance' | 'before-entrance' | 'outside';

/** The rules on what came back signed. */
export const ATTENDANCE_RULES = {
  /** Times that cannot be: out without in, out before in, or both out of the session. */
  'PRE-01': rule<Row & { problem: TimeProblem; entrance: string; exit: string }>({
    severity: 'avviso',
    fields: ['out', 'in'],
    find: (view) =>
      present(view).flatMap((one) => {
        const problem = timeProblem(one, view);
        if (problem === undefined) return [];
        return [raised(one, { problem, entrance: one.in ?? '', exit: one.out ?? '' })];
      }),
  }),
  /** Signed without a confirmed registration. */
  'PRE-02': rule<Row & { status: Unexpected }>({
    severity: 'avviso',
    fields: ['rowLabel', 'surname', 'fullName'],
    find: (view) => {
      const onlySigned = new Set(view.attendance.people.map(({ code }) => code));
      return present(view)
        .filter(({ person }) => person !== undefined)
        .filter(
          ({ walkIn, registered, person = '' }) =>
            registered === 'ritirata' || (walkIn ? registered !== 'confermata' : onlySigned.has(person)),
        )
        .map((one) => raised(one, { status: statusOf(one) }));
    },
  }),
  /** The head signed: the delegation of that session has lapsed. */
  'PRE-03': rule<{ principal: string; delegate: string; session: string; both: boolean }>({
    severity: 'nota',
    fields: [],
    find: ({ delegations, attendance }) =>
      delegations.flatMap(({ reason, state, session = '', principal, delegate, key, statedIn, acts }) => {
        if (state !== 'decaduta' || reason.because !== 'signed') return [];
        const rows = attendance.sessions.filter((one) => one.session === session).flatMap((one) => one.rows);
        const both = rows.some(({ person, presence }) => presence === 'present' && person === delegate.person);
        const origins = [...statedIn, ...acts.map(({ origin }) => origin)].toSorted(compareOrigins);
        const values = { principal: principal.name ?? '', delegate: delegate.name ?? '', session, both };
        return [{ about: [key], origins, values, session }];
      }),
  }),
  /** A row keyed in that is none of the paper's: it counts for nothing. */
  'PRE-04': rule<{ mismatch: Mismatch }>({
    severity: 'errore',
    fields: ['rowLabel', 'surname', 'fullName', 'session'],
    find: ({ attendance }) =>
      attendance.mismatches.map((mismatch) => ({
        about: [mismatch.session ?? '', String(mismatch.edition ?? ''), mismatch.because, mismatch.said],
        origins: [mismatch.origin],
        values: { mismatch },
        session: mismatch.session,
      })),
  }),
  /** Rows of a sheet of which nothing is said, though the others came back. */
  'PRE-05': rule<{ session: string; rows: readonly string[]; printed: number }>({
    severity: 'avviso',
    fields: [],
    find: ({ attendance }) =>
      attendance.sessions.flatMap((one) => {
        const { unsaid, printed } = tallyOf(one);
        if (unsaid === 0) return [];
        const rows = one.rows.flatMap(({ presence, row = '' }) => (presence === 'unsaid' ? [row] : []));
        const { session } = one;
        return [{ about: [session, ...rows], origins: [], values: { session, rows, printed }, session }];
      }),
  }),
  /** One person in two rows of one session. */
  'PRE-06': rule<{ person: string; session: string; rows: readonly string[] }>({
    severity: 'avviso',
    fields: ['rowLabel'],
    find: (view) => {
      const known = present(view).filter(({ person }) => person !== undefined);
      return [...groupBy(known, ({ session, person }) => `${session}|${person}`).values()].flatMap((rows) => {
        const [first] = rows as [Attended];
        if (rows.length < 2) return [];
        const named = { person: nameOf(first), session: first.session, rows: rows.map(({ row = '' }) => row) };
        const about = [first.person ?? '', first.session];
        return [{ about, origins: rows.flatMap(({ origin }) => origin ?? []), values: named, session: first.session }];
      });
    },
  }),
  /** Signatures that nobody can read. */
  'PRE-07': rule<{ session: string; rows: readonly string[] }>({
    severity: 'nota',
    fields: ['rowLabel'],
    find: ({ attendance }) =>
      attendance.sessions.flatMap(({ session, rows: all }) => {
        const illegible = all.filter(({ presence }) => presence === 'illegible');
        if (illegible.length === 0) return [];
        const rows = illegible.map(({ row = '' }) => row);
        const origins = illegible.flatMap(({ origin }) => origin ?? []);
        return [{ about: [session, ...rows], origins, values: { session, rows }, session }];
      }),
  }),
};

const present = ({ attendance }: CheckView): readonly Attended[] =>
  attendance.sessions.flatMap(({ rows }) => rows.filter(({ presence }) => presence === 'present'));

function raised<More>(one: Attended, more: More): Raised<Row & More> {
  const { session, row = '', edition, origin, person = '' } = one;
  return {
    about: [session, String(edition ?? ''), row, row === '' ? person : '', nameKey(one)],
    origins: [origin].filter((known): known is Origin => known !== undefined),
    values: { person: nameOf(one), row, session, ...more },
    session,
  };
}

function timeProblem({ session: code, in: entrance, out }: Attended, { sessions }: CheckView): TimeProblem | undefined {
  if (out !== undefined && entrance === undefined) return 'no-entrance';
  if (out !== undefined && entrance !== undefined && out <= entrance) return 'before-entrance';
  const { start, end } = sessions.find(({ session }) => session.code === code)?.session ?? {};
  const isLate = entrance !== undefined && end !== undefined && entrance >= end;
  const isEarly = out !== undefined && start !== undefined && out <= start;
  return isLate || isEarly ? 'outside' : undefined;
}

const statusOf = ({ registered, replaced = 'later', walkIn }: Attended): Unexpected =>
  registered === 'sostituita' ? replaced : (registered ?? (walkIn ? 'none' : 'gone'));
