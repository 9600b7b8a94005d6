// @ts-check
// The program in one folder, for a PC where nothing is installed.
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { guidePages } from './guide.js';
import { licencesIn } from './licences.js';

const ROOT = join(import.meta.dirname, '..');
const LAUNCHERS = join(import.meta.dirname, 'launchers');
/** What the bundle asks for where it is installed, and what that asks for in turn, on every platform. */
const INSTALLED = ['libsql', '@neon-rs/load', 'detect-libc'];

/**
 * @typedef {object} Parts
 * @property {string} node  The file of Node.
 * @property {string} nodeLicence
 * @property {string} nodeVersion
 * @property {string} libsql  The folder of the package with the binary of libsql.
 * @property {string} libsqlName
 */

/**
 * Lays the program out in a new folder. Says what in it may be run.
 * @param {string} folder
 * @param {Pick<import('./platforms.js').Platform, 'launcher' | 'newline'>} platform
 * @param {Parts} parts
 */
export function layOut(folder, platform, parts) {
  const program = join(folder, 'programma');
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, name), join(program, name), { recursive: true });
  const packages = [
    ...INSTALLED.map((name) => [name, join(ROOT, 'node_modules', name)]),
    [parts.libsqlName, parts.libsql],
  ];
  for (const [name = '', from = ''] of packages) {
    cpSync(from, join(program, 'node_modules', name), { recursive: true, dereference: true });
  }
  const node = join('programma', basename(parts.node));
  cpSync(parts.node, join(folder, node));
  writeLicences(
    folder,
    platform,
    parts,
    packages.map(([, from = '']) => from),
  );
  writeForClerks(folder, platform);
  const runnable = [node, platform.launcher].map((path) => path.replaceAll('\\', '/'));
  for (const path of runnable) chmodSync(join(folder, path), 0o755);
  return runnable;
}

/**
 * @param {string} folder
 * @param {Pick<import('./platforms.js').Platform, 'newline'>} platform
 * @param {Parts} parts
 * @param {readonly string[]} packages
 */
function writeLicences(folder, { newline }, { nodeVersion, nodeLicence }, packages) {
  const inside = readFileSync(join(ROOT, 'dist', 'LICENZE.txt'), 'utf8');
  const node = `Node.js ${nodeVersion}\n\n${readFileSync(nodeLicence, 'utf8')}`;
  writeText(
    join(folder, 'LICENZE.txt'),
    [inside, ...licencesIn(packages), node].join(`\n\n${'-'.repeat(100)}\n\n`),
    newline,
  );
  writeText(join(folder, 'LICENSE.txt'), readFileSync(join(ROOT, 'LICENSE'), 'utf8'), newline);
}

/**
 * @param {string} folder
 * @param {Pick<import('./platforms.js').Platform, 'launcher' | 'newline'>} platform
 */
function writeForClerks(folder, { launcher, newline }) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const start = `fare doppio clic su «${launcher}».`;
  const readme = readFileSync(join(LAUNCHERS, 'LEGGIMI.txt'), 'utf8')
    .replace('{versione}', version)
    .replace('{avvio}', start);
  writeText(join(folder, 'LEGGIMI.txt'), `\ufeff${readme}`, newline);
  writeText(join(folder, launcher), readFileSync(join(LAUNCHERS, launcher), 'utf8'), newline);
  mkdirSync(join(folder, 'guida'));
  for (const [name, page] of guidePages()) writeText(join(folder, 'guida', name), page, newline);
}

/**
 * @param {string} path
 * @param {string} text
 * @param {string} newline
 */
const writeText = (path, text, newline) => writeFileSync(path, text.replace(/\r?\n/g, newline));
