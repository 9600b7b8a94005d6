import { groupBy } from '../../domain/group.js';
import type { Rescue } from '../../domain/rescue.js';
import { decisionIn } from '../decision-forms.js';
import type { Cell, Driver } from '../driver.js';
import { wrongIn } from '../guard.js';

/** Leaves out what cannot stand in an archive: values that are none, and what belongs to something lost. */
export function prune(driver: Driver): Pick<Rescue, 'leftOut' | 'emptied'> {
  let [left, emptied] = [0, 0];
  for (const { table, column, row } of [...wrongIn(driver)]) {
    if (mayLack(driver, table, column)) emptied += empty(driver, table, column, row[column] ?? null);
    else left += remove(driver, table, row);
  }
  left += withoutOwner(driver);
  for (const { entry, position } of undecided(driver)) {
    for (const table of ['decision_values', 'decisions']) left += remove(driver, table, { entry, position });
  }
  return { leftOut: left, emptied };
}

const mayLack = (driver: Driver, table: string, column: string): boolean =>
  driver.lists('select 1 from pragma_table_info(?) where name = ? and "notnull" = 0 and pk = 0', [table, column])
    .length > 0;

function empty(driver: Driver, table: string, column: string, value: Cell): number {
  const [[count] = []] = driver.lists(`select count(*) from "${table}" where "${column}" = ?`, [value]);
  driver.run(`update "${table}" set "${column}" = null where "${column}" = ?`, [value]);
  return Number(count);
}

function remove(driver: Driver, table: string, row: Readonly<Record<string, Cell>>): number {
  const where = Object.keys(row)
    .map((column) => `"${column}" is ?`)
    .join(' and ');
  return counted(driver, `from "${table}" where ${where}`, Object.values(row));
}

/** Deletes, and says how many. */
function counted(driver: Driver, what: string, values: readonly Cell[] = []): number {
  const [[count] = []] = driver.lists(`select count(*) ${what}`, values);
  if (Number(count) > 0) driver.run(`delete ${what}`, values);
  return Number(count);
}

/** Rows that refer to others which are not there, until there is none. */
function withoutOwner(driver: Driver): number {
  const orphans = referencesIn(driver);
  let left = 0;
  for (let more = 1; more > 0; left += more) {
    more = orphans.reduce((sum, what) => sum + counted(driver, what), 0);
  }
  return left;
}

/** What may be deleted for each reference of each table. */
function referencesIn(driver: Driver): string[] {
  const tables = driver.lists("select name from sqlite_master where type = 'table'").map(([name]) => name as string);
  return tables.flatMap((table) => {
    const columns = driver.lists('select id, "table", "from", "to" from pragma_foreign_key_list(?)', [table]);
    return [...groupBy(columns, ([id]) => id)].map(([, parts]) => {
      const [[, owner] = []] = parts;
      const same = parts.map(([, , from, to]) => `o."${to}" = "${table}"."${from}"`).join(' and ');
      const given = parts.map(([, , from]) => `"${table}"."${from}" is not null`).join(' and ');
      return `from "${table}" where ${given} and not exists (select 1 from "${owner}" o where ${same})`;
    });
  });
}

/** Decisions of which too little is left to know what was decided. */
function undecided(driver: Driver): { readonly entry: number; readonly position: number }[] {
  const values = groupBy(driver.all('select * from decision_values'), ({ entry, position }) => `${entry}|${position}`);
  return driver.all('select entry, position, kind from decisions').flatMap((line) => {
    const fields = values.get(`${line['entry']}|${line['position']}`) ?? [];
    const given = Object.fromEntries(fields.map(({ field, value }) => [field as string, value as string]));
    if (decisionIn(line['kind'] as string, given)) return [];
    return [{ entry: line['entry'] as number, position: line['position'] as number }];
  });
}
