/** What was done to the archive, the files that imports brought, and what people gave by hand. */
export const HISTORY_TABLES = `
-- What was done to the archive, in order: imports, settings given by hand, decisions, and undoing any of them.
create table entries (
  number integer primary key,
  kind text not null check (kind in ('import', 'settings', 'decision', 'undo')),
  made_at text not null,
  made_by text not null,
  program text not null,
  undoes integer references entries (number),
  check ((kind = 'undo') = (undoes is not null))
) strict;

-- One content read in one way; the names it came under are in imports.
create table files (
  id integer primary key,
  content_hash text not null,
  reading text not null,
  kind text not null,
  shape text,
  encoding text not null,
  separator text not null,
  sheet text,
  header_row integer,
  school_year text,
  as_of text,
  complete integer not null check (complete in (0, 1)),
  read_rows integer not null,
  ignored_rows integer not null,
  unique (content_hash, reading)
) strict;

create table imports (
  entry integer not null references entries (number),
  file integer not null references files (id),
  name text not null,
  rows_new integer not null,
  rows_changed integer not null,
  rows_unchanged integer not null,
  rows_rejected integer not null,
  rows_ignored integer not null,
  primary key (entry, file, name)
) strict, without rowid;

create table file_columns (
  file integer not null references files (id),
  position integer not null,
  letter text not null,
  title text not null,
  field text,
  dropped text,
  primary key (file, position)
) strict, without rowid;

create table file_provinces (
  file integer not null references files (id),
  province text not null,
  primary key (file, province)
) strict, without rowid;

create table rejected (
  file integer not null references files (id),
  row integer not null,
  position integer not null,
  letter text,
  title text,
  value text not null,
  why text not null,
  details text not null,
  primary key (file, row, position)
) strict, without rowid;

-- What a person decided; what it is about stands in decision_values, by content key or fingerprint.
create table decisions (
  entry integer not null references entries (number),
  position integer not null,
  kind text not null,
  reason text not null,
  primary key (entry, position)
) strict, without rowid;

create table decision_values (
  entry integer not null,
  position integer not null,
  field text not null,
  value text not null,
  primary key (entry, position, field),
  foreign key (entry, position) references decisions (entry, position)
) strict, without rowid;

-- Settings given by hand.
create table given_settings (
  entry integer not null references entries (number),
  key text not null,
  value text not null,
  primary key (entry, key)
) strict, without rowid;

-- What takes long to work out, kept for the next command. It may be emptied at any time: nothing is lost.
create table remembered (
  program text not null,
  key text not null,
  content text not null,
  primary key (program, key)
) strict, without rowid;
`;
