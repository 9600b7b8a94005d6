import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clerk } from './clerk.js';

const MAIN = join(import.meta.dirname, '..', 'bin', 'zerosei.js');
const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'scenari', 'primo-giorno');

/** Has a workbook written on a platform that packs in its own way. */
async function onPlatform(CompressionStream: string) {
  const { folder, does } = clerk(FIXTURE);
  await does('importa', '.', '--si');
  const before = join(folder, 'prima.mjs');
  writeFileSync(before, `globalThis.CompressionStream = ${CompressionStream};`);
  const words = ['--import', pathToFileURL(before).href, MAIN, 'deleghe', '--formato', 'xlsx', '--uscita', 'd.xlsx'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { status, stderr, does };
}

describe('a fault that nobody waits for', () => {
  test('is a report and exit 70, never the 1 that scripts read as problems in the data', async () => {
    const { status, stderr } = await onPlatform(
      "class { constructor() { Promise.reject(new Error('di nessuno')); throw new Error('non si comprime'); } }",
    );
    expect(stderr).toMatch(/^Errore del programma \(zerosei .*\): non dipende da chi lo usa\.\nChe cosa contiene/);
    expect(stderr).toContain('Error: di nessuno');
    expect(status).toBe(70);
  });

  test('of the packing of a workbook leaves the workbook whole', async () => {
    const { status, stderr, does } = await onPlatform(
      "class extends TransformStream { constructor() { super({ transform() { throw new Error('senza memoria'); } }); } }",
    );
    expect(stderr).not.toContain('senza memoria');
    expect(status).toBe(0);
    expect((await does('leggi', 'd.xlsx')).exit).toBe(0);
  });
});
