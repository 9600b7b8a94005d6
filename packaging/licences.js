// @ts-check
// What is told of the work of others that goes along with the program: each package, its licence, the text of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPILED } from './compiled.js';

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)/i;
const TITLE = `Il programma zerosei è distribuito con la licenza EUPL-1.2 (file LICENSE). Contiene o porta con sé il lavoro di altri,
con le licenze che seguono.`;

/**
 * The licences of the packages that own the files, one after the other by name.
 * @param {readonly string[]} files
 */
export function licencesOf(files) {
  const folders = new Set(files.map(packageOf).filter((folder) => folder !== undefined));
  return [TITLE, ...[...folders].map(licenceIn).sort()].join(`\n\n${'-'.repeat(100)}\n\n`).concat('\n');
}

/**
 * What is told of a package, by its folder: one without a licence is not ours to hand on.
 * @param {string} folder
 */
function licenceIn(folder) {
  const { name, version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (license === '' && files.length === 0) throw new Error(`${name} does not say its licence`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const inside = name in COMPILED ? [COMPILED[name]] : [];
  return [[`${name} ${version}`, license].filter(Boolean).join(' — '), ...texts, ...inside].join('\n\n');
}

/**
 * The folder of the package in `node_modules` that owns a file, or nothing for a file of ours.
 * @param {string} file
 * @returns {string | undefined}
 */
function packageOf(file) {
  const path = file.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!/[\\/]node_modules[\\/]/.test(path)) return undefined;
  let folder = dirname(path);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** A folder inside a package may have a package.json that only says how its files are read. @param {string} folder */
function isPackage(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && 'version' in JSON.parse(readFileSync(file, 'utf8'));
}
