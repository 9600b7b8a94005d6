import { activeEntries, type Entry } from '../domain/history.js';
import type { Issued, Kept } from '../domain/issued.js';
import type { Driver } from './driver.js';
import { insertMany } from './rows.js';

/**
 * What left the office; its entries are of a kind that the table of entries did not allow. A rule of a table cannot be
 * changed in place: the table is written anew under its name.
 */
export const ISSUED_TABLE = `
create table entries_with_issues (
  number integer primary key,
  kind text not null check (kind in ('import', 'settings', 'decision', 'undo', 'issue')),
  made_at text not null,
  made_by text not null,
  program text not null,
  undoes integer references entries (number),
  check ((kind = 'undo') = (undoes is not null))
) strict;
insert into entries_with_issues (number, kind, made_at, made_by, program, undoes)
  select number, kind, made_at, made_by, program, undoes from entries;
drop table entries;
alter table entries_with_issues rename to entries;

-- What left the office: editions of rosters. Its content is JSON; only an erasure takes anything out of it.
create table issued (
  entry integer not null references entries (number),
  position integer not null,
  kind text not null,
  content text not null,
  primary key (entry, position)
) strict;
`;

/** Keeps what was issued by an entry. */
export function writeIssued(driver: Driver, entry: number, issued: readonly Issued[]): void {
  const columns = ['entry', 'position', 'kind', 'content'];
  insertMany(driver, 'issued', columns, issued.entries(), ([position, { kind, ...content }]) => [
    ...[entry, position, kind],
    JSON.stringify(content),
  ]);
}

/** Everything issued by the entries of a history, oldest first; what was taken back in it is annulled. */
export function readIssued(driver: Driver, history: readonly Entry[]): Kept[] {
  const inForce = new Set(activeEntries(history));
  const lines = driver.all(
    `select i.*, e.made_by, e.made_at from issued i join entries e on e.number = i.entry
     where i.entry in (select value from json_each(?)) order by i.entry, i.position`,
    [JSON.stringify(history.map(({ number }) => number))],
  );
  return lines.map((line) => ({
    ...(JSON.parse(line['content'] as string) as Issued),
    // Of what kind each is stands in a column of its own.
    kind: line['kind'] as never,
    entry: line['entry'] as number,
    position: line['position'] as number,
    madeBy: line['made_by'] as string,
    madeAt: line['made_at'] as string,
    annulled: !inForce.has(line['entry'] as number),
  }));
}
