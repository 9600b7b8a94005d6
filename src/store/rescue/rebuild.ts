import { KINDS, type Kind } from '../../domain/facts.js';
import type { Signature } from '../../domain/history.js';
import type { Rebuilt } from '../../domain/rescue.js';
import type { Cell, Driver } from '../driver.js';
import { TABLES } from '../tables.js';

/** What tells an entry's kind, the surest first. */
const TRACES: readonly (readonly [table: string, kind: string])[] = [
  ['imports', 'import'],
  ['issued', 'issue'],
  ['decisions', 'decision'],
  ['given_settings', 'settings'],
];

const numbers = (driver: Driver, sql: string): number[] => driver.lists(sql).map(([found]) => found as number);

/**
 * Makes again what was lost and others refer to: an entry is what it brought, by nobody knows whom; a file is of the kind of
 * its rows. `areHurt`: whether entries were lost, or one beyond the last is only a number gone wrong. Files that no import
 * brings come with an entry of their own, which can be taken back.
 */
export function rebuild(
  driver: Driver,
  signature: Signature,
  { areHurt, nameOf }: { readonly areHurt: boolean; readonly nameOf: (file: number) => string },
): Rebuilt {
  const files = rebuildFiles(driver);
  const entries = rebuildEntries(driver, signature, areHurt);
  const gathering = gather(driver, signature, nameOf);
  return { files, entries, ...(gathering !== undefined && { gathering }) };
}

function rebuildFiles(driver: Driver): number[] {
  // What kind a file is of is told by its rows.
  driver.run('delete from files where kind not in (select value from json_each(?))', [JSON.stringify(KINDS)]);
  const missing = numbers(
    driver,
    `select distinct file from (select file from imports union all select file from file_columns)
     where file not in (select id from files)`,
  );
  return missing.filter((file) => {
    const holding = KINDS.flatMap((kind) => {
      const [[rows] = []] = driver.lists(`select count(*) from ${TABLES[kind].table} where file = ?`, [file]);
      return Number(rows) > 0 ? [{ kind, rows: Number(rows) }] : [];
    });
    const [one, another] = holding;
    if (!one || another) return false;
    insertFile(driver, file, one);
    return true;
  });
}

function insertFile(
  driver: Driver,
  file: number,
  { kind, rows }: { readonly kind: Kind; readonly rows: number },
): void {
  const [[rejected] = []] = driver.lists('select count(distinct row) from rejected where file = ?', [file]);
  driver.run(
    `insert into files (id, content_hash, reading, kind, encoding, separator, complete, read_rows, ignored_rows)
     values (?, ?, '', ?, '', '', 0, ?, 0)`,
    [file, `? ${file}`, kind, rows + Number(rejected)],
  );
}

function rebuildEntries(driver: Driver, signature: Signature, areHurt: boolean): number[] {
  const [last = 0] = numbers(driver, 'select max(number) from entries');
  const rebuilt: number[] = [];
  for (const [table, kind] of TRACES) {
    const missing = numbers(
      driver,
      `select distinct entry from ${table} where entry not in (select number from entries)`,
    );
    for (const number of missing.filter((one) => areHurt || one < last)) {
      insertEntry(driver, number, kind, signature);
      rebuilt.push(number);
    }
  }
  return rebuilt.toSorted((a, b) => a - b);
}

const insertEntry = (driver: Driver, number: number, kind: string, { at, by, program }: Signature): void =>
  driver.run('insert into entries (number, kind, made_at, made_by, program) values (?, ?, ?, ?, ?)', [
    ...([number, kind, at, by, program] satisfies Cell[]),
  ]);

function gather(driver: Driver, signature: Signature, nameOf: (file: number) => string): number | undefined {
  const files = driver.lists(
    `select id, read_rows, ignored_rows, (select count(distinct row) from rejected where file = id)
     from files where id not in (select file from imports) order by id`,
  ) as number[][];
  if (files.length === 0) return undefined;
  const [entry = 1] = numbers(driver, 'select coalesce(max(number), 0) + 1 from entries');
  insertEntry(driver, entry, 'import', signature);
  for (const [file = 0, read = 0, ignored = 0, rejected = 0] of files) {
    const added = read - ignored - rejected;
    driver.run('insert into imports values (?, ?, ?, ?, 0, 0, ?, ?)', [
      entry,
      file,
      nameOf(file),
      added,
      rejected,
      ignored,
    ]);
  }
  return entry;
}
