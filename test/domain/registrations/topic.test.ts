import { expect, test } from 'vitest';
import type { ResponseRow, SessionRow, SourceFile } from '../../../src/domain/facts.js';
import { buildPlaces } from '../../../src/domain/places/registry.js';
import { responsesOf } from '../../../src/domain/registrations/responses.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { facts, origin } from '../../builders.js';

const report: SourceFile = {
  label: 'zoom.csv',
  kind: 'responses',
  version: { arrival: 1, content: 'zoom' },
  complete: false,
  provinces: [],
  columns: [],
};
const rossi: ResponseRow = { origin: origin(2, 'zoom.csv'), surname: 'Rossi', submittedAt: '2026-02-14T09:12' };
const session = (code: string, date: string): SessionRow => ({ code, date, origin: origin(2, 'incontri.csv') });
const TWO = [session('I1', '2026-04-14'), session('I2', '2026-04-21')];

const read = (topic: string | undefined, sessions: readonly SessionRow[], row = rossi) => {
  const file = topic === undefined ? report : { ...report, topic };
  const places = buildPlaces(facts(), DEFAULT_SETTINGS);
  const files = new Map([[file.label, file]]);
  return responsesOf([row], { files, places, sessions, spelling: undefined, asRead: (read) => read })[0];
};

test('a meeting is the session that its title names, or one to be asked about', () => {
  expect(read('Percorso, 21 aprile 2026', TWO)).toMatchObject({ sessions: ['I2'], unknownSessions: [] });
  expect(read('Riunione', TWO)).toMatchObject({ sessions: [], unknownSessions: ['Riunione'] });
  expect(read(undefined, TWO)).toMatchObject({ sessions: [], unknownSessions: [] });
});

test('what is written in the row counts before the title of the meeting', () => {
  expect(read('Percorso, 21 aprile 2026', TWO, { ...rossi, session: 'I1' })?.sessions).toEqual(['I1']);
});

test('a course of one session means that one, whatever its meeting is called', () => {
  expect(read('Riunione', TWO.slice(0, 1))).toMatchObject({ sessions: ['I1'], unknownSessions: [] });
});

test('a response is the same with the title of the meeting and without', () => {
  expect(read('Riunione', TWO)?.key).toBe(read(undefined, TWO)?.key);
});
