// @ts-check
// Packages as the registry that npm is set up with gives them, without installing them: those of another platform too.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of a package, unpacked inside another folder, if it is byte for byte what was chosen.
 * @param {{ readonly name: string, readonly version: string, readonly integrity: string }} chosen
 * @param {string} inside
 */
export function fetched({ name, version, integrity }, inside) {
  const folder = mkdtempSync(join(inside, 'pacchetto-'));
  // On Windows npm is a script of the shell; nothing in these words is for it to read.
  const inShell = process.platform === 'win32';
  execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: folder, shell: inShell, stdio: 'pipe' });
  const [file = ''] = readdirSync(folder);
  const [algorithm = '', expected] = integrity.split(/-(.*)/s);
  if (
    createHash(algorithm)
      .update(readFileSync(join(folder, file)))
      .digest('base64') !== expected
  ) {
    throw new Error(`${name} ${version} is not what was chosen`);
  }
  execFileSync('tar', ['-xf', file], { cwd: folder });
  return join(folder, 'package');
}
