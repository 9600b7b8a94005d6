import { describe, expect, test } from 'vitest';
import type { SessionRow } from '../../../src/domain/facts.js';
import { answer, fileOf, MANZONI, pictureOf, session } from '../course.js';

const NEW = 'calendario nuovo.csv';
const newer = fileOf(NEW, 'sessions', { version: { asOf: '2026-01-08', arrival: 9, content: 'nuovo' } });

/** A row of the calendar that came later. */
const moved = (code: string, date: string, given: Partial<SessionRow> = {}): SessionRow =>
  session(code, { date, origin: { file: NEW, row: 2 }, ...given });

/** The sessions that texts mean, and those that nobody understands, by text. */
function meaning(sessions: readonly SessionRow[], ...texts: string[]) {
  const responses = texts.map((text, index) =>
    answer(`Cognome${'abcdefgh'[index]} Ada`, 'Docente infanzia', MANZONI, { session: text }),
  );
  const { people } = pictureOf({ sessions, responses, files: [newer] });
  const read = people.flatMap(({ responses: own }) => own);
  return Object.fromEntries(read.map(({ row, sessions: chosen }) => [row.session, chosen.join(', ') || '?']));
}

describe('a session moved to another day', () => {
  const before = [session('I1', { date: '2026-01-14' }), session('I2', { date: '2026-01-21', start: '14:30' })];
  const texts = ['14 gennaio', 'mercoledì 14/01/2026 ore 9.30', '20 gennaio', '21 gennaio'];

  test('is still meant by the day that it had, and by the hour; whatever calendar came first', () => {
    const expected = {
      ...{ '14 gennaio': 'I1', 'mercoledì 14/01/2026 ore 9.30': 'I1' },
      ...{ '20 gennaio': 'I1', '21 gennaio': 'I2' },
    };
    const now = moved('I1', '2026-01-20', { start: '14:30' });
    expect(meaning([...before, now], ...texts)).toEqual(expected);
    expect(meaning([now, ...before.toReversed()], ...texts)).toEqual(expected);
  });

  test('where another session has that day now, is asked, unless something else tells them apart', () => {
    const swapped = [...before, moved('I1', '2026-01-21'), moved('I2', '2026-01-14', { start: '14:30' })];
    expect(meaning(swapped, '14 gennaio', '21 gennaio', '14 gennaio ore 9.30', 'I1, 14 gennaio')).toEqual({
      ...{ '14 gennaio': '?', '21 gennaio': '?', '14 gennaio ore 9.30': 'I1', 'I1, 14 gennaio': 'I1' },
    });
  });

  test('named by its place only, keeps a day that no session has or had', () => {
    const numbered = [session('1', { date: '2026-01-14' }), session('2', { date: '2026-01-21' })];
    expect(meaning([...numbered, moved('2', '2026-01-23')], '14 gennaio', '21 gennaio')).toEqual({
      ...{ '14 gennaio': '1', '21 gennaio': '2' },
    });
    const one = [moved('1', '2026-01-07'), moved('2', '2026-01-14'), moved('3', '2026-01-21')];
    expect(meaning([...numbered, ...one], '14 gennaio', '21 gennaio')).toEqual({
      ...{ '14 gennaio': '2', '21 gennaio': '3' },
    });
    const reordered = [moved('1', '2026-01-21'), moved('2', '2026-01-28')];
    expect(meaning([...numbered, ...reordered], '14 gennaio', '21 gennaio')).toEqual({
      ...{ '14 gennaio': '?', '21 gennaio': '1' },
    });
  });
});
