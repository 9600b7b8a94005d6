import { KINDS } from '../domain/facts.js';
import { activeEntries, undoneBy } from '../domain/history.js';
import type { Driver } from './driver.js';
import { readEntries } from './entries.js';
import { TABLES } from './tables.js';

/** What entries that were taken back still hold: their numbers, and the rows of files that nothing in force has. */
export interface Undone {
  readonly entries: readonly number[];
  readonly files: readonly number[];
  readonly rows: number;
}

/** Files of a content that nobody will ever read are called so: the same content, imported anew, is another file. */
const PURGED = 'eliminato ';

/** What may be purged. */
export function undoneIn(driver: Driver): Undone {
  const history = readEntries(driver);
  const active = JSON.stringify(activeEntries(history));
  const undone = [...undoneBy(history).keys()]
    .filter((entry) => holdsAnything(driver, entry))
    .toSorted((a, b) => a - b);
  const files = driver
    .lists(
      `select distinct i.file from imports i join files f on f.id = i.file
       where i.entry in (select value from json_each(?)) and f.reading not glob '${PURGED}*'
       and i.file not in (select file from imports where entry in (select value from json_each(?)))`,
      [JSON.stringify(undone), active],
    )
    .map(([file]) => file as number);
  const rows = KINDS.reduce(
    (sum, kind) => sum + countIn(driver, TABLES[kind].table, files),
    countIn(driver, 'rejected', files),
  );
  return { entries: undone, files, rows };
}

const countIn = (driver: Driver, table: string, files: readonly number[]): number =>
  Number(
    driver.lists(`select count(*) from ${table} where file in (select value from json_each(?))`, [
      JSON.stringify(files),
    ])[0]?.[0],
  );

function holdsAnything(driver: Driver, entry: number): boolean {
  const [[files, decisions, settings] = []] = driver.lists(
    `select (select count(*) from imports i join files f on f.id = i.file where i.entry = ?1 and f.reading not glob '${PURGED}*'),
       (select count(*) from decisions where entry = ?1), (select count(*) from given_settings where entry = ?1)`,
    [entry],
  );
  return Number(files) + Number(decisions) + Number(settings) > 0;
}

/** Takes away for good what entries that were taken back hold; what left the office stays in its register. */
export function purgeUndone(driver: Driver, { entries, files }: Undone): void {
  const [ids, undone] = [JSON.stringify(files), JSON.stringify(entries)];
  for (const kind of KINDS) {
    const { table, list } = TABLES[kind];
    if (list) driver.run(`delete from ${list.table} where file in (select value from json_each(?))`, [ids]);
    driver.run(`delete from ${table} where file in (select value from json_each(?))`, [ids]);
  }
  for (const table of ['rejected', 'file_columns', 'file_provinces', 'erased_rows'])
    driver.run(`delete from ${table} where file in (select value from json_each(?))`, [ids]);
  driver.run(
    `update files set reading = '${PURGED}' || id, sheet = null, topic = null where id in (select value from json_each(?))`,
    [ids],
  );
  for (const table of ['decision_values', 'decisions', 'given_settings'])
    driver.run(`delete from ${table} where entry in (select value from json_each(?))`, [undone]);
  driver.run('delete from remembered');
}

/** Whether an entry holds no more what it held: it cannot be in force again. */
export function isPurged(driver: Driver, entry: number): boolean {
  const [[kind, files] = []] = driver.lists(
    `select e.kind, (select count(*) from imports i join files f on f.id = i.file
       where i.entry = e.number and f.reading glob '${PURGED}*') from entries e where e.number = ?`,
    [entry],
  );
  if (Number(files) > 0) return true;
  return (kind === 'decision' || kind === 'settings') && !holdsAnything(driver, entry);
}
