import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whileAlone, whileStillAt } from '../../src/store/copies.js';
import { openDriver } from '../../src/store/driver.js';
import { glanceAt } from '../../src/store/glance.js';
import { openStore } from '../../src/store/store.js';
import { clerk } from '../clerk.js';
import { hasSqlite } from '../node.js';

const signature = { at: '2026-03-09T10:00:00', by: 'anna', program: '0.0.0' };

/** What this process holds open in a folder, as Linux tells it. */
function openIn(folder: string): string[] {
  return readdirSync('/proc/self/fd').flatMap((file) => {
    try {
      const path = readlinkSync(join('/proc/self/fd', file));
      return path.startsWith(folder) ? [path] : [];
    } catch {
      // The one by which the list was read is gone.
      return [];
    }
  });
}

// Windows neither renames nor takes away a file that is open; Linux does, but tells which are.
describe.skipIf(process.platform !== 'linux' || !hasSqlite)('once closed', () => {
  test('a store holds no file open, whatever was asked of it', async () => {
    const { folder } = clerk();
    const store = await openStore(join(folder, 'zerosei.db'), '0.0.0');
    const entry = store.recordSettings(new Map([['direttore', 'Anna']]), signature);
    store.recordUndo(entry, signature, store.history());
    store.memory.keep('chi', { identity: 'Anna' });
    expect([store.files(), store.fingerprint().length > 0]).toEqual([[], true]);
    expect(openIn(folder)).not.toEqual([]);
    store.close();
    expect(openIn(folder)).toEqual([]);
  });

  test('neither does what looks at an archive, copies it, or puts another in its place', async () => {
    const { folder } = clerk();
    const archive = join(folder, 'zerosei.db');
    (await openStore(archive, '0.0.0')).close();
    expect(glanceAt(archive, ({ files }) => files.length)).toBe(0);
    expect(openIn(folder)).toEqual([]);
    await whileStillAt(archive, async ({ bytes }) => [...bytes]);
    expect(openIn(folder)).toEqual([]);
    await whileAlone(archive, async (bytes, letGo) => {
      expect([...bytes]).toHaveLength(1);
      letGo();
      expect(openIn(folder)).toEqual([]);
    });
  });

  test('nor does one whose rows were not gone through to the end', () => {
    const { folder } = clerk();
    const driver = openDriver(join(folder, 'altro.db'), { readOnly: false });
    driver.exec('create table names (name text); insert into names values (1), (2), (3)');
    for (const [name] of driver.each('select name from names')) if (name === '1') break;
    driver.close();
    expect(openIn(folder)).toEqual([]);
  });
});

test.skipIf(!hasSqlite)('a number larger than any of ours is told as damage, not as a fault of the program', () => {
  const driver = openDriver(':memory:', { readOnly: false });
  const read = () => driver.lists('select 9007199254740993');
  expect(read).toThrow(expect.objectContaining({ problem: { kind: 'archive-damaged', path: ':memory:' } }));
});

test.skipIf(!hasSqlite)('what SQLite puts aside while it works stays in memory, as libsql keeps it', () => {
  expect(openDriver(':memory:', { readOnly: false }).all('pragma temp_store')).toEqual([{ temp_store: 2 }]);
});
