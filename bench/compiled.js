// @ts-check
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Beside the packages that a bench asks for, out of the way of what is kept. */
const FOLDER = join(import.meta.dirname, '..', 'node_modules', '.bench');

/** @type {import('rolldown').Plugin} Compiled elsewhere, a module still knows where it is written. */
const knowsItsPlace = {
  name: 'knows-its-place',
  transform: {
    filter: { code: 'import.meta.' },
    handler: (code, id) =>
      code
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
  },
};

/**
 * A script together with the sources that it asks for, as Node runs them; says where it was written.
 * @param {string} script
 */
export async function compiled(script) {
  const bundle = await rolldown({
    input: script,
    platform: 'node',
    external: /^[a-z@]/,
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [knowsItsPlace],
  });
  const dir = join(FOLDER, basename(script));
  const { output } = await bundle.write({ dir, entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' });
  await bundle.close();
  return join(dir, output[0].fileName);
}
