// @ts-check
import { createWriteStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/**
 * Writes a folder, under its own name, as a zip; what may be run stays so where the system knows of it.
 * @param {string} parent
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} runnable  Paths inside the folder.
 */
export async function zipFolder(parent, name, file, runnable) {
  const zip = new ZipFile();
  for (const path of readdirSync(join(parent, name), { recursive: true, encoding: 'utf8' }).sort()) {
    const from = join(parent, name, path);
    const inside = path.replaceAll('\\', '/');
    if (statSync(from).isFile()) {
      zip.addFile(from, `${name}/${inside}`, { mode: runnable.includes(inside) ? 0o100755 : 0o100644 });
    }
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}
