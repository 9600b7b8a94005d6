import type { Kind, RowOf, SourceFile } from '../facts.js';
import { nameKey } from '../identity/names/written-name.js';
import { fold } from '../text.js';
import { rowsInForce } from '../versions.js';
import { submissionsOf } from './submissions.js';

/** The rows in force of a kind by key, among files that can replace one another: two versions of one thing have one key. */
export const inForce = <K extends Kind>(
  kind: K,
  rows: readonly RowOf[K][],
  files: ReadonlyMap<string, SourceFile>,
): InForce<K> => IN_FORCE[kind](rows, files);

type InForce<K extends Kind> = ReadonlyMap<string, readonly RowOf[K][]>;
type Keeping<K extends Kind> = (rows: readonly RowOf[K][], files: ReadonlyMap<string, SourceFile>) => InForce<K>;

/** The newest version of what each row is about. */
const newestBy =
  <K extends Kind>(keyOf: (row: RowOf[K]) => string): Keeping<K> =>
  (rows, files) =>
    rowsInForce(rows, files, keyOf);

const IN_FORCE: { readonly [K in Kind]: Keeping<K> } = {
  schools: newestBy((row) => row.code),
  services: newestBy((row) => row.id),
  // A list with one row a comune gives many rows with one code; each is a thing of its own.
  cpts: newestBy(({ code, municipalities: [only, ...more] }) =>
    only !== undefined && more.length === 0 ? `${code}|${fold(only)}` : code,
  ),
  heads: newestBy((row) =>
    [row.instituteCode, fold(row.surname), fold(row.givenName ?? ''), row.kind, row.from ?? ''].join('|'),
  ),
  sessions: newestBy((row) => row.code),
  responses: (rows, files) => new Map(submissionsOf(rows, files).map(({ key, row }) => [key, [row]])),
  acts: newestBy((row) =>
    [row.code ?? row.institution, row.principal, row.delegate, row.session, row.delegationKind, row.from]
      .map((text) => fold(text ?? ''))
      .join('|'),
  ),
  answers: newestBy((row) => row.question),
  settings: newestBy((row) => row.key),
  attendance: newestBy((row) => [row.session, row.edition ?? '', row.rowLabel ?? nameKey(row)].map(fold).join('|')),
};

/** What a row says, without where it was read. */
export function contentOf(row: object): string {
  const { origin: _, ...content } = row as Readonly<Record<string, unknown>>;
  return JSON.stringify(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
