import { withoutTaxCodes } from '../domain/tax-code.js';
import type { Cell, Driver } from './driver.js';

/** Where older versions of the program may have kept what should have stayed outside, with the key of each table. */
const TEXTS: Readonly<Record<string, { readonly key: readonly string[]; readonly columns: readonly string[] }>> = {
  rejected: { key: ['file', 'row', 'position'], columns: ['value', 'title', 'details'] },
  file_columns: { key: ['file', 'position'], columns: ['title'] },
  decision_values: { key: ['entry', 'position', 'field'], columns: ['value'] },
  decisions: { key: ['entry', 'position'], columns: ['reason'] },
  responses: {
    key: ['file', 'row'],
    columns: (
      'surname given_name full_name email phone role code institution municipality province cpt session delegate ' +
      'delegate_email principal principal_email delegation is_delegate is_president response_id'
    ).split(' '),
  },
  acts: {
    key: ['file', 'row'],
    columns: 'institution principal principal_email delegate delegate_email session protocol'.split(' '),
  },
  heads: { key: ['file', 'row'], columns: ['surname', 'given_name', 'email'] },
  cpts: { key: ['file', 'row'], columns: ['president_surname', 'president_given_name', 'president_email', 'name'] },
  services: { key: ['file', 'row'], columns: ['name', 'manager', 'email'] },
  sessions: { key: ['file', 'row'], columns: ['title', 'venue', 'address', 'speakers'] },
  answers: { key: ['file', 'row'], columns: ['answer', 'reason'] },
  setting_rows: { key: ['file', 'row'], columns: ['value'] },
};

/**
 * Wipes what older versions of the program kept of columns left out on purpose: the shown part of refused rows that had
 * lost their columns, and tax codes wherever they were written. What was remembered is worked out again.
 */
export function forgetDropped(driver: Driver): void {
  driver.run(
    `update rejected set value = '' where why in ('too-many-cells', 'too-long')
     and file in (select file from file_columns where field is null and title <> '')`,
  );
  for (const [table, { key, columns }] of Object.entries(TEXTS)) {
    for (const column of columns) forgetTaxCodes(driver, table, key, column);
  }
  driver.run('delete from remembered');
}

function forgetTaxCodes(driver: Driver, table: string, key: readonly string[], column: string): void {
  const lines = driver.lists(
    `select ${key.join(', ')}, ${column} from ${table} where length(${column}) >= 16 and ${column} glob '*[0-9]*'`,
  );
  const where = key.map((part) => `${part} = ?`).join(' and ');
  for (const line of lines) {
    const [text, clean] = [line.at(-1) as string, withoutTaxCodes(line.at(-1) as string)];
    if (clean === text) continue;
    driver.run(`update ${table} set ${column} = ? where ${where}`, [clean, ...(line.slice(0, -1) as Cell[])]);
  }
}
