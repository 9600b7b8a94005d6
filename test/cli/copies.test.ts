import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDriver } from '../../src/store/driver.js';
import { openStore } from '../../src/store/store.js';
import { atDesk, type Clerk } from '../clerk.js';

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'zerosei.js');
const FIXTURE = join(root, 'fixtures', 'scenari', 'primo-giorno');
const SIGNATURE = { at: '2026-03-09T10:00:00', by: 'bea', program: '0.0.0' };
const ASIDE = 'zerosei-prima-del-ripristino-2026-03-09.db';
const onUnix = test.skipIf(process.platform === 'win32');

/** A desk with an archive, a copy of it, and a setting given since. */
const desk = atDesk(async ({ does }) => {
  await does('importa', '.', '--si');
  await does('salva', 'copia.db');
  await does('impostazioni', 'direttore', 'Anna Neri');
}, FIXTURE);

const bytes = ({ folder }: Clerk, name: string): Buffer => readFileSync(join(folder, name));
const archives = ({ folder }: Clerk): string[] =>
  readdirSync(folder)
    .filter((name) => /\.db|\.tmp/.test(name))
    .toSorted();
const director = async ({ does }: Clerk): Promise<string> =>
  (await does('impostazioni', 'direttore', '--formato', 'csv')).stdout;

describe('salva', () => {
  test('copies the archive byte for byte, for its owner alone, and the copy is an archive', async () => {
    const office = await desk();
    await office.does('salva', 'copie/');
    expect(bytes(office, 'copie/zerosei-2026-03-09.db').equals(bytes(office, 'zerosei.db'))).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(office.folder, 'copia.db')).mode & 0o777).toBe(0o600);
    const answers = await Promise.all(
      ['zerosei.db', 'copie/zerosei-2026-03-09.db'].map((name) => office.does('esporta', 'tutto', '-a', name)),
    );
    expect(answers[0]?.exit).toBe(0);
    expect(answers[1]).toEqual(answers[0]);
  });

  test('nobody writes in the archive while it is copied: what is written comes before or after, never inside', async () => {
    const { folder } = await desk();
    const [one, other] = await Promise.all([1, 2].map(() => openStore(join(folder, 'zerosei.db'), '0.0.0')));
    const busy = await one?.whileStill(async () => {
      try {
        return other?.recordSettings(new Map([['direttore', 'Bea']]), SIGNATURE);
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(busy).toBe('archive-busy');
    expect(other?.recordSettings(new Map([['direttore', 'Bea']]), SIGNATURE)).toBe(3);
    for (const store of [one, other]) store?.close();
  });

  test('a copy that stands there is replaced only with a yes, anything else never', async () => {
    const office = await desk();
    const before = bytes(office, 'copia.db');
    expect((await office.does('salva', 'copia.db')).exit).toBe(2);
    expect(bytes(office, 'copia.db').equals(before)).toBe(true);
    expect((await office.does('salva', 'copia.db', '--si')).exit).toBe(0);
    expect(bytes(office, 'copia.db').equals(bytes(office, 'zerosei.db'))).toBe(true);
    writeFileSync(join(office.folder, 'appunti.db'), 'appunti');
    expect(await office.does('salva', 'appunti.db', '--si')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('esiste già'),
    });
    expect(bytes(office, 'appunti.db').toString()).toBe('appunti');
  });

  onUnix('killed at any instant, there is no copy or a whole one', { timeout: 60_000 }, async () => {
    const { folder } = await desk();
    for (const after of [150, 250, 300, 350, 400, 500]) {
      const child = spawn(process.execPath, [bin, 'salva', 'nuova.db'], { cwd: folder, stdio: 'ignore' });
      setTimeout(() => child.kill('SIGKILL'), after);
      await new Promise((resolve) => child.once('exit', resolve));
      if (!existsSync(join(folder, 'nuova.db'))) continue;
      expect(readFileSync(join(folder, 'nuova.db')).equals(readFileSync(join(folder, 'zerosei.db')))).toBe(true);
      rmSync(join(folder, 'nuova.db'));
    }
  });
});

describe('ripristina', () => {
  test('leaves the copy as it is, and the archive of before beside', async () => {
    const office = await desk();
    const [copy, before] = [bytes(office, 'copia.db'), bytes(office, 'zerosei.db')];
    expect((await office.does('ripristina', 'copia.db', '--si')).exit).toBe(0);
    expect(await director(office)).not.toContain('Anna Neri');
    expect(bytes(office, ASIDE).equals(before)).toBe(true);
    expect(bytes(office, 'copia.db').equals(copy)).toBe(true);
    expect(archives(office)).toEqual(['copia.db', ASIDE, 'zerosei.db']);
  });

  test('of which the yes is missing, or tried, changes nothing and leaves nothing', async () => {
    const office = await desk();
    const before = bytes(office, 'zerosei.db');
    for (const words of [['--prova'], []]) {
      const { exit, stdout } = await office.does('ripristina', 'copia.db', ...words);
      expect([exit, stdout]).toEqual([words.length > 0 ? 0 : 2, expect.stringContaining('2. 09/03/2026 10:00, anna')]);
      expect(bytes(office, 'zerosei.db').equals(before)).toBe(true);
      expect(archives(office)).toEqual(['copia.db', 'zerosei.db']);
    }
  });

  test('refuses a copy that is damaged, is none, or is of a newer program; nothing is changed', async () => {
    const office = await desk();
    const before = bytes(office, 'zerosei.db');
    const spoilt = bytes(office, 'copia.db');
    spoilt[spoilt.length - 700] = 255 - (spoilt[spoilt.length - 700] as number);
    writeFileSync(join(office.folder, 'guasta.db'), spoilt);
    writeFileSync(join(office.folder, 'mozza.db'), spoilt.subarray(0, 40_000));
    writeFileSync(join(office.folder, 'vuota.db'), '');
    cpSync(join(office.folder, 'copia.db'), join(office.folder, 'nuova.db'));
    const newer = openDriver(join(office.folder, 'nuova.db'), { readOnly: false });
    newer.exec('pragma user_version = 999');
    newer.close();
    for (const [name, sentence] of [
      ['guasta.db', "L'archivio «guasta.db» è danneggiato"],
      ['mozza.db', "L'archivio «mozza.db» è danneggiato"],
      ['vuota.db', '«vuota.db» non è una copia'],
      ['risposte.csv', '«risposte.csv» non è una copia'],
      ['nuova.db', '«nuova.db» è stato scritto da una versione più recente'],
    ] as const) {
      const { exit, stderr } = await office.does('ripristina', name, '--si');
      expect([exit, stderr]).toEqual([2, expect.stringContaining(sentence)]);
      expect(bytes(office, 'zerosei.db').equals(before), name).toBe(true);
    }
    expect(archives(office).filter((name) => /prima-del|tmp/.test(name))).toEqual([]);
  });

  test('takes the place of an archive that is damaged, which stays beside as it is', async () => {
    for (const spoil of [
      (whole: Buffer) => whole.subarray(0, 0),
      (whole: Buffer) => whole.subarray(0, 40_000),
      (whole: Buffer) => Buffer.from(whole).fill(0, 0, 4_096),
      (whole: Buffer) => Buffer.from(whole).fill(9, 8_192, 12_288),
    ]) {
      const office = await desk();
      const spoilt = spoil(bytes(office, 'zerosei.db'));
      writeFileSync(join(office.folder, 'zerosei.db'), spoilt);
      writeFileSync(join(office.folder, 'zerosei.db-journal'), 'di prima');
      expect(await office.does('stato')).toMatchObject({
        exit: 2,
        stderr: expect.stringContaining('zerosei ripristina FILE'),
      });
      const { exit, stdout } = await office.does('ripristina', 'copia.db', '--si');
      expect([exit, stdout]).toEqual([0, expect.stringContaining('è rovinato')]);
      expect(bytes(office, ASIDE).equals(spoilt)).toBe(true);
      expect(archives(office)).not.toContain('zerosei.db-journal');
      expect((await office.does('stato')).exit).toBe(0);
    }
  });

  test('while somebody writes it is refused; who had planned on the archive of before is told, and writes nothing', async () => {
    const office = await desk();
    const path = join(office.folder, 'zerosei.db');
    const other = await openStore(path, '0.0.0');
    const seen = other.history();
    const writing = openDriver(path, { readOnly: false });
    writing.exec('begin immediate');
    expect(await office.does('ripristina', 'copia.db', '--si')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('è in uso'),
    });
    writing.close();
    expect(archives(office)).toEqual(['copia.db', 'zerosei.db']);

    expect((await office.does('ripristina', 'copia.db', '--si')).exit).toBe(0);
    expect(() => other.recordUndo(1, SIGNATURE, seen)).toThrow('archive-changed');
    expect(() => other.recordSettings(new Map([['direttore', 'Bea']]), SIGNATURE)).toThrow('archive-changed');
    other.close();
    expect((await office.does('storia')).stdout).not.toContain('2. ');
  });

  onUnix('killed at any instant, the archive is the one of before or the copy', { timeout: 60_000 }, async () => {
    const office = await desk();
    const { folder } = office;
    const [copy, before] = [bytes(office, 'copia.db'), bytes(office, 'zerosei.db')];
    for (const after of [200, 300, 350, 400, 450, 550]) {
      const child = spawn(process.execPath, [bin, 'ripristina', 'copia.db', '--si'], { cwd: folder, stdio: 'ignore' });
      setTimeout(() => child.kill('SIGKILL'), after);
      await new Promise((resolve) => child.once('exit', resolve));
      const now = bytes(office, 'zerosei.db');
      expect(now.equals(before) || now.equals(copy)).toBe(true);
      writeFileSync(join(folder, 'zerosei.db'), before);
    }
  });

  onUnix('onto a disk that is full it changes nothing', async () => {
    const office = await desk();
    mkdirSync(join(office.folder, 'altrove'));
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 1; exec node "$0" ripristina copia.db --si -a altrove/zerosei.db', bin],
      { cwd: office.folder, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('Il disco non ha accettato')]);
    expect(readdirSync(join(office.folder, 'altrove'))).toEqual([]);
  });
});
