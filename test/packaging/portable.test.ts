import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { layOut } from '../../packaging/layout.js';
import { PLATFORMS, type Platform } from '../../packaging/platforms.js';
import { zipFolder } from '../../packaging/zip.js';
import { hasSqlite } from '../node.js';
import { mainJob } from './desk.js';

const root = join(import.meta.dirname, '..', '..');
const parent = mkdtempSync(join(tmpdir(), 'zerosei portatile à '));
/** Lays the program out for a platform, with a Node of one's own. */
function laidOut(name: string, node: string): readonly string[] {
  const nodeLicence = join(parent, 'licenza di Node');
  writeFileSync(nodeLicence, 'Licenza di Node.js\n');
  return layOut(join(parent, name), PLATFORMS[name] as Platform, {
    node,
    nodeLicence,
    nodeVersion: process.version,
  });
}

afterAll(() => rmSync(parent, { recursive: true, force: true }));

// Only a Node as the one that goes along does without libsql.
describe.skipIf(process.platform === 'win32' || !hasSqlite)('the folder for Linux', () => {
  const launcher = join(parent, 'linux-x64', 'zerosei');
  beforeAll(() => void laidOut('linux-x64', process.execPath));

  test('does the main job in an empty environment, the same as here, and leaves itself as it was', () => {
    const before = readdirSync(dirname(launcher), { recursive: true });
    expect(mainJob(launcher, [], {})).toEqual(mainJob(process.execPath, [join(root, 'bin', 'zerosei.js')]));
    expect(readdirSync(dirname(launcher), { recursive: true })).toEqual(before);
  });

  test('opened for a window works beside itself, and waits to be closed', () => {
    const { stdout } = spawnSync(launcher, ['--finestra'], { env: {}, input: '\n', encoding: 'utf8' });
    expect(stdout).toContain(`Cartella di lavoro: ${join(dirname(launcher), 'lavoro')}\n`);
    expect(stdout).toContain('Premere Invio per chiudere la finestra.');
    expect(existsSync(join(dirname(launcher), 'lavoro'))).toBe(true);
  });

  test('opened from a desktop, where there is no terminal, asks the one that is there for a window', () => {
    const desktop = join(parent, 'scrivania');
    mkdirSync(desktop);
    writeFileSync(join(desktop, 'konsole'), '#!/bin/sh\necho "una finestra: $1"\nshift\nexec "$@"\n', { mode: 0o755 });
    for (const name of ['mkdir', 'sh']) symlinkSync(`/bin/${name}`, join(desktop, name));
    const { stdout } = spawnSync(launcher, { env: { PATH: desktop, DISPLAY: ':0' }, input: '\n', encoding: 'utf8' });
    expect(stdout).toContain('una finestra: -e\nCartella di lavoro: ');
  });

  test('says what to do where a program that unpacked it left nothing that may be run', () => {
    const folder = join(parent, 'senza permessi');
    cpSync(join(dirname(launcher), 'zerosei'), join(folder, 'zerosei'));
    const { status, stderr } = spawnSync(join(folder, 'zerosei'), ['stato'], { env: {}, encoding: 'utf8' });
    expect(stderr).toContain('renderli eseguibili');
    expect(status).toBe(2);
  });
});

/** What a zip holds: each path with the permissions that it is unpacked with, in octal. */
async function entriesOf(file: string): Promise<Map<string, string>> {
  const zip = await openPromise(file);
  const entries = new Map<string, string>();
  for await (const { fileName, externalFileAttributes } of zip.eachEntry()) {
    entries.set(fileName, ((externalFileAttributes >>> 16) & 0o777).toString(8));
  }
  return entries;
}

describe('the folder for Windows', () => {
  let runnable: readonly string[];
  beforeAll(() => {
    const node = join(parent, 'node.exe');
    writeFileSync(node, 'un altro Node');
    runnable = laidOut('windows-x64', node);
  });
  const read = (...path: string[]) => readFileSync(join(parent, 'windows-x64', ...path), 'utf8');

  test('has a launcher that any Windows reads, and asks it for the program that is there', () => {
    const launcher = read('zerosei.cmd');
    expect(launcher).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
    expect(launcher).toContain('"%PROGRAMMA%\\node.exe" "%PROGRAMMA%\\bin\\zerosei.js" %*\r\n');
    expect(existsSync(join(parent, 'windows-x64', 'programma', 'node.exe'))).toBe(true);
    expect(existsSync(join(parent, 'windows-x64', 'programma', 'bin', 'zerosei.js'))).toBe(true);
  });

  test('has the guide as pages that lead to one another, and the licences of all that is inside', () => {
    expect(read('guida', 'guida.html')).toContain('<a href="regole.html">');
    expect(read('guida', 'regole.html')).toContain('<h2 id="att-01">ATT-01 ');
    expect(read('LEGGIMI.txt')).toMatch(/^\ufeffzerosei \d+\.\d+\.\d+\r\n[\s\S]*«zerosei\.cmd»/);
    expect(read('LICENZE.txt')).toContain('\npdfkit ');
    expect(read('LICENZE.txt')).toContain(`Node.js ${process.version}\r\n\r\nLicenza di Node.js`);
  });

  test('needs nothing that is installed: neither libsql, of which it has nothing, nor what that asks Windows for', () => {
    expect(readdirSync(join(parent, 'windows-x64', 'programma')).toSorted()).toEqual([
      'bin',
      'dist',
      'node.exe',
      'package.json',
    ]);
    expect(read('LICENZE.txt')).not.toContain('libsql');
  });

  test('is zipped whole under its own name; what may be run stays so', async () => {
    const zip = join(parent, 'prova.zip');
    await zipFolder(parent, 'windows-x64', zip, runnable);
    const entries = await entriesOf(zip);
    expect(entries.get('windows-x64/zerosei.cmd')).toBe('755');
    expect(entries.get('windows-x64/programma/node.exe')).toBe('755');
    expect(entries.get('windows-x64/LEGGIMI.txt')).toBe('644');
    const files = readdirSync(join(parent, 'windows-x64'), { recursive: true, withFileTypes: true });
    expect(entries.size).toBe(files.filter((file) => file.isFile()).length);
  });
});
