import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: anything absent is forbidden. A new folder fails until someone gives it a row. */
const mayImport: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  domain: { folders: [], packages: [] },
  text: { folders: ['domain'], packages: [] },
  ingest: {
    folders: ['domain'],
    packages: ['csv-parse', 'numfmt', 'saxes', 'yauzl', 'node:buffer', 'node:crypto', 'node:path', 'node:zlib'],
  },
  store: { folders: ['domain'], packages: ['libsql', 'zod', 'node:fs', 'node:path', 'node:zlib'] },
  report: {
    folders: ['domain', 'text'],
    packages: [
      'chalk',
      'cli-table3',
      'csv-stringify',
      'hucre',
      'pdfkit',
      'node:module',
      '@expo-google-fonts/titillium-web',
    ],
  },
  demo: { folders: ['domain', 'report'], packages: ['csv-stringify'] },
  cli: {
    folders: ['domain', 'text', 'ingest', 'store', 'report', 'demo'],
    packages: ['cli-progress', 'commander', 'inquirer', 'node:crypto', 'node:fs', 'node:path', 'node:stream'],
  },
  'main.ts': { folders: ['cli', 'store'], packages: ['node:events', 'node:fs', 'node:os'] },
};

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

describe.each(files)('%s', (file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const folder = file.split('/')[0] as string;

  test('has a place in the table, imports only what its folder may, and can be read in one sitting', () => {
    expect(mayImport).toHaveProperty([folder]);
    const imports = [
      ...source.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gms),
    ];
    const names = imports.map(([, from, lazy, bare]) => (from ?? lazy ?? bare) as string);
    expect(names.filter((name) => !allowed(file, folder, name))).toEqual([]);
    expect(source.split('\n').length).toBeLessThanOrEqual(250);
  });
});

function allowed(file: string, folder: string, name: string): boolean {
  const rule = mayImport[folder] as (typeof mayImport)[string];
  if (!name.startsWith('.')) return rule.packages.some((known) => name === known || name.startsWith(`${known}/`));
  const target = posix.join(posix.dirname(file), name).split('/')[0] as string;
  return [folder, ...rule.folders].includes(target);
}

test('`text` takes nothing from `domain` but types and constants', () => {
  const calls = files
    .filter((file) => file.startsWith('text/'))
    .flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      const asked =
        /^import (?!type\b)[^;]*? from '\.\.\/(?:\.\.\/)?domain\/(?:derive|findings\/(?:index|finding|rules)|places\/registry)\.js'/gm;
      return [...source.matchAll(asked)].map(() => file);
    });
  expect(calls).toEqual([]);
});

/** Rooms inside a folder of the domain, each of which asks only those after it. */
const ROOMS: Readonly<Record<string, readonly string[]>> = { delegations: ['ledger', 'parties', 'reading'] };

test.each(Object.entries(ROOMS))('the rooms of `domain/%s` ask in one direction', (folder, rooms) => {
  const within = files.filter((file) => file.startsWith(`domain/${folder}/`));
  const roomOf = (path: string): string | undefined => path.split('/')[3] && path.split('/')[2];
  const back = within.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const from = roomOf(file);
    const asked = [...source.matchAll(/from '(\.[^']+)'/g)].map(([, name]) =>
      posix.join(posix.dirname(file), name as string),
    );
    return asked
      .filter((path) => path.startsWith(`domain/${folder}/`) && roomOf(path) !== undefined)
      .filter((path) => from === undefined || rooms.indexOf(from) > rooms.indexOf(roomOf(path) as string))
      .map((path) => `${file} asks ${path}`);
  });
  expect(back).toEqual([]);
  expect(new Set(within.flatMap((file) => roomOf(file) ?? []))).toEqual(new Set(rooms));
});

/** The rooms that may change what is on the disk, and what they may: one writes files for people, the others the archive. */
const WRITERS: readonly string[] = ['cli/write-file.ts', 'store/new-archive.ts', 'store/note.ts'];
/** What the others may ask of `node:fs`: to look. */
const LOOKING: readonly string[] = [
  'closeSync',
  'createReadStream',
  'existsSync',
  'openSync',
  'readdir',
  'readFile',
  'readFileSync',
  'readSync',
  'stat',
];

test.each(files.filter((file) => !WRITERS.includes(file)))('%s writes no file', (file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const asked = [...source.matchAll(/(import[^;]*?)from 'node:fs(?:\/promises)?'/gs)].flatMap(([, names]) =>
    (names as string)
      .replace(/^import(?: type)?|[{}]/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
  expect(asked.filter((name) => !LOOKING.includes(name))).toEqual([]);
  expect(source).not.toMatch(/import\('node:fs|require\(|\bopenSync\([^)]*,\s*'[^r]'/);
});
