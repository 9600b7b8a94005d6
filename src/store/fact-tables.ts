/** The rows of the files, a table a kind; the file and the row they came from are their key. */
export const FACT_TABLES = `
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
`;
