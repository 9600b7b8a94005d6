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
    packages: [
      '@hyzyla/pdfium',
      'csv-parse',
      'numfmt',
      'pdfkit',
      'saxes',
      'utif2',
      'yauzl',
      'zxing-wasm',
      'node:buffer',
      'node:crypto',
      'node:fs',
      'node:module',
      'node:path',
      'node:vm',
      'node:zlib',
    ],
  },
  store: { folders: ['domain'], packages: ['libsql', 'zod', 'node:fs', 'node:path', 'node:zlib'] },
  report: {
    folders: ['domain', 'text'],
    packages: [
      'chalk',
      'cli-table3',
      'csv-stringify',
      'hucre',
      'nodemailer',
      'pdfkit',
      'uqr',
      'node:crypto',
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

  test('has a place in the table and imports only what its folder may', () => {
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

/** The rooms of the domain as the README draws them, from the ground up: what each asks. */
const ROOMS = new Map(
  [...readFileSync(join(root, '..', 'README.md'), 'utf8').matchAll(/^\| `([a-z]+)` \| [^|]+ \| ([^|]*)\|$/gm)].map(
    ([, room, asks]) => [
      room as string,
      [...(asks as string).matchAll(/`([a-z]+)`/g)].map(([, name]) => name as string),
    ],
  ),
);
/** What stands above the rooms: its type may be known below. */
const PICTURE = 'picture.ts';
const DERIVE = 'derive.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
  /** The first folders of both inside the domain; the name of a file that is in none. */
  readonly rooms: readonly [string, string];
  readonly onlyTypes: boolean;
}

const ASKED: readonly Asked[] = files
  .filter((file) => file.startsWith('domain/'))
  .flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)( type)?\b[^;'"]*?\bfrom '(\.[^']+)'/gms),
    ].map(([, type, name]) => {
      const to = posix.join(posix.dirname(file), name as string).replace(/\.js$/, '.ts');
      return { from: file, to, rooms: [roomOf(file), roomOf(to)] as const, onlyTypes: type !== undefined };
    }),
  );

function roomOf(path: string): string {
  return path.split('/')[1] as string;
}

const isRoom = (room: string): boolean => !room.endsWith('.ts');
const told = ({ from, to }: Asked): string => `${from} asks ${to}`;

describe('the rooms of the domain', () => {
  test('are those that the README draws, each below those that ask it', () => {
    const built = new Set(ASKED.map(({ rooms: [room] }) => room).filter(isRoom));
    expect([...built].sort()).toEqual([...ROOMS.keys()].sort());
    const order = [...ROOMS.keys()];
    const upwards = [...ROOMS].flatMap(([room, asks]) =>
      asks.filter((one) => order.indexOf(one) >= order.indexOf(room)),
    );
    expect(upwards).toEqual([]);
  });

  test.each([...ROOMS])('%s asks those that the README says, and no other', (room, asks) => {
    const asked = ASKED.filter(({ rooms: [from, to] }) => from === room && to !== room && isRoom(to));
    expect([...new Set(asked.map(({ rooms: [, to] }) => to))].sort()).toEqual([...asks].sort());
  });

  test('know of the picture only its type, and nothing of how it is derived', () => {
    const above = ASKED.filter(({ rooms: [from, to] }) => from !== DERIVE && (to === PICTURE || to === DERIVE));
    expect(above.filter(({ to, onlyTypes }) => !to.endsWith(PICTURE) || !onlyTypes).map(told)).toEqual([]);
  });

  test('stand on a ground floor that takes from them nothing but types', () => {
    const ground = ASKED.filter(({ rooms: [from, to] }) => !isRoom(from) && from !== DERIVE && isRoom(to));
    expect(ground.filter(({ onlyTypes }) => !onlyTypes).map(told)).toEqual([]);
  });
});

/** Rooms inside a room of the domain, each of which asks only those after it. */
const INNER: Readonly<Record<string, readonly string[]>> = { delegations: ['ledger', 'parties', 'reading'] };

test.each(Object.entries(INNER))('the rooms inside `%s` ask in one direction', (room, inner) => {
  const place = (path: string): number => inner.indexOf(path.split('/')[2] as string);
  const within = ASKED.filter(({ rooms: [from, to] }) => from === room && to === room);
  expect(within.filter(({ from, to }) => place(to) >= 0 && place(from) > place(to)).map(told)).toEqual([]);
  // What stands at their door is asked by all and asks none.
  expect(within.filter(({ from, to }) => place(from) < 0 && place(to) >= 0).map(told)).toEqual([]);
  const folders = files
    .filter((file) => file.startsWith(`domain/${room}/`))
    .map((file) => file.split('/')[2] as string);
  expect(new Set(folders.filter((name) => !name.endsWith('.ts')))).toEqual(new Set(inner));
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
  'readdirSync',
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
