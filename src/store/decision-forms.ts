import { type Decision, type DecisionKind, type LeftAbout, type Scope, scopeOf } from '../domain/decisions.js';
import type { DelegationAction } from '../domain/delegations/delegation.js';
import { type ColumnMeaning, FIELD_WORDS } from '../domain/form-fields.js';
import { TEMPLATE_KINDS } from '../domain/letters/templates.js';
import { CAPACITIES, MISSING } from '../domain/records.js';
import { LEFT_WORDS } from '../domain/review/left.js';
import { VERDICT_WORDS } from '../domain/review/verdict.js';

/** What the archive keeps of a decision besides its kind and reason: texts by name. */
export type Values = Readonly<Record<string, string>>;

/** How a field of a decision is kept, always as a text; what nobody said is not kept. */
interface Field<T> {
  /** Under which name, where that is not its own. */
  readonly name?: string;
  /** The value; undefined where the archive holds none that can stand here. */
  read(text: string | undefined): { readonly value: T } | undefined;
  write(value: T): string | undefined;
}

type Fields<D> = { readonly [F in keyof Omit<D, 'kind'>]-?: Field<D[F]> };
type Of<K extends DecisionKind> = Extract<Decision, { kind: K }>;

const text: Field<string> = {
  read: (given) => (given === undefined ? undefined : { value: given }),
  write: (value) => value,
};

/** Earlier versions kept an empty text for what nobody said. */
const maybe: Field<string | undefined> = { read: (given) => ({ value: given || undefined }), write: (value) => value };

const among = <T extends string>(choices: readonly T[]): Field<T> => ({
  read: (given) => choices.flatMap((value) => (value === given ? [{ value }] : []))[0],
  write: (value) => value,
});
const anyOf = <T extends string>(choices: Readonly<Record<T, unknown>>): Field<T> => among(Object.keys(choices) as T[]);

/** Kept as the response that it holds for: empty where it holds everywhere. */
const scope: Field<Scope> = {
  name: 'response',
  read: (response) => ({ value: scopeOf(response) }),
  write: (value) => (value.in === 'everywhere' ? '' : value.response),
};

const ABOUT: Readonly<Record<LeftAbout, true>> = { place: true, session: true, role: true, spelling: true };
const ACTIONS: Readonly<Record<DelegationAction, true>> = { accept: true, refuse: true, revoke: true, replace: true };

/** The fields of each kind of decision. */
const FORMS: { readonly [K in DecisionKind]: Fields<Of<K>> } = {
  identity: { a: text, b: text, verdict: anyOf(VERDICT_WORDS) },
  place: { scope, text, code: text },
  session: { scope, text, session: text },
  role: { scope, text, capacity: among(CAPACITIES) },
  column: { form: text, title: text, meaning: anyOf<ColumnMeaning>({ ...FIELD_WORDS, unused: true }) },
  spelling: {},
  leave: { about: anyOf(ABOUT), scope, text, as: anyOf(LEFT_WORDS) },
  field: { response: text, field: among(['surname', 'givenName']), value: text },
  cancel: { response: text, session: text },
  move: { response: text, session: text, to: text },
  promote: { response: text, session: text },
  replace: { response: text, session: text, by: text },
  mandate: { mandate: text },
  sent: { letter: text },
  template: { template: among(TEMPLATE_KINDS), text },
  notified: { institute: text, missing: among(MISSING), session: maybe },
  add: {
    ...{ surname: text, givenName: text, role: text },
    ...{ code: maybe, session: maybe, email: maybe, submittedAt: maybe },
  },
  delegation: { delegation: text, session: maybe, action: anyOf(ACTIONS), by: maybe },
  act: {
    ...{ code: text, principal: maybe, delegate: text, delegateEmail: maybe },
    ...{ delegationKind: among(['funzione', 'incontro']), session: maybe, from: maybe, to: maybe },
    ...{ actDate: maybe, protocol: maybe, protocolDate: maybe },
  },
  grant: { response: text },
  annul: { certificate: text },
  dismiss: { fingerprint: text, row: text },
};

type AnyFields = Readonly<Record<string, Field<unknown>>>;
const fieldsOf = (kind: DecisionKind): (readonly [field: string, form: Field<unknown>])[] =>
  Object.entries(FORMS[kind] as AnyFields);

/** A decision as texts by name. */
export function valuesOf(decision: Decision): Values {
  const given = decision as unknown as Readonly<Record<string, unknown>>;
  const values = fieldsOf(decision.kind).map(([field, { name = field, write }]) => [name, write(given[field])]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** A decision from what the archive keeps of it, by this or an earlier version; undefined if this is none. */
export function decisionIn(kind: string, values: Values): Decision | undefined {
  if (!Object.hasOwn(FORMS, kind)) return undefined;
  const read = fieldsOf(kind as DecisionKind).map(
    ([field, form]) => [field, form.read(values[form.name ?? field])] as const,
  );
  if (read.some(([, found]) => found === undefined)) return undefined;
  const said = read.flatMap(([field, found]) => (found?.value === undefined ? [] : [[field, found.value]]));
  return { kind, ...Object.fromEntries(said) } as Decision;
}
