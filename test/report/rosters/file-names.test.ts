import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jointFileName, olderRosters, rosterFileNames } from '../../../src/report/rosters/file-names.js';
import { clerk } from '../../clerk.js';

const date = '2026-03-12';
const namesOf = (...codes: string[]) => {
  const names = rosterFileNames(codes.map((code) => ({ code, date })));
  return codes.map((code) => names.get(code) as string);
};

test('an ordinary code is in the name as it is', () => {
  expect(namesOf('I1', '1° incontro', 'Lecco_B-2')).toEqual([
    'foglio-firme-I1-2026-03-12',
    'foglio-firme-1-incontro-2026-03-12',
    'foglio-firme-Lecco_B-2-2026-03-12',
  ]);
});

/** What Windows takes: no forbidden sign, no device, no blank or dot at the end, short. */
const isLegal = (name: string) =>
  /^[\p{L}\p{M}\p{N}_-]+$/u.test(name) &&
  !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) &&
  name.length <= 140 &&
  Buffer.byteLength(`.${name}-bozza.pdf`) <= 255;

test('whatever the codes, names are legal, no two are alike, and none depends on the order or on what is printed', () => {
  const awkward = fc.constantFrom(
    ...[
      'A/1',
      'A-1',
      'A.1',
      'A 1',
      'a1',
      'A1',
      'CON',
      'con',
      'NUL.',
      'COM1',
      'x..',
      'x  ',
      'x:y',
      'x\\y',
      '..',
      '/',
      '',
    ],
    ...['Ä1', 'A\u03081', 'ﬁ', 'fi', '\u202Egpj', 'Ж', '会'.repeat(90), 'y'.repeat(300), `${'y'.repeat(300)}z`],
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(awkward, fc.string({ unit: 'binary' })), { minLength: 1 }), (codes) => {
      const names = namesOf(...codes);
      expect(names.filter((name) => !isLegal(name))).toEqual([]);
      expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(codes.length);
      expect(namesOf(...codes.toReversed()).toReversed()).toEqual(names);
    }),
    { numRuns: 150 },
  );
});

test('sessions whose codes differ in a sign or a capital have a file each, whole and divided', async () => {
  const { does, folder } = clerk();
  const codes = ['A/1', 'A-1', 'A.1', 'a-1', 'CON', 'NUL.', 'x'.repeat(300)];
  const rows = codes.map((code, index) => `${code};12/03/2026;${8 + index}:00;${8 + index}:45;T;Sede ${index};30`);
  writeFileSync(join(folder, 'i.csv'), ['codice;data;ora inizio;ora fine;titolo;sede;posti', ...rows, ''].join('\n'));
  await does('importa', 'i.csv', '--si');
  for (const options of [[], ['--per', 'lettera'], ['--formato', 'csv'], ['--bozza']]) {
    const place = `fogli${options.join('')}`;
    const { exit, stdout } = await does('fogli', '--cartella', place, ...options);
    expect(exit).toBe(0);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(codes.length);
    const written = readdirSync(join(folder, place));
    expect(written).toHaveLength(codes.length);
    await does('fogli', 'A-1', 'CON', '--cartella', `${place}2`, ...options);
    expect(readdirSync(join(folder, `${place}2`)).every((name) => written.includes(name))).toBe(true);
    expect(readdirSync(join(folder, `${place}2`))).toHaveLength(2);
  }
});

test('one file for all has a name of its own, that tells which sessions where they were named', () => {
  expect(jointFileName(undefined)).toBe('fogli-firme-tutti');
  expect(jointFileName(['I1', 'I/2'])).toBe('fogli-firme-I1-I-2');
  const long = Array.from({ length: 30 }, (_, i) => `INCONTRO${i}`);
  expect(jointFileName(long)).toMatch(/^fogli-firme-INCONTRO0-.{1,45}$/);
  expect(jointFileName(long)).not.toBe(jointFileName(long.toReversed()));
});

test.each(['pdf', 'html', 'xlsx', 'csv', 'txt'])('a roster of an earlier day is known in every shape: %s', (ending) => {
  const sessions = [{ code: 'I1', date }];
  const names = ['', '-caratteri-grandi', '-bozza', '-caratteri-grandi-bozza', '-caratteri-grandi-edizione-2'].map(
    (after) => `foglio-firme-I1-2026-03-05${after}.${ending}`,
  );
  expect(olderRosters(names, sessions, rosterFileNames(sessions)).map(({ file }) => file)).toEqual(names);
});
