import { expect, test } from 'vitest';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { type Item, paginate } from '../../../src/report/rosters/paginate.js';
import { layOut } from '../../../src/report/rosters/pdf.js';
import { picture, place, registration, session } from '../../builders.js';
import { facesOf } from './faces.js';

const EITHER = [false, true];
const LOOKS = EITHER.flatMap((largeType) =>
  EITHER.flatMap((scannable) =>
    (['entrata+uscita', 'unica'] as const).map((signatures) => ({ largeType, scannable, signatures })),
  ),
);

/** Every third name, role and school is long, so that rows are of several heights. */
const people = Array.from({ length: 200 }, (_, i) =>
  registration({
    person: `p${i}`,
    surname: i % 3 === 0 ? `De Benedictis Montefiori ${i}` : `Rossi ${i}`,
    capacity: i % 3 === 0 ? 'COORD_PEDAGOGICO' : 'DS',
    places: [place({ name: i % 3 === 0 ? 'Istituto comprensivo di Castelnuovo Bocca d’Adda e Maleo' : 'IC Manzoni' })],
  }),
);

const speakers = 'Elena Marchetti; Paolo Rinaldi; Ada Negri';
const { blankRowsMinimum, blankRowsPercent } = DEFAULT_SETTINGS;

test.each(LOOKS)(
  'however many people, the foot stands under five rows or more: %o',
  ({ signatures, largeType, scannable }) => {
    const world = picture({ sessions: [session({ speakers }, { seated: people })] });
    const roster = buildRosters(world, { ...DEFAULT_SETTINGS, signatures }, { date: '2026-03-10' })[0] as Roster;
    const sheet = roster.sheets[0] as Roster['sheets'][number];
    const { table, room } = layOut({ roster, sheet, faces: facesOf(largeType), scannable });
    const [blanks, heading] = [table.rows.filter(({ kind }) => kind === 'blank'), table.rows[people.length] as Item];
    for (let count = 0; count <= people.length; count++) {
      const blank = Math.max(blankRowsMinimum, Math.ceil((count * blankRowsPercent) / 100));
      const rows = [...table.rows.slice(0, count), heading, ...blanks.slice(0, blank)];
      const pages = paginate(rows, room);
      for (const [index, { from, to }] of pages.entries()) {
        const isLast = index === pages.length - 1;
        const height = rows.slice(from, to).reduce((sum, row) => sum + row.height, isLast ? room.foot : 0);
        expect({ count, index, height }).toSatisfy(() => height <= (index === 0 ? room.first : room.others));
        // Something stays on the page before: of six rows the heading and one.
        if (isLast && index > 0) expect({ count, from, to }).toSatisfy(() => to - from >= Math.min(5, rows.length - 2));
      }
    }
  },
);
