import { describe, expect, test } from 'vitest';
import type { Attended } from '../../../src/domain/attendance/attendance.js';
import type { Delegation } from '../../../src/domain/delegations/delegation.js';
import { buildMinutes } from '../../../src/domain/minutes/build.js';
import type { Minutes } from '../../../src/domain/minutes/minutes.js';
import type { Picture } from '../../../src/domain/picture.js';
import type { Capacity } from '../../../src/domain/records.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { minutesHtml } from '../../../src/report/minutes/html.js';
import { minutesPdf } from '../../../src/report/minutes/pdf.js';
import { cpt, picture, place, registration, session } from '../../builders.js';
import { find, readPdf } from '../rosters/read-pdf.js';

const HOSTILE = '<b>&"x"</b>';
const lodi = (name: string) => place({ name, municipality: 'LODI', province: 'LO', cpts: ['C1'] });
const row = { date: '2026-03-11', start: '09:30', end: '12:30', venue: 'Auditorium', title: HOSTILE };

/** One row of the sheet that came back. */
function attended(number: number, given: Partial<Attended> = {}): Attended {
  return {
    ...{ session: 'A1', edition: 1, row: String(number), person: `p${number}`, surname: `Rossi ${number}` },
    ...{ givenName: 'anna', capacity: 'DOCENTE_INFANZIA', places: [lodi(`IC ${HOSTILE}`)], walkIn: false },
    ...{ presence: 'present', registered: 'confermata' },
    ...given,
  };
}

/** Three on the sheet, of whom one is absent and one cannot be read; two on the blank rows, of whom one cannot be read. */
const ROWS: readonly Attended[] = [
  attended(1, { capacity: 'DS' }),
  attended(2, { presence: 'absent' }),
  attended(3, { presence: 'illegible', places: [] }),
  attended(4, { walkIn: true, row: 'A1', capacity: 'EDUCATORE', surname: 'Verdi' }),
  attended(5, { walkIn: true, row: 'A2', presence: 'illegible', surname: '' }),
];

function course(rows: readonly Attended[] | undefined, given: Partial<Picture> = {}): Picture {
  const seated = [1, 2, 3].map((number) => registration({ surname: `Rossi ${number}`, person: `p${number}` }));
  const world = picture({ sessions: [session(row, { seated })], cpts: [cpt('C1', { name: 'CPT Ambito di Lodi' })] });
  const sessions = rows ? [{ session: 'A1', editions: [1], rows }] : [];
  return { ...world, attendance: { sessions, mismatches: [], walkIns: [], people: [] }, ...given };
}

const minutesOf = (world: Picture): Minutes =>
  buildMinutes(world, DEFAULT_SETTINGS, {
    ...{ session: 'A1', date: '2026-03-12', protocol: {}, register: [], files: [] },
  });

const textOf = (minutes: Minutes): string => readPdf(minutesPdf(minutes).bytes).pages.join('\n');

describe('the record of the day', () => {
  test('counts who was there by capacity, CPT and province, walk-ins among them and once each', () => {
    const { day, capacities, cpts, provinces } = minutesOf(course(ROWS));
    expect(day).toEqual({
      ...{ printed: 3, present: 1, absent: 1, illegible: 1, unsaid: 0, walkIns: 1, illegibleWalkIns: 1 },
    });
    const turnout = (of: Capacity | string, expected: number, present: number) => ({ of, expected, present });
    expect(capacities).toEqual([turnout('DS', 1, 1), turnout('DOCENTE_INFANZIA', 2, 0), turnout('EDUCATORE', 0, 1)]);
    expect(cpts).toEqual([turnout('CPT Ambito di Lodi', 2, 2), turnout('', 1, 0)]);
    expect(provinces).toEqual([turnout('LODI', 2, 2), turnout('', 1, 0)]);
  });

  test('says it in words, tables and lists, on one page', () => {
    const { bytes, pages } = minutesPdf(minutesOf(course(ROWS)));
    const { structure, pages: printed } = readPdf(bytes);
    expect(pages).toBe(1);
    for (const said of [
      'Mercoledì 11 marzo 2026, dalle 9:30 alle 12:30 (3 ore), presso Auditorium, si è svolto l’incontro «<b>&"x"</b>».',
      'Presenti 2, di cui 1 non preiscritta/o; assenti 1. Firme illeggibili 2 (1 tra i non preiscritti).',
      'IC <b>&"x"</b>, Lodi: ROSSI 2 Anna (Docente infanzia).',
      'A1 VERDI Anna (Educatore/trice), IC <b>&"x"</b>, Lodi.',
    ])
      expect(printed[0]?.replaceAll('\n', ' ')).toContain(said);
    expect(find(structure, 'Table')).toHaveLength(3);
    expect(find(structure, 'H1').map(({ text }) => text)).toEqual(['Verbale dell’incontro n. 1 di 1']);
  });

  test('leaves blanks to be filled in while nothing was keyed in, and for the protocol', () => {
    const minutes = minutesOf(course(undefined));
    expect(minutes.day).toBeUndefined();
    expect(textOf(minutes)).toContain('Presenti __________, assenti __________, non preiscritti __________.');
    expect(textOf(minutes)).toContain('Prot. n. __________ del __________');
    const given = { ...minutes, protocol: { number: '0012', date: '2026-03-13' } };
    expect(textOf(given)).toContain('Prot. n. 0012 del 13/03/2026');
  });

  test('tells the delegations that were exercised, that lapsed, and that nobody used', () => {
    const states = ['esercitata', 'decaduta', 'valida', 'respinta'] as const;
    const delegations = states.map(
      (state) =>
        ({
          ...{ session: 'A1', institute: `IC ${state}`, state },
          ...{ principal: { is: 'named', name: 'Capo Ida' }, delegate: { is: 'named', name: `Delegata ${state}` } },
          acts: [],
        }) as unknown as Delegation,
    );
    const told = minutesOf(course(ROWS, { delegations })).delegations;
    expect(told.map(({ became, delegate }) => `${became}: ${delegate}`)).toEqual([
      'lapsed: Delegata decaduta',
      'exercised: Delegata esercitata',
      'unused: Delegata valida',
    ]);
    // A signature that cannot be read is nobody's: it is not told that they did not sign.
    const [valid] = delegations.filter(({ state }) => state === 'valida') as [Delegation];
    const ofRow = (person: string) =>
      minutesOf(
        course(ROWS, { delegations: [{ ...valid, delegate: { is: 'person', person, name: 'X', namings: [] } }] }),
      ).delegations.map(({ became }) => became);
    expect([ofRow('p2'), ofRow('p3'), ofRow('p9')]).toEqual([['unused'], ['unclear'], ['unused']]);
    const before = minutesOf(course(undefined, { delegations })).delegations.map(({ became }) => became);
    expect(before).toContain('awaited');
    expect(before).not.toContain('unused');
  });

  test('goes on to further pages where many are absent, and never leaves the signatures alone', () => {
    const many = Array.from({ length: 160 }, (_, i) =>
      attended(i, { presence: 'absent', places: [lodi(`IC numero ${i}`)] }),
    );
    const { bytes, pages } = minutesPdf(minutesOf(course(many)));
    const printed = readPdf(bytes).pages;
    expect(pages).toBeGreaterThan(2);
    expect(printed.join('\n').match(/IC numero \d+, Lodi: ROSSI/g)).toHaveLength(160);
    for (const [index, text] of printed.entries()) expect(text).toContain(`Verbale – pagina ${index + 1} di ${pages}`);
    expect(printed.at(-1)).toContain('Il direttore del corso');
    expect(printed.at(-1)).toContain('Fogli e file');
  });

  test('is the same bytes twice, and as HTML takes no text for markup', () => {
    const minutes = minutesOf(course(ROWS));
    expect(minutesPdf(minutes).bytes).toEqual(minutesPdf(minutesOf(course(ROWS))).bytes);
    const html = minutesHtml(minutes);
    expect(html).toBe(minutesHtml(minutesOf(course(ROWS))));
    expect(html).toContain('&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;');
    expect(html).not.toMatch(/<b>&|https?:|<script/);
  });
});
