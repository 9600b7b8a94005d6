// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// What becomes of an archive that a disk, a cable or a stick has spoilt: node bench/faults/damage.js [--copies 240]
// [--seed 1] [--archive FILE] [--unsealed]. Without an archive, that of the demo.

const { values } = parseArgs({
  options: {
    copies: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
    archive: { type: 'string' },
    unsealed: { type: 'boolean', default: false },
  },
});
const MAIN = join(import.meta.dirname, '..', '..', 'bin', 'zerosei.js');
const COMMAND = ['esporta', 'tutto', '--formato', 'json'];
const folder = mkdtempSync(join(tmpdir(), 'zerosei-faults-'));

/** @param {string[]} words */
const zerosei = (...words) =>
  spawnSync(process.execPath, [MAIN, ...words], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });

let state = Number(values.seed) >>> 0;
/** A number from 0 up to `below`, drawn from the seed. @param {number} below */
function draw(below) {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) % below;
}

/** @type {Readonly<Record<string, (bytes: Buffer) => Buffer>>} */
const FAULTS = {
  'one bit': (bytes) => flip(bytes, 1),
  'eight bits': (bytes) => flip(bytes, 8),
  'sector of zeros': (bytes) => bytes.fill(0, ...sector(bytes)),
  'cut short': (bytes) => bytes.subarray(0, draw(bytes.length)),
};

/** @param {Buffer} bytes @param {number} times */
function flip(bytes, times) {
  for (let time = 0; time < times; time++) {
    const at = draw(bytes.length);
    bytes[at] = /** @type {number} */ (bytes[at]) ^ (1 << draw(8));
  }
  return bytes;
}

/** @param {Buffer} bytes @returns {[number, number]} */
function sector(bytes) {
  const start = 512 * draw(Math.floor(bytes.length / 512));
  return [start, start + 512];
}

/** @param {string} right @param {ReturnType<typeof zerosei>} answer */
function outcomeOf(right, { status, signal, stdout, stderr }) {
  if (signal !== null || status === 134 || status === null) return 'abort';
  if (/\n {4}at /.test(stderr) || status === 70) return 'stack';
  if (status === 2) return 'told';
  return stdout === right ? 'right' : 'other data';
}

try {
  if (values.archive === undefined) zerosei('demo', 'demo');
  const whole = readFileSync(values.archive ?? join(folder, 'demo', 'zerosei.db'));
  const path = join(folder, 'prova.db');
  // As another program leaves it: the change counter has gone on, so that the seal says nothing.
  if (values.unsealed) whole.writeUInt32BE(whole.readUInt32BE(24) + 1, 24);
  writeFileSync(path, whole);
  const right = zerosei(...COMMAND, '-a', path).stdout;
  const outcomes = ['right', 'told', 'other data', 'stack', 'abort'];
  process.stdout.write(`${['fault', 'copies', ...outcomes].join('\t')}\n`);
  for (const [name, spoil] of Object.entries(FAULTS)) {
    const counts = new Map(outcomes.map((outcome) => [outcome, 0]));
    const copies = Math.ceil(Number(values.copies) / Object.keys(FAULTS).length);
    for (let copy = 0; copy < copies; copy++) {
      writeFileSync(path, spoil(Buffer.from(whole)));
      const outcome = outcomeOf(right, zerosei(...COMMAND, '-a', path));
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      rmSync(`${path}-journal`, { force: true });
    }
    process.stdout.write(`${[name, copies, ...counts.values()].join('\t')}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
