import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'sicurezza.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.split('|').length === 6);

describe('what is told of security', () => {
  test('names only tests and benches that there are', () => {
    const named = [...page.matchAll(/`((?:test|bench|fixtures)\/[^`\s]+)`/g)].map(([, path]) => path as string);
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('says of each threat what is done, and a test of it or a figure', () => {
    const threats = rows.filter((line) => !line.startsWith('| minaccia'));
    expect(threats.length).toBeGreaterThan(15);
    const bare = threats.filter((line) => {
      const [, , done = '', proof = '', figure = ''] = line.split('|').map((cell) => cell.trim());
      return done === '' || (proof === '' && figure === '' && !done.includes('vedere sotto'));
    });
    expect(bare).toEqual([]);
  });

  test('is found from the guide', () => {
    expect(readFileSync(join(root, 'docs', 'guida.md'), 'utf8')).toContain('](sicurezza.md)');
  });
});
