// @ts-check
// The program as it ships: one bundle, `dist`, of the sources and of all the packages they ask for but libsql, whose
// binary differs from one platform to the other, and which a recent Node does not need. What a command alone needs stays in a file of its own, loaded by it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.js';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** The only package that the bundle asks for where it is installed, if its Node is an older one. */
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

/** What is there before any command is known, what knows them all, and what most of them do. */
const [FIRST, COMMAND_LINE] = ['src/main.ts', 'src/cli/program.ts'];
const DONE_BY_MOST = {
  reads: 'src/cli/commands/read.ts',
  derives: 'src/domain/derive.ts',
  keeps: 'src/store/store.ts',
};

/**
 * Names the file of the bundle that a module goes to: with those that the same of these ask for, since Node takes longer over
 * a hundred small files than over a few large ones; null where it is of a command alone.
 */
function loadedTogether() {
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  return (/** @type {string} */ id, /** @type {import('rolldown').ChunkingContext} */ context) => {
    const isAskedBy = (/** @type {string} */ root) => {
      const asked = known.get(root) ?? new Set([join(ROOT, root)]);
      // Those that are added while it is gone through are gone through too.
      if (!known.has(root))
        for (const one of asked) for (const next of context.getModuleInfo(one)?.importedIds ?? []) asked.add(next);
      known.set(root, asked);
      return asked.has(id);
    };
    if (isAskedBy(FIRST)) return null;
    if (isAskedBy(COMMAND_LINE)) return 'program';
    const by = Object.entries(DONE_BY_MOST).filter(([, root]) => isAskedBy(root));
    return by.length > 0 ? by.map(([name]) => name).join('-') : null;
  };
}

/** The files of the bundle, by name. */
async function bundled() {
  const bundle = await rolldown({
    cwd: ROOT,
    input: 'src/main.ts',
    platform: 'node',
    external: [OUTSIDE],
    preserveEntrySignatures: 'allow-extension',
    plugins: [goingAlong()],
    onLog(_level, { message }) {
      throw new Error(message);
    },
  });
  const codeSplitting = {
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'together', name: loadedTogether() }],
  };
  const { output } = await bundle.generate({ minify: { mangle: false }, comments: false, codeSplitting });
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
