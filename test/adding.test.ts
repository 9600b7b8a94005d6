import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'zerosei-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One addition of each, by its name in the README: the file, what is there, what is put in its place. */
const ADDITIONS: Readonly<Record<string, readonly (readonly [file: string, before: string, after: string])[]>> = {
  'a rule': [
    [
      'src/domain/findings/rules/files.ts',
      'export const FILE_RULES = {',
      "export const FILE_RULES = { 'NEW-01': rule<{ x: string }>({ severity: 'nota', fields: [], find: () => [] }),",
    ],
  ],
  'a kind of file': [
    ['src/domain/facts.ts', 'export const KINDS = [', "export const KINDS = ['newKind',"],
    ['src/domain/facts.ts', 'export interface RowOf {', 'export interface RowOf { readonly newKind: Fact;'],
  ],
  'a column of a form': [
    ['src/domain/form-fields.ts', 'export const FIELD_WORDS = {', "export const FIELD_WORDS = { newField: 'nuovo',"],
    [
      'src/domain/facts.ts',
      'export interface ResponseRow extends Fact {',
      'export interface ResponseRow extends Fact { readonly newField?: string;',
    ],
  ],
  'a format of the rosters': [
    ['src/report/formats.ts', 'export type Format =', "export type Format = 'newRoster' |"],
    ['src/report/formats.ts', 'export const ROSTER_FORMATS = [', "export const ROSTER_FORMATS = ['newRoster',"],
  ],
  'a format of lists': [
    ['src/report/formats.ts', 'export type Format =', "export type Format = 'newList' |"],
    ['src/report/formats.ts', 'export const LIST_FORMATS = [', "export const LIST_FORMATS = ['newList',"],
  ],
  'a capacity': [
    ['src/domain/records.ts', 'export const CAPACITIES = [', "export const CAPACITIES = ['NEW_CAPACITY',"],
  ],
  'a failure': [
    ['src/domain/failure.ts', 'export type Problem =', "export type Problem = | { readonly kind: 'new-failure' }"],
  ],
  'a setting': [
    [
      'src/domain/settings.ts',
      'export interface Settings {',
      'export interface Settings { readonly newSetting: string;',
    ],
  ],
};

/** The rows of the README on what to add where: what, and the places where it says that the compiler asks for it. */
const TOLD = [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| (an? [^|]+) \| [^|]+ \| ([^|]+) \|$/gm),
].map(([, what, who]) => {
  const [, places = ''] = /the compiler in ((?:`[^`]+`(?:, )?)+)/.exec(who as string) ?? [];
  return { what: what as string, places: [...places.matchAll(/`([^`]+)`/g)].map(([, path]) => path as string) };
});

let errors: readonly string[] = [];

beforeAll(() => {
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  for (const name of ['tsconfig.json', 'package.json']) cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, before, after] of Object.values(ADDITIONS).flat()) {
    const source = readFileSync(join(folder, file), 'utf8');
    if (!source.includes(before)) throw new Error(`${file} no longer has: ${before}`);
    writeFileSync(join(folder, file), source.replace(before, after));
  }
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  errors = spawnSync(process.execPath, [compiler, '-p', folder, '--noEmit', '--pretty', 'false'], { cwd: folder })
    .stdout.toString()
    .split('\n');
}, 60_000);

test('the README tells of every addition that the compiler follows', () => {
  expect(TOLD.filter(({ places }) => places.length > 0).map(({ what }) => what)).toEqual(Object.keys(ADDITIONS));
});

test.each(TOLD.filter(({ places }) => places.length > 0))('forgetting $what does not compile', ({ what, places }) => {
  const [, name = ''] = /((?:new|NEW)[\w-]+)/.exec(ADDITIONS[what]?.[0]?.[2] as string) ?? [];
  const asking = errors.filter((line) => line.includes(name) && /\bmissing\b/.test(line));
  expect(places.filter((place) => !asking.some((line) => line.replaceAll('\\', '/').startsWith(place)))).toEqual([]);
});
