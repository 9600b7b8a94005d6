import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDriver } from '../../src/store/driver.js';
import { APPLICATION_ID, buildStep, MIGRATIONS } from '../../src/store/migrations.js';
import { atDesk, type Clerk } from '../clerk.js';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'primo-giorno');
const SAVED = 'zerosei-salvato-2026-03-09.db';
const RESCUE = ['ripristina', '--salva-il-salvabile', 'zerosei.db'];
const PAGE = 4096;

const desk = atDesk(async ({ does }) => {
  await does('importa', '.', '--si');
  await does('impostazioni', 'direttore', 'Anna Neri');
}, FIXTURE);

const whole = ({ folder }: Clerk): Buffer => readFileSync(join(folder, 'zerosei.db'));

/** Spoils the archive of a desk. */
function spoil({ folder }: Clerk, change: (bytes: Buffer) => Buffer | undefined): Buffer {
  const bytes = readFileSync(join(folder, 'zerosei.db'));
  const spoilt = change(bytes) ?? bytes;
  writeFileSync(join(folder, 'zerosei.db'), spoilt);
  return spoilt;
}

/** Where the pages of a table begin in the file. */
function pagesOf({ folder }: Clerk, table: string): number[] {
  const driver = openDriver(join(folder, 'zerosei.db'), { readOnly: true });
  const found = driver.lists('select pageno from dbstat where name = ?', [table]);
  driver.close();
  return found.map(([page]) => (Number(page) - 1) * PAGE);
}

const exported = async ({ does }: Clerk, archive: string): Promise<string> =>
  (await does('esporta', 'tutto', '-a', archive)).stdout;

describe('a damaged archive is saved as far as it can be read', () => {
  test('all of it where only what may be forgotten is spoilt; it is said, and told by each command', async () => {
    const office = await desk();
    const before = await exported(office, 'zerosei.db');
    const [seal = 0] = pagesOf(office, 'seal');
    const spoilt = spoil(
      office,
      (bytes) => bytes.fill(0xff, bytes.length - 1) && bytes.fill(0xff, seal + PAGE - 8, seal + PAGE),
    );
    const { exit, stdout, stderr } = await office.does(...RESCUE);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('con tutte le righe')]);
    expect(stdout).toContain('Non è un archivio intero');
    expect(stderr).toContain(`Scritto in «${SAVED}». «zerosei.db» è rimasto com'era.`);
    expect(readFileSync(join(office.folder, 'zerosei.db')).equals(spoilt)).toBe(true);
    expect(await exported(office, SAVED)).toBe(before);
    expect((await office.does('stato', '-a', SAVED)).stderr).toContain('da un archivio danneggiato');
    expect((await office.does('ripristina', SAVED, '--prova')).stdout).toContain('non è un archivio intero');
  });

  test('rows that are lost are counted, and come back with the original files, which take away the warning', async () => {
    const office = await desk();
    const people = async (archive: string) => (await office.does('persone', '--formato', 'csv', '-a', archive)).stdout;
    const before = await people('zerosei.db');
    const [responses = 0] = pagesOf(office, 'responses').slice(-1);
    spoil(office, (bytes) => bytes.fill(0, responses, responses + PAGE));
    const { stdout } = await office.does(...RESCUE);
    expect(stdout).toMatch(/\(risposte del modulo\): \d+ di \d+ righe, \d+ perdut/);
    expect(await people(SAVED)).not.toBe(before);
    expect((await office.does('aggiorna', '--si', '-a', SAVED)).exit).toBeLessThan(2);
    const { stderr } = await office.does('stato', '-a', SAVED);
    expect(stderr).not.toContain('danneggiato');
    expect(await people(SAVED)).toBe(before);
  });

  test('a history that is lost is made again from what it brought, by nobody knows whom', async () => {
    const office = await desk();
    const before = await exported(office, 'zerosei.db');
    const [entries = 0] = pagesOf(office, 'entries');
    spoil(office, (bytes) => bytes.fill(0, entries, entries + PAGE));
    expect((await office.does(...RESCUE)).stdout).toContain('ricostruite');
    expect((await office.does('storia', '-a', SAVED)).stdout).toContain('non si sa (salvataggio)');
    expect(JSON.parse(await exported(office, SAVED))).toMatchObject({
      persone: (JSON.parse(before) as { persone: unknown }).persone,
    });
  });

  test('also where the first page is lost, or a text is none', async () => {
    const office = await desk();
    const [responses = 0] = pagesOf(office, 'responses').slice(-1);
    for (const change of [
      (bytes: Buffer) => bytes.fill(0, 0, PAGE),
      (bytes: Buffer) => bytes.fill(0xff, responses + PAGE - 6, responses + PAGE - 4),
    ]) {
      const spoilt = whole(office);
      writeFileSync(join(office.folder, 'guasto.db'), change(spoilt));
      const { exit, stdout } = await office.does('ripristina', '--salva-il-salvabile', 'guasto.db');
      expect([exit, stdout]).toEqual([0, expect.stringContaining('Storia: 2 voci')]);
    }
    expect(readdirSync(office.folder).filter((name) => name.startsWith('guasto-salvato'))).toHaveLength(2);
  });

  test('what was taken out on purpose does not come back, also where nothing tells what stood where', async () => {
    const office = await desk();
    const path = join(office.folder, 'zerosei.db');
    const driver = openDriver(path, { readOnly: false });
    driver.exec('pragma secure_delete = off; pragma foreign_keys = off; delete from responses');
    driver.close();
    expect(whole(office).includes('Docente')).toBe(true);
    spoil(office, (bytes) => bytes.fill(0xff, bytes.length - 4));
    await office.does(...RESCUE);
    expect(readFileSync(join(office.folder, SAVED)).includes('Docente')).toBe(false);
  });

  test('of an earlier version too, brought up to date', async () => {
    const office = await desk();
    const path = join(office.folder, 'vecchio.db');
    const driver = openDriver(path, { readOnly: false });
    for (const step of MIGRATIONS.slice(0, 5)) buildStep(driver, step);
    driver.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = 5;
      insert into entries (number, kind, made_at, made_by, program) values (1, 'settings', '2026-03-01T10:00:00', 'bea', '0.2.0');
      insert into given_settings values (1, 'direttore', 'Ada Neri');`);
    driver.close();
    await office.does('ripristina', '--salva-il-salvabile', 'vecchio.db');
    const saved = 'vecchio-salvato-2026-03-09.db';
    expect((await office.does('impostazioni', 'direttore', '--formato', 'csv', '-a', saved)).stdout).toContain(
      'Ada Neri',
    );
  });

  test('tried, nothing is written; a whole one, a newer one and what is none are refused', async () => {
    const office = await desk();
    const newer = whole(office);
    newer.writeUInt32BE(99, 60);
    writeFileSync(join(office.folder, 'nuovo.db'), newer);
    writeFileSync(join(office.folder, 'appunti.db'), 'appunti');
    const refused = async (name: string) => (await office.does('ripristina', '--salva-il-salvabile', name)).stderr;
    expect(await refused('zerosei.db')).toContain('non è danneggiato');
    expect(await refused('nuovo.db')).toContain('versione più recente');
    expect(await refused('appunti.db')).toContain('non si è trovato nulla');
    expect(await refused('manca.db')).toContain('manca.db');
    spoil(office, (bytes) => bytes.subarray(0, bytes.length - PAGE));
    const { stdout, stderr } = await office.does(...RESCUE, '--prova');
    expect([stdout, stderr]).toEqual([
      expect.stringContaining('File importati'),
      'Prova: non è stato scritto nulla.\n',
    ]);
    expect(existsSync(join(office.folder, SAVED))).toBe(false);
  });
});
