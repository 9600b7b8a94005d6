import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_IDS } from '../../../src/domain/findings/rules.js';

const src = join(import.meta.dirname, '..', '..', '..', 'src');

/** The rules entered in each file of a folder, by its name. */
function entered(folder: string): Readonly<Record<string, readonly string[]>> {
  const themes = readdirSync(join(src, folder)).map((file) => {
    const source = readFileSync(join(src, folder, file), 'utf8');
    return [file, [...source.matchAll(/^ {2}'([A-Z]{3}-\d\d)': /gm)].map(([, id]) => id as string).toSorted()] as const;
  });
  return Object.fromEntries(themes.filter(([, ids]) => ids.length > 0));
}

// What the compiler does not see: a theme that is listed nowhere, and an id entered twice, of which the last would count.
test('every entry of a theme is a rule of the program, once', () => {
  expect(Object.values(entered('domain/findings/rules')).flat().toSorted()).toEqual(RULE_IDS);
});

test('what a rule says stands in the file of the same name as what it finds', () => {
  expect(entered('text/rules')).toEqual(entered('domain/findings/rules'));
});
