import { describe, expect, test } from 'vitest';
import type { Attended } from '../../../src/domain/attendance/attendance.js';
import type { InstituteCoverage } from '../../../src/domain/coverage/institute-coverage.js';
import type { Picture } from '../../../src/domain/picture.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { arrivalsOf } from '../../../src/report/course/arrivals.js';
import { courseFigures } from '../../../src/report/course/figures.js';
import { coursePage } from '../../../src/report/course/page.js';
import { cpt, origin, picture, place, registration, session } from '../../builders.js';

const HOSTILE = `<script>alert("x")</script>&'"\u202e</title><svg onload=x>`;

const institute = (given: Partial<InstituteCoverage> & { code: string }): InstituteCoverage => ({
  institute: {
    ...{ code: given.code, name: `IC ${HOSTILE}`, municipality: HOSTILE, province: 'LO', kind: 'comprehensive' },
    ...{ closed: false, origin: origin(2, 'scuole.csv') },
  },
  cpts: ['C1'],
  state: 'dirigente',
  bySession: new Map(),
  people: 1,
  exempt: false,
  awaited: [],
  notified: false,
  ...given,
});

/** One that comes, one from which nobody comes, one that is registered for the session, one for another. */
const INSTITUTES = [
  institute({ code: 'LOIC80000A' }),
  institute({ code: 'LOIC80100A', state: 'nessuno', people: 0 }),
  institute({ code: 'LOIC80200A', bySession: new Map([[HOSTILE, 'altri']]) }),
  institute({ code: 'LOIC80300A', bySession: new Map([['A2', 'altri']]) }),
];

/** A course whose every text is hostile. */
function course(given: Partial<Picture> = {}): Picture {
  const seated = [
    registration({ surname: 'Segretissimi', since: '2026-02-02T09:00', places: [place({ name: HOSTILE })] }),
    registration({ surname: 'Riservati', capacity: 'ALTRO', role: HOSTILE, since: '2026-02-20T09:00' }),
  ];
  const { cpts: _, ...world } = picture({
    sessions: [session({ code: HOSTILE, title: HOSTILE, seats: 2, speakers: 'Nascosti Ada' }, { seats: 2, seated })],
    coverage: [institute({ code: 'LOIC80000A' }), institute({ code: 'LOIC80100A', state: 'nessuno' })],
  });
  return { ...world, cpts: new Map([['C1', cpt('C1', { name: `Ambito di ${HOSTILE}` })]]), ...given };
}

const page = (world: Picture, institutes = false): string =>
  coursePage(
    courseFigures(
      world,
      { ...DEFAULT_SETTINGS, courseTitle: HOSTILE, letterhead: [HOSTILE] },
      {
        ...{ date: '2026-03-09', institutes },
      },
    ),
  );

describe('the report of the course', () => {
  test('takes no text for markup, whatever it says', () => {
    const html = page(course(), true);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<svg onload');
    expect(html).not.toContain('\u202e');
    expect(html.match(/<\/title><\/?svg/g)).toBeNull();
    expect(html.match(/&lt;script&gt;alert\(&quot;x&quot;\)/g)?.length).toBeGreaterThan(5);
  });

  test('asks nothing of a network, runs nothing, names nobody', () => {
    const html = page(course(), true);
    expect(html).not.toMatch(/https?:|\bsrc=|@import|url\((?!#)/);
    expect(html).not.toMatch(/Segretissimi|Riservati|Nascosti/);
  });

  test('names institutes only where they are asked for', () => {
    expect(page(course())).not.toMatch(/LOIC80[01]00A/);
    expect(page(course(), true)).toContain('LOIC80100A');
    expect(page(course(), true)).not.toContain('LOIC80000A');
  });

  test('gives each picture a title, a description and a table with the same figures', () => {
    const html = page(course());
    const pictures = [...html.matchAll(/<svg role="img" aria-labelledby="(\S+) (\S+)"/g)];
    expect(pictures).toHaveLength(5);
    for (const [, title, description] of pictures) {
      expect(html).toContain(`<title id="${title}">`);
      expect(html).toContain(`<desc id="${description}">`);
    }
    expect(html.match(/<caption /g)).toHaveLength(pictures.length);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows who came once it was keyed in: sessions, and institutes from the invitation to the signature', () => {
    const row = { session: HOSTILE, surname: 'Segretissimi', givenName: '', capacity: 'DS', walkIn: false } as const;
    const rows: readonly Attended[] = [
      { ...row, person: 'a', presence: 'present', places: [place({ institute: 'LOIC80000A' })] },
      { ...row, person: 'b', presence: 'absent', places: [place({ institute: 'LOIC80200A' })] },
    ];
    const attendance = {
      sessions: [{ session: HOSTILE, editions: [1], rows }],
      mismatches: [],
      walkIns: [],
      people: [],
    };
    const html = page(course({ attendance, coverage: INSTITUTES }));
    expect(html).toContain('presenti 1 su 4');
    const [, told = ''] = /Istituti presenti per CPT: i numeri[\s\S]*?<tbody>\s*(<tr>[\s\S]*?<\/tr>)/.exec(html) ?? [];
    // Present; absent though registered for that session; registered for another; nobody; invited.
    expect([...told.matchAll(/<td[^>]*>(\d+)/g)].map(([, count]) => count)).toEqual(['1', '1', '1', '1', '4']);
    expect(html).toMatch(/Presenze per incontro[\s\S]*>1 presente</);
    expect(html.match(/<svg role="img"/g)).toHaveLength(8);
    expect(html).not.toContain('Segretissimi');
    expect(page(course({ coverage: INSTITUTES }))).not.toContain('Presenze per incontro');
  });

  test('is the same bytes for the same course, and has another mark where a figure is another', () => {
    expect(page(course())).toBe(page(course()));
    const mark = (html: string) => / · (\S+-\S+?)</.exec(html)?.[1];
    expect(mark(page(course()))).toMatch(/^\w{4}-\w{4}$/);
    expect(mark(page(course()))).not.toBe(mark(page(course({ coverage: [institute({ code: 'LOIC80000A' })] }))));
  });

  test('says of an empty course what there is not', () => {
    const html = page(picture());
    expect(html).not.toContain('<svg role="img"');
    for (const said of ['Nessun incontro in elenco', 'Nessuna delega', 'Nessuna iscrizione con una data'])
      expect(html).toContain(said);
  });
});

describe('registrations in time', () => {
  const on = (...days: readonly string[]) => days.map((day) => registration({ since: `${day}T10:00` }));

  test('are told by day, with the days on which nobody came', () => {
    const { span, spans, undated } = arrivalsOf([...on('2026-03-01', '2026-02-27', '2026-03-01'), registration()]);
    expect(span).toBe('day');
    expect(spans).toEqual([
      { from: '2026-02-27', count: 1, total: 1 },
      { from: '2026-02-28', count: 0, total: 1 },
      { from: '2026-03-01', count: 2, total: 3 },
    ]);
    expect(undated).toBe(1);
  });

  test.each([
    ['week', '2026-01-07', '2026-04-01', '2026-01-05', 13],
    ['month', '2024-10-15', '2026-03-31', '2024-10-01', 18],
    ['year', '2006-03-01', '2026-03-01', '2006-01-01', 21],
  ])('by %s where there are more than a page shows', (span, first, last, from, length) => {
    const found = arrivalsOf(on(first, last));
    expect(found.span).toBe(span);
    expect(found.spans).toHaveLength(length);
    expect(found.spans[0]).toEqual({ from, count: 1, total: 1 });
    expect(found.spans.at(-1)?.total).toBe(2);
  });
});
