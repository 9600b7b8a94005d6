/**
 * What tells of erasures without telling of whom: an entry for each, the rows that are there no more, and by what they are known
 * again under a key made by chance. The kind of an entry cannot be allowed in place: the table is written anew.
 */
export const ERASURE_TABLES = `
create table entries_with_erasures (
  number integer primary key,
  kind text not null check (kind in ('import', 'settings', 'decision', 'undo', 'issue', 'erasure')),
  made_at text not null,
  made_by text not null,
  program text not null,
  undoes integer references entries (number),
  check ((kind = 'undo') = (undoes is not null))
) strict;
insert into entries_with_erasures (number, kind, made_at, made_by, program, undoes)
  select number, kind, made_at, made_by, program, undoes from entries;
drop table entries;
alter table entries_with_erasures rename to entries;

-- What an erasure took away, counted.
create table erasures (
  entry integer primary key references entries (number),
  people integer not null,
  rows integer not null,
  named_rows integer not null,
  refused integer not null,
  decisions integer not null,
  editions integer not null,
  certificates integer not null,
  letters integer not null
) strict;

-- Rows of files that are there no more, so that those that were read can still be told.
create table erased_rows (
  file integer not null references files (id),
  row integer not null,
  primary key (file, row)
) strict, without rowid;

-- By what a row, or a cell, is known again when its file comes anew; of a cell, what it holds instead.
create table erased_marks (
  mark text primary key,
  cell integer not null check (cell in (0, 1)),
  instead text
) strict, without rowid;

create table erasure_key (key text not null) strict;
`;
