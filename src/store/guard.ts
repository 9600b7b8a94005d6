import * as z from 'zod/mini';
import { type HeadKind, KINDS, type Kind, type RowOf, type SchoolShape } from '../domain/facts.js';
import { Failure } from '../domain/failure.js';
import { FIELDS } from '../domain/form-fields.js';
import type { Issued } from '../domain/issued.js';
import type { ActRow, Presence } from '../domain/paper-rows.js';
import type { RejectionReason } from '../domain/rejected.js';
import type { SourceColumn } from '../domain/source-column.js';
import type { Cell, Driver } from './driver.js';
import { ISSUED } from './issued-shapes.js';
import { columnOf, TABLES } from './tables.js';

type Check = z.ZodMiniType;
/** The fields that are one of a few words. */
type Enumerated<R> = {
  [F in keyof R]-?: NonNullable<R[F]> extends string ? (string extends NonNullable<R[F]> ? never : F) : never;
}[keyof R];
/** What must hold of the fields of a row beyond what SQLite holds of their columns: that they are texts, numbers, there. */
type Checks<R> = { readonly [F in Enumerated<R>]: Check } & { readonly [F in keyof R]?: Check };

/** One of a few words; a new one does not compile until it is listed. */
function anyOf<T extends string>(words: Readonly<Record<T, true>>): Check {
  return z.enum(Object.keys(words) as T[]);
}

/** A day, or a moment of it. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/));
/** How far ahead of UTC a clock is. */
const offset = z.string().check(z.regex(/^[+-]\d{2}:\d{2}$/));
/** A value kept as JSON, of a shape. */
const json = (shape: Check): Check =>
  z.string().check(z.refine((text: string) => shape.safeParse(parsed(text)).success));
const clock = z.string().check(z.regex(/^\d{2}:\d{2}$/));

const DELEGATION = anyOf<NonNullable<ActRow['delegationKind']>>({ funzione: true, incontro: true });

const ROWS: { readonly [K in Kind]: Checks<RowOf[K]> } = {
  schools: {},
  services: {},
  cpts: { mandateFrom: day, mandateTo: day },
  heads: { kind: anyOf<HeadKind>({ titolare: true, reggente: true, facente_funzione: true }), from: day, to: day },
  sessions: { date: day, start: clock, end: clock, deadline: day },
  responses: { submittedAt: day, submittedOffset: offset, unsettled: json(z.record(z.string(), z.string())) },
  acts: {
    ...{ delegationKind: DELEGATION, from: day, to: day, actDate: day, protocolDate: day },
    revoked: z.union([day, z.literal('undated')]),
  },
  answers: {},
  settings: {},
  attendance: { presence: anyOf<Presence>({ present: true, absent: true, illegible: true }), in: clock, out: clock },
};

const SHAPE = anyOf<SchoolShape>({
  ...{ STAT: true, PAR: true, AUTSTAT: true, AUTPAR: true, institutes: true, sites: true },
});
const DROPPED = anyOf<NonNullable<SourceColumn['dropped']>>({ tax_code: true, sensitive: true, notes: true });

const texts = z.array(z.string());
const MAYBE = json(z.array(z.enum(FIELDS)));
const REASON: z.ZodMiniType<RejectionReason> = z.discriminatedUnion('why', [
  z.object({ why: z.literal('too-many-cells'), cells: z.number(), expected: z.number() }),
  z.object({ why: z.literal('missing'), what: z.string() }),
  z.object({ why: z.literal('unreadable'), what: z.string(), example: z.string() }),
  z.object({ why: z.literal('ambiguous-date'), what: z.string() }),
  z.object({ why: z.literal('too-long'), characters: z.number() }),
  z.object({ why: z.literal('not-allowed'), what: z.string(), allowed: texts, question: z.exactOptional(z.string()) }),
  z.object({ why: z.literal('not-listed'), about: z.enum(['place', 'session']), answer: z.string(), listed: texts }),
]);

/** Rows that hold what cannot stand there: the table, the column, and what such rows have in some of their columns. */
interface Wrong {
  readonly table: string;
  readonly column: string;
  readonly row: Readonly<Record<string, Cell>>;
}

/**
 * Looks through an archive that another program may have changed: whether all that it holds has the shape that this
 * program gives it. Fails at the first thing that has not, by its table and column.
 */
export function checkShapes(driver: Driver): void {
  const [wrong] = wrongIn(driver);
  if (!wrong) return;
  const { table, column } = wrong;
  throw new Failure({ kind: 'archive-damaged', path: driver.path, where: { table, column } });
}

/** All that has not the shape that this program gives it. */
export function* wrongIn(driver: Driver): Generator<Wrong> {
  for (const kind of KINDS) {
    const { table } = TABLES[kind];
    for (const [field, check] of Object.entries<Check>(ROWS[kind])) yield* wrongFields(driver, table, field, check);
  }
  yield* wrongFields(driver, 'files', 'kind', z.enum(KINDS));
  yield* wrongFields(driver, 'files', 'shape', SHAPE);
  yield* wrongFields(driver, 'file_columns', 'dropped', DROPPED);
  yield* wrongFields(driver, 'file_columns', 'maybe', MAYBE);
  const kinds = Object.keys(ISSUED) as Issued['kind'][];
  yield* wrongFields(driver, 'issued', 'kind', z.enum(kinds));
  for (const kind of kinds) {
    const kept = driver.lists('select content, entry, position from issued where kind = ?', [kind]);
    for (const [content, entry = null, position = null] of kept) {
      if (ISSUED[kind].safeParse(parsed(String(content))).success) continue;
      yield { table: 'issued', column: 'content', row: { entry, position } };
    }
  }
  for (const [why = null, details = null] of driver.lists('select distinct why, details from rejected')) {
    if (!isReason(why, details)) yield { table: 'rejected', column: 'details', row: { why, details } };
  }
}

function* wrongFields(driver: Driver, table: string, field: string, check: Check): Generator<Wrong> {
  const name = columnOf(field);
  const column = name.replaceAll('"', '');
  for (const [value = null] of driver.lists(`select distinct ${name} from ${table} where ${name} is not null`)) {
    if (!check.safeParse(value).success) yield { table, column, row: { [column]: value } };
  }
}

const isReason = (why: Cell, details: Cell): boolean =>
  REASON.safeParse({ ...(parsed(String(details)) as object), why }).success;

/** What a text says as JSON; undefined if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
