import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pictureOf } from '../../src/cli/archive.js';
import { type Driver, openDriver } from '../../src/store/driver.js';
import { rescueInto } from '../../src/store/rescue/rescue.js';
import { openStore } from '../../src/store/store.js';

// What is saved of an archive that a disk, a cable or a stick has spoilt:
// node bench/run.js bench/faults/rescue.ts [--copies 600] [--seed 1] [--archive FILE]. Without an archive, that of the demo.

const { values } = parseArgs({
  options: {
    copies: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    archive: { type: 'string' },
  },
});
const MAIN = join(import.meta.dirname, '..', '..', 'bin', 'zerosei.js');
const PAGE = 4096;
const folder = mkdtempSync(join(tmpdir(), 'zerosei-rescue-'));
const how = {
  signature: { at: '2026-03-09T10:00:00', by: '?', program: '0' },
  nameOf: (file: number) => `file ${file}`,
  mark: '-salvato',
};

let state = Number(values.seed) >>> 0;
/** A number from 0 up to `below`, drawn from the seed. */
function draw(below: number): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) % below;
}

type Spoil = (bytes: Buffer) => Buffer;
const pageOf = (bytes: Buffer): number => PAGE * draw(Math.floor(bytes.length / PAGE));
const FAULTS: Readonly<Record<string, Spoil>> = {
  'one bit': (bytes) => flipped(bytes, 1),
  'eight bits': (bytes) => flipped(bytes, 8),
  '100 bits': (bytes) => flipped(bytes, 100),
  'a sector of zeros': (bytes) => {
    const start = 512 * draw(Math.floor(bytes.length / 512));
    return bytes.fill(0, start, start + 512);
  },
  'a page of zeros': (bytes) => {
    const start = pageOf(bytes);
    return bytes.fill(0, start, start + PAGE);
  },
  'ten pages of noise': (bytes) => {
    for (let page = 0; page < 10; page++) {
      const start = pageOf(bytes);
      for (let at = start; at < start + PAGE; at++) bytes[at] = draw(256);
    }
    return bytes;
  },
  'text that is none': (bytes) => {
    for (let time = 0; time < 20; time++) bytes[draw(bytes.length)] = 0xff;
    return bytes;
  },
  'cut short': (bytes) => bytes.subarray(0, PAGE + draw(bytes.length - PAGE)),
  'its first page lost': (bytes) => bytes.fill(0, 0, PAGE),
};

function flipped(bytes: Buffer, times: number): Buffer {
  for (let time = 0; time < times; time++) {
    const at = draw(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << draw(8));
  }
  return bytes;
}

/** Every row of every table that is missed, as text. */
function rowsIn(driver: Driver): Set<string> {
  const tables = driver.lists(
    "select name from sqlite_master where type = 'table' and name not in ('seal', 'remembered')",
  );
  const rows = tables.flatMap(([table]) => {
    const names = driver
      .lists('select name from pragma_table_info(?)', [table as string])
      .map(([name]) => `"${name}"`)
      // How a rescued file was read is said otherwise.
      .filter((name) => name !== '"reading"');
    return driver.lists(`select ${names.join(', ')} from "${table}"`).map((row) => JSON.stringify([table, ...row]));
  });
  return new Set(rows);
}

async function tried(spoilt: Buffer, right: Set<string>) {
  const path = join(folder, 'guasto.db');
  let at: string | undefined;
  try {
    ({ at } = rescueInto({ path, pc: '' }, spoilt, how));
    const driver = openDriver(at as string, { readOnly: true });
    const rows = rowsIn(driver);
    const isSound =
      driver.lists('pragma integrity_check(1)')[0]?.[0] === 'ok' &&
      driver.lists('pragma foreign_key_check').length === 0;
    driver.close();
    const store = await openStore(at as string, '0');
    await pictureOf(store);
    store.close();
    const kept = [...right].filter((row) => rows.has(row)).length;
    return { share: kept / right.size, other: rows.size - kept, outcome: isSound ? 'saved' : 'unsound' };
  } catch (error) {
    const kind = (error as { problem?: { kind: string } }).problem?.kind;
    if (kind !== 'nothing-to-rescue') process.stderr.write(`${(error as Error).stack}\n`);
    return { share: 0, other: 0, outcome: kind ?? 'fault' };
  } finally {
    if (at) rmSync(at, { force: true });
  }
}

try {
  if (values.archive === undefined) spawnSync(process.execPath, [MAIN, 'demo', 'demo'], { cwd: folder });
  const source = values.archive ?? join(folder, 'demo', 'zerosei.db');
  const whole = readFileSync(source);
  writeFileSync(join(folder, 'intero.db'), whole);
  const driver = openDriver(join(folder, 'intero.db'), { readOnly: true });
  const right = rowsIn(driver);
  driver.close();
  process.stdout.write(`${right.size} rows, ${whole.length / PAGE} pages\n`);
  process.stdout.write(
    `${['fault', 'copies', 'median %', 'mean %', 'worst %', 'rows otherwise', 'outcomes', 'ms'].join('\t')}\n`,
  );
  for (const [name, spoil] of Object.entries(FAULTS)) {
    const copies = name === 'its first page lost' ? 1 : Math.ceil(Number(values.copies) / Object.keys(FAULTS).length);
    const shares: number[] = [];
    const outcomes: Record<string, number> = {};
    let other = 0;
    const begun = performance.now();
    for (let copy = 0; copy < copies; copy++) {
      const found = await tried(spoil(Buffer.from(whole)), right);
      shares.push(found.share);
      other += found.other;
      outcomes[found.outcome] = (outcomes[found.outcome] ?? 0) + 1;
    }
    shares.sort((a, b) => a - b);
    const percent = (share = 0) => (share * 100).toFixed(2);
    const mean = shares.reduce((sum, share) => sum + share, 0) / copies;
    const line = [name, copies, percent(shares[Math.floor(copies / 2)]), percent(mean), percent(shares[0]), other];
    process.stdout.write(
      `${[...line, JSON.stringify(outcomes), Math.round((performance.now() - begun) / copies)].join('\t')}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
