import { expect, test } from 'vitest';
import { ROSTER_FORMS } from '../../../src/cli/roster-forms.js';
import { buildRosters, buildSupplement } from '../../../src/domain/rosters/build.js';
import type { Roster, RosterRow } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { ROSTER_FORMATS, type RosterFormat } from '../../../src/report/formats.js';
import { picture, registration, session } from '../../builders.js';
import { partsOf } from '../xlsx-parts.js';
import { readPdf } from './read-pdf.js';

const seated = [
  registration({ surname: 'Abate', person: 'p1' }),
  registration({ surname: 'Bassi', person: 'p2', capacity: 'DELEGATO_DS' }),
  registration({ surname: 'Conti', person: 'p3' }),
];
const world = picture({ sessions: [session({}, { seated })] });
const OPTIONS = { date: '2026-03-10' };
const [one, two] = (buildRosters(world, DEFAULT_SETTINGS, OPTIONS)[0] as Roster).sheets.flatMap(({ rows }) => rows) as [
  RosterRow,
  RosterRow,
];

/** A supplement for some people: the first row printed before is struck out, the second corrected. */
const supplementFor = (...people: readonly string[]): Roster =>
  buildSupplement(world, DEFAULT_SETTINGS, OPTIONS, {
    session: 'A1',
    after: {
      ...{ people: new Set(people), lastRow: 12, lastBlank: 5 },
      supplement: { to: 1, struck: [one], corrected: [{ before: two, now: { ...two, surname: 'Bassini' } }] },
    },
  });

/** What can be read in each format. */
const TEXT_OF: { readonly [F in RosterFormat]: (content: string | Uint8Array) => string } = {
  pdf: (bytes) => readPdf(bytes as Uint8Array).pages.join('\n'),
  xlsx: (bytes) => [...partsOf(Buffer.from(bytes as Uint8Array))].map(([, xml]) => xml).join('\n'),
  html: (text) => (text as string).replace(/<[^>]+>/g, ' '),
  csv: String,
  testo: String,
};
const read = async (format: RosterFormat, roster: Roster): Promise<string> =>
  TEXT_OF[format]((await ROSTER_FORMS[format]([roster], {})).content).replace(/\s+/g, ' ');

test('a supplement holds only who is new, numbered on, walk-ins too', () => {
  const { sheets } = supplementFor('p3');
  expect(sheets.map(({ rows }) => rows.map(({ number, surname }) => `${number} ${surname}`))).toEqual([['13 Conti']]);
  expect(sheets[0]?.blankRows).toEqual(['A6', 'A7', 'A8', 'A9', 'A10']);
});

test.each(ROSTER_FORMATS.filter((format) => format !== 'csv'))(
  'the slip says what to do by hand (%s)',
  async (format) => {
    for (const roster of [supplementFor('p3'), supplementFor()]) {
      const text = await read(format, roster);
      expect(text).toMatch(/Depennare/);
      expect(text).toMatch(/Correggere: BASSINI Anna,/);
      expect(text).toContain("sul foglio dell'edizione 1");
      expect(/conti/i.test(text)).toBe(roster.sheets.length > 0);
    }
  },
);

test('the CSV, which is to be filled in, holds only the rows to be signed', async () => {
  const text = await read('csv', supplementFor('p3'));
  expect(text).toContain(';13;Conti;');
  expect(text).not.toMatch(/Abate|Bassi/);
});

test('a slip alone has nothing to sign', async () => {
  expect(supplementFor().sheets).toEqual([]);
  for (const format of ['pdf', 'html', 'testo'] as const)
    expect(await read(format, supplementFor())).not.toContain('Firma entrata');
});
