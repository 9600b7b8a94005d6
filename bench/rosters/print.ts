import { writeFileSync } from 'node:fs';
import { buildRosters } from '../../src/domain/rosters/build.js';
import type { Split } from '../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.js';
import { rosterPdf } from '../../src/report/rosters/pdf.js';
import { inventedPeople, inventedPicture } from './invented.js';

// One roster, whole process: node print.js NAMES FILE [cpt|provincia|lettera] [bozza]
const [count = '400', file = 'foglio.pdf', split, draft] = process.argv.slice(2);
const settings = { ...DEFAULT_SETTINGS, noteNumber: '63327', noteDate: '2024-11-22', director: 'Luciana Volta' };
const options = {
  date: '2026-03-10',
  draft: draft === 'bozza',
  sessions: ['A2'],
  ...(split && { split: split as Split }),
};
const [roster] = buildRosters(inventedPicture(inventedPeople(Number(count))), settings, options);
if (roster) {
  const { bytes, pages, missingCharacters } = rosterPdf(roster);
  writeFileSync(file, bytes);
  process.stderr.write(
    `${pages} pages, ${bytes.length} bytes, not in the typeface: ${missingCharacters.join(' ') || 'none'}\n`,
  );
}
