// @ts-check
// The program in one folder, for a PC where nothing is installed: of libsql, which older Nodes ask for, there is nothing in it.
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { guidePages } from './guide.js';

const ROOT = join(import.meta.dirname, '..');
const LAUNCHERS = join(import.meta.dirname, 'launchers');

/**
 * @typedef {object} Parts
 * @property {string} node  The file of Node.
 * @property {string} nodeLicence
 * @property {string} nodeVersion
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
  const node = join('programma', basename(parts.node));
  cpSync(parts.node, join(folder, node));
  writeLicences(folder, platform, parts);
  writeForClerks(folder, platform);
  const runnable = [node, platform.launcher].map((path) => path.replaceAll('\\', '/'));
  for (const path of runnable) chmodSync(join(folder, path), 0o755);
  return runnable;
}

/**
 * @param {string} folder
 * @param {Pick<import('./platforms.js').Platform, 'newline'>} platform
 * @param {Parts} parts
 */
function writeLicences(folder, { newline }, { nodeVersion, nodeLicence }) {
  const inside = readFileSync(join(ROOT, 'dist', 'LICENZE.txt'), 'utf8');
  const node = `Node.js ${nodeVersion}\n\n${readFileSync(nodeLicence, 'utf8')}`;
  writeText(join(folder, 'LICENZE.txt'), `${inside}\n\n${'-'.repeat(100)}\n\n${node}`, newline);
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
