import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDriver } from '../../src/store/driver.js';
import { ISSUED_TABLE } from '../../src/store/issued.js';
import { APPLICATION_ID, buildStep, MIGRATIONS } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/store.js';

const archiveOfStep = (step: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zerosei-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'zerosei.db');
  const driver = openDriver(path, { readOnly: false });
  for (const one of MIGRATIONS.slice(0, step)) buildStep(driver, one);
  driver.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${step}`);
  driver.close();
  return path;
};

test('an archive of before editions keeps its history and what refers to it, and takes editions', async () => {
  const path = archiveOfStep(MIGRATIONS.indexOf(ISSUED_TABLE));
  const before = openDriver(path, { readOnly: false });
  before.exec(`
    insert into entries values (1, 'settings', '2026-03-09T10:00:00', 'anna', '0.3.0', null);
    insert into given_settings values (1, 'direttore', 'Anna Neri');
    insert into entries values (2, 'undo', '2026-03-09T10:01:00', 'anna', '0.3.0', 1);
    insert into entries values (3, 'undo', '2026-03-09T10:02:00', 'bea', '0.3.0', 2);
  `);
  before.close();
  const store = await openStore(path, '0.4.0');
  onTestFinished(() => store.close());
  expect(store.history().map(({ kind, madeBy, undoes }) => [kind, madeBy, undoes])).toEqual([
    ['settings', 'anna', undefined],
    ['undo', 'anna', 1],
    ['undo', 'bea', 2],
  ]);
  expect(store.settings().given).toEqual([{ entry: 1, key: 'direttore', value: 'Anna Neri' }]);
  expect(store.issued()).toEqual([]);
  const signature = { at: '2026-03-10T10:00:00', by: 'anna', program: '0.4.0' };
  expect(store.recordIssued([[], []], signature, store.history())).toEqual([4, 5]);
  const after = openDriver(path, { readOnly: false });
  onTestFinished(() => after.close());
  expect(after.all('pragma foreign_key_check')).toEqual([]);
  after.exec('pragma foreign_keys = on');
  expect(() => after.run("insert into given_settings values (9, 'x', 'y')")).toThrow(/FOREIGN KEY/);
});

test.each(MIGRATIONS.map((_, step) => step + 1))(
  'an archive of step %i is brought up to date and read',
  async (step) => {
    const store = await openStore(archiveOfStep(step), '0.0.0');
    onTestFinished(() => store.close());
    expect(store.facts('LOMBARDIA').rows.responses).toEqual([]);
    expect(store.decisions()).toEqual([]);
  },
);

test('a form of an older archive is by UTC where its titles prove that', async () => {
  const path = archiveOfStep(6);
  const driver = openDriver(path, { readOnly: false });
  driver.exec('pragma foreign_keys = off');
  for (const [id, title] of ['Submit Date (UTC)', '_submission_time', 'Informazioni cronologiche'].entries()) {
    driver.exec(`insert into file_columns (file, position, letter, title, field) values (${id}, 0, 'A', '${title}', 'submittedAt');
      insert into responses (file, row, submitted_at) values (${id}, 2, '2026-07-02T22:05:10'), (${id}, 3, '2026-07-02')`);
  }
  buildStep(driver, MIGRATIONS[6] as string);
  const kept = driver.lists('select file, row, submitted_offset from responses order by file, row');
  driver.close();
  expect(kept.map((line) => [...line])).toEqual([
    [0, 2, '+00:00'],
    [0, 3, null],
    [1, 2, '+00:00'],
    [1, 3, null],
    [2, 2, null],
    [2, 3, null],
  ]);
});
