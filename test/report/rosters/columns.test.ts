import { expect, test } from 'vitest';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { cellLines, columnsOf } from '../../../src/report/rosters/columns.js';
import { CONTENT_WIDTH } from '../../../src/report/rosters/style.js';
import { facesOf } from './faces.js';
import { rostersOf } from './forms.js';

const [roster] = rostersOf([['Castelnuovo Bormida', 'Anna']]) as [Roster];
const [sheet] = roster.sheets as [Roster['sheets'][number]];
const withCpt = (cpt: string) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cpts: [cpt] })) });

test.each([false, true])('no word is cut while another column can give way (large type: %s)', (largeType) => {
  const faces = facesOf(largeType);
  const divided = withCpt('Castelnuovobormida di Sotto');
  const columns = columnsOf({ ...roster, showsCpt: true }, divided, faces);
  const shown = columns.map((column) =>
    cellLines(column, column.content(divided.rows[0] as (typeof divided.rows)[number], faces)).map(({ runs }) =>
      runs.map(({ text }) => text).join(''),
    ),
  );
  expect(shown[4]?.[0]?.trim()).toBe('Castelnuovobormida');
  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(CONTENT_WIDTH);
});

test('columns stand as always where no word is wider than its own', () => {
  const faces = facesOf(false);
  const widths = (cpt: string) =>
    columnsOf({ ...roster, showsCpt: true }, withCpt(cpt), faces).map(({ width }) => width);
  expect(widths('Lodi')).toEqual(widths('Crema'));
  expect(widths('Castelnuovobormida')).not.toEqual(widths('Crema'));
});
