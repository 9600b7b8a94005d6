/**
 * Prints one roster of invented people, to look at and to measure.
 *
 *     node bench/run.js bench/rosters/print.js [--names 400] [--split cpt] [--draft] [--large] [--all] [--one] [--output foglio.pdf]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildRosters } from '../../src/domain/rosters/build.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.js';
import { rostersPdf } from '../../src/report/rosters/pdf.js';
import { inventedPeople, inventedPicture } from './invented.js';

const { values } = parseArgs({
  options: {
    names: { type: 'string', default: '400' },
    split: { type: 'string' },
    draft: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    one: { type: 'boolean', default: false },
    output: { type: 'string' },
  },
});
const settings = { ...DEFAULT_SETTINGS, noteNumber: '63327', noteDate: '2024-11-22', director: 'Luciana Volta' };
if (values.one) settings.signatures = 'unica';
const picture = inventedPicture(inventedPeople(Number(values.names)));
const rosters = buildRosters(picture, settings, {
  date: '2026-03-10',
  ...(!values.all && { sessions: ['A2'] }),
  ...{ draft: values.draft, split: values.split },
});
const { bytes, pages } = rostersPdf(rosters, { largeType: values.large });
if (values.output) writeFileSync(values.output, bytes);
process.stdout.write(`${pages} pages, ${Math.round(bytes.length / 1024)} kB\n`);
