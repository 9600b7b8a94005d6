import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Signs besides letters that the typefaces of a terminal of Windows have (Windows Glyph List 4): what else is shown there
 * is an empty box.
 */
const SHOWN = /[\u0000-\u00ff\p{L}…–—‘’“”„•→↑↓−≠─€†‡‰‹›™ˆ˜]/u;

test('no sentence has a sign that the terminal of Windows cannot draw', () => {
  const text = join(import.meta.dirname, '..', '..', 'src', 'text');
  const files = readdirSync(text, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const exotic = files.flatMap((name) =>
    [...readFileSync(join(text, name), 'utf8')].filter((sign) => !SHOWN.test(sign)).map((sign) => `${name}: ${sign}`),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(exotic).toEqual([]);
});
