// @ts-check
// The program as it ships: one bundle, `dist`, of the sources and of all the packages they ask for but libsql, whose
// binary differs from one platform to the other. What a command alone needs stays in a file of its own, loaded by it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.js';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** The only package that the bundle asks for where it is installed. */
const OUTSIDE = 'libsql';
/** A file read as it is: a typeface, a model, a colour profile, a program for any processor. */
const READ_AS_IT_IS =
  /(?<=\b(?:resolve|createRequire\(import\.meta\.url\)|new URL)\()'((?!\.\.)[^']+\.(?:ttf|json|icc|wasm))'/g;

/**
 * A large program for any processor takes half the room packed; that takes a second, and is done once.
 * @param {string} file
 * @param {string} fileName
 */
function packed(file, fileName) {
  const source = readFileSync(file);
  const made = join(DIST, fileName);
  if (existsSync(made) && gunzipSync(readFileSync(made)).equals(source)) return readFileSync(made);
  return gzipSync(source, { level: 9 });
}

/**
 * Takes along such files, beside the code that reads them, and the licences of all that the bundle holds.
 * @returns {import('rolldown').Plugin}
 */
function goingAlong() {
  /** @type {string[]} */
  const files = [];
  return {
    name: 'going-along',
    transform: {
      filter: { code: READ_AS_IT_IS },
      handler(code, id) {
        const { resolve } = createRequire(id);
        return code.replace(READ_AS_IT_IS, (_, /** @type {string} */ path) => {
          const file = resolve(path);
          files.push(file);
          const isCompiled = path.endsWith('.wasm');
          const fileName = `${basename(path)}${isCompiled ? '.gz' : ''}`;
          this.emitFile({ type: 'asset', fileName, source: isCompiled ? packed(file, fileName) : readFileSync(file) });
          return `'./${fileName}'`;
        });
      },
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: 'LICENZE.txt', source: licencesOf([...modules, ...files]) });
    },
  };
}

/** The files of the bundle, by name. */
async function bundled() {
  const bundle = await rolldown({
    cwd: ROOT,
    input: 'src/main.ts',
    platform: 'node',
    external: [OUTSIDE],
    plugins: [goingAlong()],
    onLog(_level, { message }) {
      throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ minify: { mangle: false }, comments: false });
  await bundle.close();
  return new Map(output.map((file) => [file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source)]));
}

/** Builds `dist`. What has not changed is left as it is: the program may be running, in a test of somebody else. */
export async function build() {
  const files = await bundled();
  mkdirSync(DIST, { recursive: true });
  for (const [name, content] of files) {
    const path = join(DIST, name);
    if (!existsSync(path) || !readFileSync(path).equals(content)) writeFileSync(path, content);
  }
  for (const name of readdirSync(DIST)) if (!files.has(name)) rmSync(join(DIST, name), { recursive: true });
}
