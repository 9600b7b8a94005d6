import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftOf } from '../../src/cli/attendance/draft.js';
import { exceptionsAsked } from '../../src/cli/attendance/guided.js';
import { exceptionsSaid, type SaidOptions } from '../../src/cli/attendance/said.js';
import type { Attended } from '../../src/domain/attendance/attendance.js';
import { keyedRows } from '../../src/domain/attendance/keyed.js';
import type { Sheet } from '../../src/domain/attendance/sheets.js';
import type { RosterRow } from '../../src/domain/rosters/roster.js';
import { clerk, worldAt } from '../clerk.js';

const NAMES = ['Bassi Teresa', 'Greco Tea', 'Neri Bianca', 'Riva Anna'];

const rowOf = (name: string, index: number): RosterRow => {
  const [surname = '', givenName = ''] = name.split(' ');
  return { number: index + 1, person: name, surname, givenName, capacity: 'DOCENTE_INFANZIA', places: [], cpts: [] };
};

/** A sheet of four rows, with two free ones. */
const SHEET = {
  session: 'I1',
  edition: 1,
  editions: [{ roster: { sheets: [{ blankRows: ['A1', 'A2'] }] } }],
  struck: new Map(),
  rows: new Map(
    NAMES.map(rowOf).map((printed) => [String(printed.number), { label: String(printed.number), printed }]),
  ),
} as unknown as Sheet;
const SESSION = { code: 'I1', date: '2026-03-11', start: '09:30', end: '12:30', origin: { file: 'i.csv', row: 2 } };
const rows = (said: SaidOptions) => keyedRows(SHEET, SESSION, exceptionsSaid(said));

/** Somebody who types these answers; what is wrong is typed again by the next. */
async function keying(before: SaidOptions, ...typed: string[]) {
  const screen: string[] = [];
  const kept: SaidOptions[] = [];
  const desk = {
    ask: async (
      _: string,
      proposal: string,
      check: (text: string) => string | true,
      beside: (text: string) => string,
    ) => {
      for (;;) {
        const answer = typed.shift() ?? '';
        const text = answer === '' ? proposal : answer;
        screen.push(`${text} → ${beside(text)}`);
        const wrong = check(text);
        if (wrong === true) return text;
        screen.push(wrong);
      }
    },
    keep: async (said: SaidOptions) => {
      kept.push(said);
    },
  };
  return { said: await exceptionsAsked(SHEET, desk, before, rows), screen: screen.join('\n'), kept };
}

test('shows who stands in the row that is typed, and refuses a row that is not there', async () => {
  const { said, screen } = await keying({}, '9', '2-3', '', '4=10:15', '', 'VERDI Lina; IC Uno; docente', '');
  expect(screen).toContain('9 → la riga 9 non c');
  expect(screen).toContain("La riga 9 non c'è sul foglio dell'incontro I1");
  expect(screen).toContain('2-3 → Greco Tea … Neri Bianca');
  expect(rows(said).map(({ label, presence, in: from }) => [label, presence, from].filter(Boolean).join(' '))).toEqual([
    ...['1 present', '2 absent', '3 absent', '4 present 10:15', 'A1 present'],
  ]);
});

test('rows are understood as one says them: «1, 2 e 4»', () => {
  expect(exceptionsSaid({ assenti: '1, 2 e 4' }).absent).toEqual(['1', '2', '4']);
  expect(exceptionsSaid({ assenti: '1-2 E A1' }).absent).toEqual(['1', '2', 'A1']);
  expect(exceptionsSaid({ entrateTarde: '1=10:30 e 2-3=10.45' }).late.map(({ row }) => row)).toEqual(['1', '2', '3']);
  expect(() => exceptionsSaid({ assenti: '4 o 7' })).toThrow();
});

test('a walk-in is in the row that is typed, with a colon or without; a row typed again is written anew', async () => {
  const lines = ['A1 ROSSI Maria; IC Uno', 'verdi lina', 'a1: BIANCHI Pia', 'A4 NERI Ugo', 'GALLI Ada', ''];
  const { said } = await keying({}, '', '', '', '', ...lines);
  expect(said.nonPreiscritti).toEqual(['A1: BIANCHI Pia', 'A2: verdi lina', 'A4: NERI Ugo', 'A5: GALLI Ada']);
  expect(exceptionsSaid({ nonPreiscritti: ['A1 ROSSI Maria'] }).walkIns).toEqual([
    { label: 'A1', name: 'ROSSI Maria' },
  ]);
  const again = await keying({ nonPreiscritti: ['A1: BIANCHI Pia', 'A4: NERI Ugo'] }, '', '', '', '', '', '', '');
  expect(again.said.nonPreiscritti).toEqual(['A1: BIANCHI Pia', 'A4: NERI Ugo']);
});

test('what is said before is proposed: Enter confirms it, a dash takes it away; each answer is kept', async () => {
  const { said, kept } = await keying({ assenti: '2', illeggibili: '3' }, '', '-', '', '', '');
  expect(said).toEqual({ assenti: '2', illeggibili: '', entrateTarde: '', uscite: '' });
  expect(kept[0]).toEqual({ assenti: '2' });
});

test('who leaves finds it again, until it is dropped or the sheet is registered otherwise', async () => {
  const { folder } = clerk();
  const draftOver = (registered: readonly Attended[]) =>
    draftOf(
      worldAt(folder, { stdout: '', stderr: '' }),
      { domande: true },
      { session: 'I 1/b', edition: 2, registered },
    );
  const draft = draftOver([]);
  expect(await draft.read()).toBeUndefined();
  const said = { assenti: '2,4', nonPreiscritti: ['A1: VERDI Lina; IC Uno', 'A2: illeggibile'] };
  await draft.keep(said);
  expect(await draft.read()).toEqual(said);
  expect(existsSync(join(folder, 'zerosei.db.presenze-I-1-b-2'))).toBe(true);
  const registered = [{ row: '1', presence: 'present' } as Attended];
  expect(await draftOver(registered).read()).toBe('outdated');
  await draftOver(registered).keep(said);
  expect(await draftOver(registered).read()).toEqual(said);
  expect(await draftOver([{ row: '1', presence: 'absent' } as Attended]).read()).toBe('outdated');
  await draft.drop();
  expect(await draft.read()).toBeUndefined();
});
