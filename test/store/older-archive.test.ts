import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDriver } from '../../src/store/driver.js';
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

test.each(MIGRATIONS.map((_, step) => step + 1))(
  'an archive of step %i is brought up to date and read',
  async (step) => {
    const store = await openStore(archiveOfStep(step), '0.0.0');
    onTestFinished(() => store.close());
    expect(store.facts('LOMBARDIA').rows.responses).toEqual([]);
    expect(store.decisions()).toEqual([]);
  },
);
