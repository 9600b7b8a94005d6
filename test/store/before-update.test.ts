import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDriver } from '../../src/store/driver.js';
import { forgetDropped } from '../../src/store/forget-dropped.js';
import { APPLICATION_ID, buildStep, MIGRATIONS } from '../../src/store/migrations.js';
import { seal } from '../../src/store/seal.js';
import { openStore } from '../../src/store/store.js';
import { clerk } from '../clerk.js';

const KEPT = 'zerosei-prima-dell-aggiornamento.db';
const FORGETS = MIGRATIONS.indexOf(forgetDropped) + 1;
const onUnix = test.skipIf(process.platform === 'win32' || process.getuid?.() === 0);

/** A desk with an archive as some earlier version left it, with one entry. */
function office(step: number) {
  const desk = clerk();
  const path = join(desk.folder, 'zerosei.db');
  writeFileSync(path, '', { mode: 0o600 });
  const driver = openDriver(path, { readOnly: false });
  for (const one of MIGRATIONS.slice(0, step)) buildStep(driver, one);
  driver.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${step};
    insert into entries (number, kind, made_at, made_by, program) values (1, 'settings', '2026-03-01T10:00:00', 'bea', '0.2.0');
    insert into given_settings values (1, 'direttore', 'Ada Neri');`);
  if (step >= FORGETS) seal(driver, path);
  driver.close();
  return { ...desk, path, step: stepAt(path) };
}

function stepAt(path: string): unknown {
  const driver = openDriver(path, { readOnly: true });
  const found = driver.all('pragma user_version')[0]?.['user_version'];
  driver.close();
  return found;
}

const archives = (folder: string) => readdirSync(folder).toSorted();

describe('an archive of an earlier version', () => {
  test('is copied beside before it is brought up to date, which is said once', async () => {
    const { does, folder, path } = office(MIGRATIONS.length - 1);
    const first = await does('storia');
    expect(first).toMatchObject({ exit: 0, stderr: expect.stringContaining(`resta in «${KEPT}».`) });
    expect((await does('storia')).stderr).not.toContain('aggiornato');
    expect(archives(folder)).toEqual([KEPT, 'zerosei.db']);
    expect(stepAt(join(folder, KEPT))).toBe(MIGRATIONS.length - 1);
    expect(stepAt(path)).toBe(MIGRATIONS.length);
    if (process.platform !== 'win32') expect(statSync(join(folder, KEPT)).mode & 0o777).toBe(0o600);
  });

  test('whose copy would take the name of another takes the next free one, and can be put back', async () => {
    const { does, folder } = office(FORGETS);
    writeFileSync(join(folder, KEPT), 'appunti');
    await does('impostazioni', 'direttore', 'Anna Riva');
    const second = KEPT.replace('.db', '-2.db');
    expect(archives(folder)).toEqual([second, KEPT, 'zerosei.db'].toSorted());
    expect(readFileSync(join(folder, KEPT), 'utf8')).toBe('appunti');
    expect((await does('ripristina', second, '--si')).exit).toBe(0);
    expect((await does('impostazioni', 'direttore', '--formato', 'csv')).stdout).toContain('Ada Neri');
    expect(stepAt(join(folder, second)), 'the copy stays as it was').toBe(FORGETS);
  });

  test('that holds what was to be forgotten is brought up to date without a copy, which would keep it', async () => {
    const { does, folder } = office(FORGETS - 1);
    expect((await does('storia')).stderr).toContain('Archivio aggiornato a questa versione di zerosei.\n');
    expect(archives(folder)).toEqual(['zerosei.db']);
  });

  test('two programs that open it at once make one copy', async () => {
    const { folder, path } = office(FORGETS);
    const stores = await Promise.all([openStore(path, '0.0.0'), openStore(path, '0.0.0')]);
    for (const store of stores) store.close();
    expect(archives(folder)).toEqual([KEPT, 'zerosei.db']);
  });

  test('is copied by salva as it is, where one says, and then brought up to date without another copy', async () => {
    const { does, folder, path } = office(FORGETS);
    const before = readFileSync(path);
    expect(await does('salva', 'altrove/copia.db')).toMatchObject({
      exit: 0,
      stderr: expect.stringContaining('1 voce di storia'),
    });
    expect(readFileSync(join(folder, 'altrove', 'copia.db')).equals(before)).toBe(true);
    expect(archives(folder)).toEqual(['altrove', 'zerosei.db']);
    expect(stepAt(path)).toBe(MIGRATIONS.length);
  });

  test('and damaged is neither copied nor changed', async () => {
    const { does, folder, path } = office(FORGETS);
    const spoilt = readFileSync(path);
    spoilt[300] = 255 - (spoilt[300] as number);
    writeFileSync(path, spoilt);
    for (const words of [['storia'], ['salva', 'copia.db']])
      expect(await does(...words)).toMatchObject({ exit: 2, stderr: expect.stringContaining('è danneggiato') });
    expect(archives(folder)).toEqual(['zerosei.db']);
    expect(readFileSync(path).equals(spoilt)).toBe(true);
  });

  onUnix('in a folder that cannot be written is left as it was, and why is said', async () => {
    const { does, folder, path } = office(FORGETS);
    const before = readFileSync(path);
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
    const { exit, stderr } = await does('storia');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('in quella cartella non si può scrivere')]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('of a newer version is refused, with what to do, and stays as it is', async () => {
    const { does, path } = office(MIGRATIONS.length);
    const driver = openDriver(path, { readOnly: false });
    driver.exec('pragma user_version = 999');
    driver.close();
    const before = readFileSync(path);
    const { exit, stderr } = await does('stato');
    expect([exit, stderr]).toEqual([2, expect.stringMatching(/versione più recente.*\n.*aggiornare il programma/)]);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(archives(dirname(path))).toEqual([basename(path)]);
  });
});
