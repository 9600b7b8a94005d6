import { delegateCode } from '../attending/attending.js';
import { type Delegation, namesDelegate } from '../delegations/delegation.js';
import { type Facts, KINDS, type Kind } from '../facts.js';
import { type Fact, type Origin, originName } from '../origin.js';
import type { Picture } from '../picture.js';
import { squash } from '../text.js';
import { type Traces, tellsOf } from './spans.js';
import { postsOf, type Subject } from './subjects.js';
import { waysOf } from './traces.js';

/** A row of a file that tells of somebody. */
export interface RowAbout {
  readonly kind: Kind;
  readonly row: Fact;
  /** All of it is theirs; of a row of others, the fields that name them. */
  readonly isOwn: boolean;
  readonly fields: readonly string[];
  /** By what they are known in this row. */
  readonly traces: Traces;
}

/** What of a row of somebody else may name a person on either side of a delegation. */
const PARTIES = ['delegate', 'delegateEmail', 'principal', 'principalEmail', 'delegation'];
const NOTHING = { emails: new Set<string>(), phones: new Set<string>() };

/** What a list of CPTs says of who presides over one. */
export const isOfPresident = (field: string): boolean => /^(?:president|mandate)/.test(field);

/** The registries of schools name no people. */
const NAMELESS: readonly Kind[] = ['schools', 'settings', 'answers'];

/**
 * Every row of the files in force that tells of some people: their own, and those of others that name them, as far as what is
 * written there is known to be about them.
 */
export function rowsAbout(
  subjects: readonly Subject[],
  traces: Traces,
  picture: Picture,
  { rows }: Pick<Facts, 'rows'>,
): RowAbout[] {
  const own = ownRows(subjects, picture);
  const named = namedInLedger(subjects, picture);
  return KINDS.filter((kind) => !NAMELESS.includes(kind)).flatMap((kind) =>
    (rows[kind] as readonly Fact[]).flatMap((row): RowAbout[] => {
      const name = originName(row.origin);
      const fields = fieldsOf(row);
      if (own.has(name) && kind !== 'cpts')
        return [{ kind, row, isOwn: true, fields: fields.map(([field]) => field), traces }];
      const [ledger, isPresident] = [named.get(name), own.has(name) && kind === 'cpts'];
      const told = fields.flatMap(([field, text]) =>
        tellsOf(text, traces) ||
        (isPresident && isOfPresident(field)) ||
        (ledger !== undefined && PARTIES.includes(field) && tellsOf(text, { ...NOTHING, names: ledger }))
          ? field
          : [],
      );
      if (told.length === 0) return [];
      const here = ledger ? { ...traces, names: new Set([...traces.names, ...ledger]) } : traces;
      return [{ kind, row, isOwn: false, fields: told, traces: here }];
    }),
  );
}

/** The fields of a row that hold text, with what they hold; those not yet settled as `unsettled`. */
export function fieldsOf(row: Fact): (readonly [field: string, text: string])[] {
  const { origin: _, ...fields } = row as Fact & Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([field, value]) => {
    if (typeof value === 'string') return [[field, value] as const];
    if (field === 'unsettled') return [[field, Object.values(value as object).join('\n')] as const];
    return typeof value === 'number' ? [[field, String(value)] as const] : [];
  });
}

/** By name (`risposte.csv:12`) the rows that are wholly of these people, and those of the CPTs that they preside over. */
function ownRows(subjects: readonly Subject[], picture: Picture): ReadonlySet<string> {
  const origins = subjects.flatMap(({ person, holder }): (Origin | undefined)[] => [
    ...person.responses.flatMap(({ row, occurrences }) => [row, ...occurrences].map(({ origin }) => origin)),
    ...postsOf(holder).map(({ origin }) => origin),
  ]);
  const codes = new Set(subjects.map(({ person }) => person.code));
  const signed = picture.attendance.sessions.flatMap(({ rows }) => rows);
  origins.push(
    ...signed.flatMap(({ person, origin }) => (person !== undefined && codes.has(person) ? [origin] : [])),
    ...picture.delegations.filter(hasDelegate(codes)).flatMap(({ acts }) => acts.map(({ origin }) => origin)),
  );
  return new Set(origins.flatMap((origin) => (origin === undefined ? [] : originName(origin))));
}

/** Tells the delegations whose delegate is one of these people, also one who is known by that alone. */
export const hasDelegate =
  (codes: ReadonlySet<string>) =>
  (one: Delegation): boolean =>
    codes.has(one.delegate.person ?? '') || (namesDelegate(one) && codes.has(delegateCode(one)));

/** For each row in which a delegation of these people is stated, the names that they have there. */
function namedInLedger(
  subjects: readonly Subject[],
  { delegations }: Picture,
): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Set(subjects.map(({ person }) => person.code));
  const isTheirs = hasDelegate(codes);
  const named = new Map<string, ReadonlySet<string>>();
  for (const one of delegations) {
    const names = [
      ...(codes.has(one.principal.person ?? '') ? one.principal.namings : []),
      ...(isTheirs(one) ? one.delegate.namings : []),
    ].flatMap(({ name }) => [squash(name), ...waysOf({ fullName: name })]);
    if (names.length === 0) continue;
    for (const origin of [...one.statedIn, ...one.acts.map((act) => act.origin)])
      named.set(originName(origin), new Set([...(named.get(originName(origin)) ?? []), ...names]));
  }
  return named;
}
