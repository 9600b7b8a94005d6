import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoCourse } from '../../src/demo/demo.js';

const page = readFileSync(new URL('../../docs/demo.md', import.meta.url), 'utf8');

test('the page for trainers says of every planted mistake in which file and row it stands', async () => {
  const { mistakes } = await demoCourse();
  const sections = new Map(
    page.split('\n### ').map((section) => [section.slice(0, section.indexOf('\n')), section.split('\n')] as const),
  );

  const missing = mistakes
    .map(({ file, rows, what, rule = '' }) => ({
      file,
      line: `| ${rows.join(', ') || 'tutto il file'} | ${what} | ${rule} |`,
    }))
    .filter(({ file, line }) => !sections.get(file)?.includes(line));

  expect(missing).toEqual([]);
});

test('the page for trainers describes every file of the course', async () => {
  const { files } = await demoCourse();

  expect(files.filter(({ name }) => !page.includes(name)).map(({ name }) => name)).toEqual([]);
});
