import { expect, test } from 'vitest';
import type { WaitingReason } from '../../src/domain/records.js';
import { waitingLines, waitingReasons } from '../../src/report/sessions.js';
import { registration, session } from '../builders.js';

const waiting = (place: number, because: WaitingReason['because']) =>
  registration({
    person: `p${place}`,
    givenName: `Anna${place}`,
    status: 'in_attesa',
    since: '2026-03-01T11:42',
    waits: { place, because, seats: 5, seatFree: false },
  });

const late = [waiting(1, 'class'), waiting(2, 'class'), waiting(3, 'late'), waiting(4, 'class'), waiting(5, 'late')];

test('why people wait is said once for all those of whom it holds', () => {
  expect(waitingReasons(session({}, { waiting: late }))).toEqual([
    expect.stringMatching(/^ {2}1–2, 4: hanno la precedenza/),
    expect.stringMatching(/^ {2}3, 5: iscrizione oltre il termine/),
  ]);
  expect(waitingReasons(session({}, { waiting: late.slice(0, 2) }))).toEqual([
    expect.stringMatching(/^ {2}perché aspettano: hanno la precedenza/),
  ]);
});

test('on a narrow screen who waits is a line', () => {
  expect(waitingLines(session({}, { waiting: late.slice(0, 1) }), 80)).toEqual([
    '1  p1  Rossi Anna1  Docente infanzia, IC Manzoni; 01/03/2026 11:42',
  ]);
});
