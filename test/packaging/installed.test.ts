import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasSqlite } from '../node.js';
import { mainJob } from './desk.js';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'zerosei installato à '));
const installed = join(folder, 'node_modules', 'zerosei');

/** The package as `npm i -g` lays it, beside libsql and what libsql asks for, and nothing else. */
beforeAll(() => {
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], options);
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  spawnSync('tar', ['-xf', join('..', '..', filename), '--strip-components=1'], { cwd: installed });
  for (const name of ['libsql', '@libsql', '@neon-rs', 'detect-libc']) {
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package does the main job with nothing beside it but libsql, the same as here', () => {
  const done = mainJob(process.execPath, [join(installed, 'bin', 'zerosei.js')]);
  expect(done.statuses).toEqual([0, 1, 0]);
  expect(Object.keys(done.rosters)).toEqual(['foglio-firme-I1-2026-03-11.pdf', 'foglio-firme-I2-2026-03-18.pdf']);
  expect(done).toEqual(mainJob(process.execPath, [join(root, 'bin', 'zerosei.js')]));
});

test('is small, asks for libsql alone, and brings the licences of all that is inside', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((name) => join(installed, name));
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeLessThan(12_000_000);
  // What reads scans apart.
  const compiled = files.filter((path) => path.endsWith('.wasm.gz')).map((path) => statSync(path).size);
  expect(bytes - compiled.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: object;
  };
  expect(Object.keys(dependencies)).toEqual(['libsql']);
  const licences = readFileSync(join(installed, 'dist', 'LICENZE.txt'), 'utf8');
  for (const one of [
    'pdfkit',
    'fontkit',
    'inquirer',
    '@expo-google-fonts/titillium-web',
    '@expo-google-fonts/noto-sans',
  ]) {
    expect(licences).toContain(`\n${one} `);
  }
});

test('every piece of it loads with nothing beside it but libsql', () => {
  const load = `for (const name of readdirSync('.')) if (name.endsWith('.js')) await import(pathToFileURL(name).href);`;
  const code = `import { readdirSync } from 'node:fs'; import { pathToFileURL } from 'node:url'; ${load}`;
  const words = ['--input-type=module', '-e', code];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: join(installed, 'dist'), encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

const bin = join(installed, 'bin', 'zerosei.js');

test.skipIf(hasSqlite)('a driver that the machine cannot load is told, and what to do', () => {
  const libsql = join(folder, 'node_modules', '@libsql');
  for (const name of readdirSync(libsql)) writeFileSync(join(libsql, name, 'index.node'), 'non è un programma');
  const words = [bin, 'importa', '.', '--si'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toContain('non si avvia libsql');
  expect(status).toBe(2);
});

test.runIf(hasSqlite)('a recent Node asks for nothing beside it: without libsql it does the main job, the same', () => {
  for (const name of readdirSync(join(folder, 'node_modules')))
    if (name !== 'zerosei') rmSync(join(folder, 'node_modules', name), { recursive: true });
  expect(mainJob(process.execPath, [bin])).toEqual(mainJob(process.execPath, [join(root, 'bin', 'zerosei.js')]));
});

test('a Node too old for Windows is told there, and what to do', () => {
  const asWindows = `data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})`;
  const older = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'24.14.1'}})`;
  const words = ['--import', `${asWindows};${older}`, bin, 'stato'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toContain('Node.js troppo vecchio');
  expect(status).toBe(2);
});

/** What a file of the bundle loads at once, itself included. */
function loadedWith(name: string, known = new Set<string>()): Set<string> {
  if (known.has(name)) return known;
  known.add(name);
  const code = readFileSync(join(installed, 'dist', name), 'utf8');
  for (const [, asked] of code.matchAll(/(?:^|;|\n)(?:import|export)\b[^;`]*?["'`]\.\/([^"'`]+\.js)["'`]/g)) {
    loadedWith(asked as string, known);
  }
  return known;
}

test('a command loads what it needs, not what the others do', () => {
  const size = (name: string) =>
    [...loadedWith(name)].reduce((sum, file) => sum + statSync(join(installed, 'dist', file)).size, 0);
  expect(size('main.js')).toBeLessThan(20_000);
  const program = readdirSync(join(installed, 'dist')).find((name) => name.startsWith('program-')) as string;
  expect(size(program)).toBeLessThan(300_000);
});
