import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/domain/failure.js';
import { openDriver } from '../../src/store/driver.js';
import { createClosed } from '../../src/store/new-archive.js';
import { checkSeal } from '../../src/store/seal.js';
import { type Opening, openStore, type Store } from '../../src/store/store.js';
import { adviceOn } from '../../src/text/failures.js';
import { clerk } from '../clerk.js';

const signature = { at: '2026-03-09T10:00:00', by: 'anna', program: '0.0.0' };
const path = () => join(clerk().folder, 'zerosei.db');
const set = (store: Store, value: string) => store.recordSettings(new Map([['direttore', value]]), signature);
const onUnix = test.skipIf(process.platform === 'win32');

function sealOn(archive: string) {
  const file = openSync(archive, 'r');
  try {
    return checkSeal(file);
  } finally {
    closeSync(file);
  }
}

describe('the seal', () => {
  test('holds after every change, and of what is remembered', async () => {
    const archive = path();
    const store = await openStore(archive, '0.0.0');
    expect(sealOn(archive)).toBe('whole');
    for (const value of ['Anna', 'x'.repeat(9_000), '']) {
      const entry = set(store, value);
      expect(sealOn(archive)).toBe('whole');
      store.recordUndo(entry, signature, store.history());
      expect(sealOn(archive)).toBe('whole');
      store.memory.keep('chi', { identity: value.repeat(700) });
      expect(sealOn(archive)).toBe('whole');
    }
    store.close();
    expect(sealOn(archive)).toBe('whole');
  });

  test('says nothing of an archive that another program has changed, which is opened and sealed anew', async () => {
    const archive = path();
    (await openStore(archive, '0.0.0')).close();
    const other = openDriver(archive, { readOnly: false });
    other.run("insert into entries values (1, 'settings', '2026-03-09T10:00:00', 'bruno', 'altro', null)");
    other.close();
    expect(sealOn(archive)).toBe('unknown');
    const store = await openStore(archive, '0.0.0');
    expect(store.history()).toHaveLength(1);
    set(store, 'Anna');
    store.close();
    expect(sealOn(archive)).toBe('whole');
  });

  test('two at once: each sees the archive whole', async () => {
    const archive = path();
    const [one, other] = [await openStore(archive, '0.0.0'), await openStore(archive, '0.0.0')];
    for (let turn = 0; turn < 5; turn++) {
      set(one, `a${turn}`);
      set(other, `b${turn}`);
    }
    expect(one.history()).toHaveLength(10);
    expect(sealOn(archive)).toBe('whole');
    for (const store of [one, other]) store.close();
  });
});

describe('an archive is closed to others', () => {
  onUnix('from its first instant, with the files beside it', async () => {
    const begun = path();
    createClosed(begun);
    expect(statSync(begun).mode & 0o777).toBe(0o600);
    const archive = path();
    const store = await openStore(archive, '0.0.0');
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    store.close();
    const driver = openDriver(archive, { readOnly: false });
    driver.exec("begin immediate; insert into remembered values ('0', 'chi', 'Anna')");
    expect(statSync(`${archive}-journal`).mode & 0o777).toBe(0o600);
    driver.close();
  });

  onUnix('also under a mask that opens everything, and where the folder is a group\u2019s, to that group', async () => {
    const archive = path();
    const before = process.umask(0);
    try {
      (await openStore(archive, '0.0.0')).close();
      expect(statSync(archive).mode & 0o777).toBe(0o600);
      const shared = path();
      chmodSync(dirname(shared), 0o770);
      (await openStore(shared, '0.0.0')).close();
      expect(statSync(shared).mode & 0o777).toBe(0o660);
    } finally {
      process.umask(before);
    }
  });
});

describe('the note of who is writing', () => {
  onUnix('is never written through a link, and the work goes on', async () => {
    const archive = path();
    writeFileSync(`${archive}.altro`, 'di un altro');
    symlinkSync(`${archive}.altro`, `${archive}.in-uso`);
    const store = await openStore(archive, '0.0.0');
    expect(set(store, 'Anna')).toBe(1);
    store.close();
    expect(readFileSync(`${archive}.altro`, 'utf8')).toBe('di un altro');
    expect(lstatSync(`${archive}.in-uso`).isSymbolicLink()).toBe(true);
  });

  test('where it cannot be left or taken away, the change is kept all the same', async () => {
    const archive = path();
    mkdirSync(`${archive}.in-uso`);
    const store = await openStore(archive, '0.0.0');
    expect(set(store, 'Anna')).toBe(1);
    store.close();
    expect(existsSync(`${archive}.in-uso`)).toBe(true);
  });

  test('one that a killed program left behind goes with the next change', async () => {
    const archive = path();
    const store = await openStore(archive, '0.0.0');
    writeFileSync(`${archive}.in-uso`, '{"by":"bruno","since":"2026-03-09T09:00:00"}');
    set(store, 'Anna');
    store.close();
    expect(readdirSync(join(archive, '..'))).toEqual(['zerosei.db']);
  });

  const [HERE, THERE] = ['SEGRETERIA-1', 'SEGRETERIA-2'];
  const IMPATIENT: Opening = { patience: 50 };
  /** A program that has ended. */
  const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

  /** What is said to who finds the archive in use, with a note of some process beside it, and waits no longer than said. */
  async function told(pc: string, process: number, opening: Opening = {}): Promise<string> {
    const archive = path();
    const store = await openStore(archive, '0.0.0', HERE, opening);
    const other = openDriver(archive, { readOnly: false });
    other.exec('begin immediate');
    writeFileSync(`${archive}.in-uso`, JSON.stringify({ by: 'bruno', since: '2026-03-09T09:00:00', pc, process }));
    try {
      set(store, 'Anna');
      return 'kept';
    } catch (error) {
      return adviceOn((error as Failure).problem).happened.replace(archive, 'a.db');
    } finally {
      other.close();
      store.close();
    }
  }

  test('says since when and on which PC, and whether that program still lives', { timeout: 60_000 }, async () => {
    const begun = performance.now();
    expect(await told(HERE, process.pid)).toBe(
      "L'archivio «a.db» è in uso da bruno dalle 09:00 del 09/03/2026, in un altro zerosei ancora al lavoro su questo PC.",
    );
    expect(performance.now() - begun).toBeGreaterThan(4_000);
    expect(await told(THERE, ended(), IMPATIENT)).toBe(
      "L'archivio «a.db» è in uso da bruno sul PC «SEGRETERIA-2» dalle 09:00 del 09/03/2026.",
    );
    expect(await told(HERE, ended(), IMPATIENT)).toBe("L'archivio «a.db» è in uso.");
  });

  test('goes with the next command where its program was killed on this PC, and only there', async () => {
    const archive = path();
    const lasting = async (content: unknown) => {
      writeFileSync(`${archive}.in-uso`, JSON.stringify(content));
      (await openStore(archive, '0.0.0', HERE)).close();
      return existsSync(`${archive}.in-uso`);
    };
    const note = { by: 'bruno', since: '2026-03-09T09:00:00' };
    expect(await lasting({ ...note, pc: HERE, process: ended() })).toBe(false);
    expect(await lasting({ ...note, pc: HERE, process: process.pid })).toBe(true);
    expect(await lasting({ ...note, pc: THERE, process: ended() })).toBe(true);
    expect(await lasting(note)).toBe(true);
    expect(await lasting(null)).toBe(true);
  });
});
