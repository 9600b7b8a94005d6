import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDriver } from '../../src/store/driver.js';
import { checkShapes } from '../../src/store/guard.js';
import { clerk } from '../clerk.js';

const SCENARIOS = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari');

/** A desk with a fixture imported, where another program then does something to the archive. */
async function changed(fixture: string, sql: string) {
  const { does, folder } = clerk(join(SCENARIOS, fixture));
  await does('importa', '.', '--si');
  const driver = openDriver(join(folder, 'zerosei.db'), { readOnly: false });
  driver.exec(sql);
  driver.close();
  return does;
}

describe('an archive that another program has changed', () => {
  test.each([
    ['heads', 'kind', "update heads set kind = 'preside'"],
    ['heads', 'from', 'update heads set "from" = \'1 settembre\''],
    ['acts', 'delegation_kind', "update acts set delegation_kind = 'sempre'"],
    ['sessions', 'date', "update sessions set date = '11/03/2026'"],
    ['files', 'kind', "update files set kind = 'altro' where kind = 'acts'"],
    ['responses', 'unsettled', "update responses set unsettled = 'Neri Ida'"],
    ['responses', 'unsettled', `update responses set unsettled = '{"F": 1}'`],
    ['file_columns', 'maybe', `update file_columns set maybe = '["pippo"]'`],
  ])('is told to be damaged where %s has in %s what cannot stand there', async (table, column, sql) => {
    const does = await changed('deleghe', sql);
    const { exit, stderr } = await does('stato');
    expect([exit, stderr.split('\n').length]).toEqual([2, 3]);
    expect(stderr).toContain(`è danneggiato: la tabella «${table}» ha nella colonna «${column}» un valore`);
  });

  test('is read where all that it holds can stand there, and nothing that it remembers is believed', async () => {
    const does = await changed('deleghe', "insert into remembered values ('0.0.0', 'x', 'non è JSON')");
    expect(await does('stato')).toMatchObject({ exit: 0 });
  });
});

describe('what left the office', () => {
  test.each([
    ['kind', "update issued set kind = 'volantino'"],
    ['content', "update issued set content = 'Rossi'"],
    ['content', "update issued set content = json_set(content, '$.number', 0)"],
    ['content', "update issued set content = json_remove(content, '$.roster.sheets[0].rows[0].surname')"],
  ])('is told to be damaged where %s is not what the program writes', async (column, sql) => {
    const { does, folder } = clerk(join(SCENARIOS, 'deleghe'));
    await does('importa', '.', '--si');
    await does('fogli', '--per', 'cpt', '--formato', 'csv');
    const driver = openDriver(join(folder, 'zerosei.db'), { readOnly: false });
    checkShapes(driver);
    driver.exec(sql);
    driver.close();
    expect((await does('stato')).stderr).toContain(`la tabella «issued» ha nella colonna «${column}» un valore`);
  });
});

test.each(readdirSync(SCENARIOS))(
  'what the program itself writes of «%s» has the shape that is looked for',
  async (name) => {
    const { does, folder } = clerk(join(SCENARIOS, name));
    await does('importa', '.', '--si');
    const driver = openDriver(join(folder, 'zerosei.db'), { readOnly: false });
    if (driver.all("select name from sqlite_master where name = 'files'").length > 0) checkShapes(driver);
    driver.close();
  },
);
