/**
 * How the archive is built, step by step: append a step, never edit one that has been released. Every fact has the file
 * and row it came from as its key, so that undoing an import is leaving its files out.
 */
export const MIGRATIONS: readonly string[] = [
  `
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

  create table schools (
    file integer not null references files (id),
    row integer not null,
    code text not null,
    name text,
    institute_code text,
    region text,
    province text,
    municipality text,
    municipality_code text,
    type text,
    email text,
    pec text,
    cpt text,
    primary key (file, row)
  ) strict, without rowid;
  create index schools_by_code on schools (code);

  create table services (
    file integer not null references files (id),
    row integer not null,
    id text not null,
    name text not null,
    type text,
    municipality text,
    province text,
    manager text,
    email text,
    cpt text,
    primary key (file, row)
  ) strict, without rowid;

  create table cpts (
    file integer not null references files (id),
    row integer not null,
    code text not null,
    name text,
    social_area text,
    province text,
    lead_municipality text,
    president_surname text,
    president_given_name text,
    president_email text,
    mandate_from text,
    mandate_to text,
    primary key (file, row)
  ) strict, without rowid;

  create table cpt_municipalities (
    file integer not null,
    row integer not null,
    position integer not null,
    municipality text not null,
    primary key (file, row, position),
    foreign key (file, row) references cpts (file, row)
  ) strict, without rowid;

  create table heads (
    file integer not null references files (id),
    row integer not null,
    institute_code text not null,
    surname text not null,
    given_name text,
    kind text not null,
    "from" text,
    "to" text,
    email text,
    primary key (file, row)
  ) strict, without rowid;

  create table sessions (
    file integer not null references files (id),
    row integer not null,
    code text not null,
    date text not null,
    start text,
    "end" text,
    title text,
    venue text,
    address text,
    municipality text,
    seats integer,
    capacity integer,
    deadline text,
    speakers text,
    primary key (file, row)
  ) strict, without rowid;

  create table responses (
    file integer not null references files (id),
    row integer not null,
    submitted_at text,
    response_id text,
    surname text,
    given_name text,
    full_name text,
    email text,
    phone text,
    role text,
    code text,
    institution text,
    municipality text,
    province text,
    cpt text,
    session text,
    delegate text,
    delegate_email text,
    principal text,
    principal_email text,
    is_delegate text,
    is_president text,
    primary key (file, row)
  ) strict, without rowid;

  -- Columns left out on purpose in which a response holds something, to be read in the original file.
  create table response_dropped_columns (
    file integer not null,
    row integer not null,
    letter text not null,
    primary key (file, row, letter),
    foreign key (file, row) references responses (file, row)
  ) strict, without rowid;

  create table acts (
    file integer not null references files (id),
    row integer not null,
    code text,
    institution text,
    municipality text,
    principal text,
    principal_email text,
    delegate text,
    delegate_email text,
    delegation_kind text,
    session text,
    "from" text,
    "to" text,
    act_date text,
    protocol text,
    protocol_date text,
    revoked text,
    primary key (file, row)
  ) strict, without rowid;

  -- Questions answered in a spreadsheet: each is a decision of the import that brought it first.
  create table answers (
    file integer not null references files (id),
    row integer not null,
    question text not null,
    answer text not null,
    reason text,
    primary key (file, row)
  ) strict, without rowid;

  create table setting_rows (
    file integer not null references files (id),
    row integer not null,
    key text not null,
    value text not null,
    primary key (file, row)
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
  `,
];

/** Marks a SQLite file as an archive of this program ("zero" in ASCII). */
export const APPLICATION_ID = 0x7a65726f;
