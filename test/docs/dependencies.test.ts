import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = text('docs/dipendenze.md');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

const locked = (JSON.parse(text('package-lock.json')) as { packages: Readonly<Record<string, Locked>> }).packages;
const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Readonly<Record<string, string>> };
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** The rows of the table below a heading, as cells. */
function tableBelow(heading: string): string[][] {
  const [, below = ''] = page.split(`## ${heading}\n`);
  const [section = ''] = below.split('\n## ');
  const rows = section.split('\n').filter((line) => /^\| `/.test(line));
  return rows.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The packages of a table, each as `name version licence`. */
const told = (heading: string): string[] =>
  tableBelow(heading).map(([, name = '', version, licence]) => `${name.replaceAll('`', '')} ${version} ${licence}`);

describe('the list of the work of others', () => {
  test('that is installed is what the lockfile installs, with its versions and licences', () => {
    const installed = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev);
    const lines = installed.map(([path, { version, license }]) => `${nameOf(path)} ${version} ${license}`);
    expect(told('Che cosa si installa').toSorted()).toEqual(lines.toSorted());
    expect(Object.keys(dependencies)).toEqual(['libsql']);
  });

  test('that the bundle holds is what its licences say', () => {
    const heads = [...text('dist/LICENZE.txt').matchAll(/^-{100}\n\n(\S+ \S+) — (.+)$/gm)];
    const lines = heads.map(([, name, licence]) => `${name} ${licence}`);
    expect(lines.length).toBeGreaterThan(40);
    const listed = [
      ...told('Che cosa c’è dentro, chiesto da zerosei'),
      ...told('Che cosa c’è dentro, chiesto da questi'),
    ];
    expect(listed.toSorted()).toEqual(lines.toSorted());
  });

  test('says of each asked for by zerosei who keeps it and what would replace it', () => {
    const rows = tableBelow('Che cosa c’è dentro, chiesto da zerosei');
    expect(rows.filter((cells) => cells.slice(1, -1).some((cell) => cell === ''))).toEqual([]);
  });

  test('no package runs anything when it is installed, and each is known byte for byte', () => {
    const packages = Object.entries(locked).filter(([path]) => path !== '');
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });
});

test('only what writes drafts of mail names the network, and it may fetch nothing', () => {
  const dist = join(root, 'dist');
  const NETWORK = /(?:from\s*|require\(|import\()["'](?:node:)?(?:net|tls|http|https|http2|dgram|dns)["']/;
  const asking = readdirSync(dist).filter((name) => name.endsWith('.js') && NETWORK.test(text(join('dist', name))));
  expect(asking).toEqual([expect.stringMatching(/^mail-/)]);
  expect(text('src/report/letters/mail.ts')).toMatch(/disableFileAccess: true,\s*disableUrlAccess: true/);
});
