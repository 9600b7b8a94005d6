/** The rows of signed rosters. */
export const ATTENDANCE_TABLE = `
create table attendance (
  file integer not null references files (id),
  row integer not null,
  session text not null,
  edition text,
  row_label text,
  surname text,
  given_name text,
  full_name text,
  institution text,
  code text,
  municipality text,
  role text,
  presence text not null,
  "in" text,
  "out" text,
  primary key (file, row)
) strict, without rowid;
`;
