import type { Kind, RowOf, SourceFile } from '../facts.js';
import { submissionsOf } from '../registrations/submissions.js';
import { fold } from '../text.js';
import { rowsInForce } from '../versions.js';

/** What a row is about: two versions of one thing have one key. */
const KEYS: { readonly [K in Exclude<Kind, 'responses'>]: (row: RowOf[K]) => string } = {
  schools: (row) => row.code,
  services: (row) => row.id,
  // A list with one row a comune gives many rows with one code; each is a thing of its own.
  cpts: (row) => (row.municipalities.length === 1 ? `${row.code}|${fold(row.municipalities[0] as string)}` : row.code),
  heads: (row) => [row.instituteCode, fold(row.surname), fold(row.givenName ?? ''), row.kind, row.from ?? ''].join('|'),
  sessions: (row) => row.code,
  acts: (row) =>
    [row.code ?? row.institution, row.principal, row.delegate, row.session, row.delegationKind, row.from]
      .map((text) => fold(text ?? ''))
      .join('|'),
  answers: (row) => row.question,
  settings: (row) => row.key,
};

/** The rows in force of a kind by key, among files that can replace one another. */
export function inForce<K extends Kind>(
  kind: K,
  rows: readonly RowOf[K][],
  files: ReadonlyMap<string, SourceFile>,
): ReadonlyMap<string, readonly RowOf[K][]> {
  if (kind === 'responses') {
    const submissions = submissionsOf(rows as readonly RowOf['responses'][], files);
    return new Map(submissions.map(({ key, row }) => [key, [row as RowOf[K]]]));
  }
  const keyOf = KEYS[kind as Exclude<K, 'responses'>] as (row: RowOf[K]) => string;
  return rowsInForce(rows, files, keyOf);
}

/** What a row says, without where it was read. */
export function contentOf(row: object): string {
  const { origin: _, ...content } = row as Readonly<Record<string, unknown>>;
  return JSON.stringify(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
