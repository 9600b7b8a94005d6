import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/cli/examples.js';
import { atDesk } from '../clerk.js';
import { misunderstood } from '../text/commands-told.js';
import { COMMANDS, EXAMPLES, prepareDemoCourse, withInner, wordsFollowed, wordsOf } from './demo-course.js';

/** They make a course of their own, and have tests of their own. */
const APART = ['demo'];

describe('the examples in the help', () => {
  test.each(COMMANDS.map((command) => [command.name(), command] as const))(
    'of %s are two to four, and its own',
    (_, command) => {
      const lines = examplesOf(command);
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(new Set(lines).size).toBeLessThanOrEqual(4);
      const names = withInner(command).map((one) => one.name());
      for (const line of lines) expect(names).toContain(wordsOf(line)[command.parent?.parent ? 1 : 0]);
    },
  );

  test('are understood, each of them', () => {
    expect(EXAMPLES.length).toBeGreaterThan(60);
    expect(
      EXAMPLES.flatMap(({ line }) => (line.endsWith(' --help') ? [] : (misunderstood(wordsOf(line)) ?? []))),
    ).toEqual([]);
  });

  test.each(EXAMPLES.filter(({ command }) => !APART.includes(command.name())))(
    'are followed, word by word, in the course of the demo: $line',
    async (example) => {
      const { folder, does } = await demoCourse();
      if (example.line.startsWith('inizia')) rmSync(join(folder, 'zerosei.db'));
      const { exit, stderr } = await does(...wordsFollowed(example));
      expect([exit > 1, stderr]).toEqual([false, stderr]);
    },
  );
});

const demoCourse = atDesk(prepareDemoCourse);
