import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hashText } from '../../src/domain/text.js';
import { openDriver } from '../../src/store/driver.js';
import { openStore } from '../../src/store/store.js';
import { clerk } from '../clerk.js';

const path = () => join(clerk().folder, 'zerosei.db');
const onUnix = test.skipIf(process.platform === 'win32');

describe('a new archive', () => {
  onUnix('killed while it is made is not there, or is whole', { timeout: 60_000 }, async () => {
    const archive = path();
    const bin = join(import.meta.dirname, '..', '..', 'bin', 'zerosei.js');
    for (const after of [100, 150, 180, 200, 220, 240, 260, 300]) {
      const child = spawn(process.execPath, [bin, 'inizia', '--senza-domande', '-a', archive], { stdio: 'ignore' });
      setTimeout(() => child.kill('SIGKILL'), after);
      await new Promise((resolve) => child.once('exit', resolve));
      if (!existsSync(archive)) continue;
      expect(statSync(archive).size).toBeGreaterThan(0);
      (await openStore(archive, '0.0.0')).close();
      rmSync(archive);
    }
  });

  test('takes away what was left of one that was killed on this PC, and nothing else', async () => {
    const archive = path();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const named = (pc: string, pid: number) => `.zerosei-${hashText(pc)}-${pid}-0.tmp`;
    const stays = [
      named('SEGRETERIA-2', dead),
      named('SEGRETERIA-1', process.ppid),
      `${named('SEGRETERIA-1', dead)}.csv`,
    ];
    const goes = [named('SEGRETERIA-1', dead), `${named('SEGRETERIA-1', dead)}-journal`];
    for (const name of [...stays, ...goes]) writeFileSync(join(dirname(archive), name), 'a metà');
    (await openStore(archive, '0.0.0', 'SEGRETERIA-1')).close();
    expect(readdirSync(dirname(archive)).toSorted()).toEqual([...stays, 'zerosei.db'].toSorted());
  });

  const [HERE, now] = ['SEGRETERIA-1', new Date()];
  const unfinished = (archive: string, pid: number) =>
    join(dirname(archive), `.zerosei-${hashText(HERE)}-${pid}-0.tmp`);

  test('killed as it took its name: the second name goes with the next command that only reads', async () => {
    const archive = path();
    (await openStore(archive, '0.0.0', HERE)).close();
    linkSync(archive, unfinished(archive, spawnSync(process.execPath, ['-e', '']).pid));
    (await openStore(archive, '0.0.0', HERE)).close();
    expect(readdirSync(dirname(archive))).toEqual(['zerosei.db']);
  });

  test('whose number another process has been given since is not taken for one that lives', async () => {
    const archive = path();
    const left = unfinished(archive, process.pid);
    for (const [at, stays] of [[now, true] as const, [new Date('2020-01-01'), false] as const]) {
      writeFileSync(left, 'a metà');
      utimesSync(left, at, at);
      (await openStore(archive, '0.0.0', HERE)).close();
      expect(existsSync(left)).toBe(stays);
    }
  });

  test.skipIf(process.platform !== 'linux')('nor one that was killed and that nobody has asked after yet', async () => {
    const archive = path();
    // It does not know the child that ends under it, which keeps its number.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => void parent.kill());
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const left = unfinished(archive, Number(said));
    writeFileSync(left, 'a metà');
    await expect.poll(() => readFileSync(`/proc/${Number(said)}/stat`, 'utf8')).toContain(') Z ');
    (await openStore(archive, '0.0.0', HERE)).close();
    expect(existsSync(left)).toBe(false);
  });
});

describe('a journal beside an archive', () => {
  test('left by a program killed before it changed anything goes with the next command, also one that only reads', async () => {
    const archive = path();
    (await openStore(archive, '0.0.0')).close();
    for (const content of ['', Buffer.alloc(1024)]) {
      writeFileSync(`${archive}-journal`, content);
      (await openStore(archive, '0.0.0')).close();
      expect(readdirSync(dirname(archive))).toEqual(['zerosei.db']);
    }
  });

  test('of somebody who is writing now stays, and nobody waits for it', async () => {
    const archive = path();
    (await openStore(archive, '0.0.0')).close();
    const other = openDriver(archive, { readOnly: false });
    other.exec("begin immediate; insert into remembered values ('0', 'chi', 'Anna')");
    const start = performance.now();
    (await openStore(archive, '0.0.0')).close();
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(existsSync(`${archive}-journal`)).toBe(true);
    other.exec('rollback');
    other.close();
  });
});
