import type { Kind } from '../../domain/facts.js';
import { Failure } from '../../domain/failure.js';
import { programColumns } from '../columns/programs.js';
import type { Table } from '../table.js';
import { cpts } from './cpts.js';
import { heads } from './heads.js';
import type { Claim, KindReader } from './kind-reader.js';
import { responses } from './responses.js';
import { isMinisterial } from './school-columns.js';
import { schools } from './schools.js';
import { services } from './services.js';
import { sessions } from './sessions.js';
import { settings } from './settings.js';

/** Every kind of file, in the order in which they are named to a person. */
export const READERS: { readonly [K in Kind]: KindReader<K> } = {
  schools,
  services,
  cpts,
  heads,
  sessions,
  responses,
  settings,
};

/**
 * The one kind that recognises the file by its columns, never by its name. Two are an error that names both, as is
 * none; a kind that the person states must find the columns that it cannot do without.
 */
export function recognise(table: Table, asked?: Kind): Kind {
  if (asked !== undefined) return checked(table, asked);
  const [only, ...others] = kindsOf(table);
  if (only === undefined) throw unrecognised(table, claimsOn(table));
  if (others.length > 0) throw new Failure({ kind: 'two-kinds', file: table.name, kinds: [only, ...others] });
  return only;
}

/** The kinds that the columns of a file allow: one as a rule, none for a table that is not of the course. */
export function kindsOf(table: Table): Kind[] {
  // What a form program wrote is a form; what else it may resemble depends on what the office asked in it.
  if (programColumns(table.columns).program !== 'other') return ['responses'];
  const claims = claimsOn(table);
  const sure = claims.filter(
    ([kind, claim]) => claim.strength === 'sure' && (kind === 'responses' || isFamiliar(table, claim)),
  );
  const able = sure.length > 0 ? sure : claims.filter(([, { strength }]) => strength !== 'none');
  return able.map(([kind]) => kind);
}

const claimsOn = (table: Table): (readonly [Kind, Claim])[] =>
  (Object.keys(READERS) as Kind[]).map((kind) => [kind, READERS[kind].claim(table)] as const);

/** A list of ours has titles that we know; a form that asks for a code and a name has many more. */
const isFamiliar = (table: Table, { known }: Claim): boolean =>
  known >= 0.6 * table.columns.filter(({ title }) => title !== '').length || isMinisterial(table.columns);

function checked(table: Table, asked: Kind): Kind {
  const { missing } = READERS[asked].claim(table);
  const [column] = missing;
  if (column === undefined || asked === 'responses') return asked;
  if (missing.length > 1) throw new Failure({ kind: 'wrong-kind', file: table.name, asked, missing });
  throw new Failure({ kind: 'missing-column', file: table.name, column, columns: titlesOf(table) });
}

/** A file that one kind would take but for a single column is told which. */
function unrecognised(table: Table, claims: readonly (readonly [Kind, Claim])[]): Failure {
  const columns = titlesOf(table);
  const near = claims.filter(
    ([kind, { missing, known }]) => kind !== 'responses' && missing.length === 1 && known >= 4,
  );
  const nearest = near.toSorted(([, a], [, b]) => b.known - a.known)[0];
  const rivals = near.filter(([, { known }]) => known === nearest?.[1].known);
  const column = rivals.length === 1 ? nearest?.[1].missing[0] : undefined;
  if (column !== undefined) return new Failure({ kind: 'missing-column', file: table.name, column, columns });
  return new Failure({ kind: 'unrecognised-file', file: table.name, columns });
}

const titlesOf = ({ columns }: Table): string[] => columns.map(({ title, letter }) => title || letter);
