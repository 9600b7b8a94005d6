import { expect, test } from 'vitest';
import type { ResponseRow } from '../../../src/domain/facts.js';
import { batchOf, tableOf } from '../tables.js';

const sessionsIn = async (titles: readonly string[], rows: readonly (readonly string[])[]) => {
  const { rows: read } = await batchOf(tableOf(titles, rows));
  return (read as ResponseRow[]).map(({ session }) => session);
};

test('answers on lines of their own are a list', async () => {
  const titles = ['Submission Date', 'Cognome', 'Nome', 'A quali incontri?', 'Submission ID'];
  const row = (answer: string) => ['2026-02-14 15:22:10', 'Rossi', 'Anna', answer, '1'];
  const rows = [
    row('14 aprile, Lecco\n21 aprile, Monza'),
    row('14 aprile, Lecco;\r\n21 aprile, Monza;'),
    row('21 aprile'),
  ];
  expect(await sessionsIn(titles, rows)).toEqual([
    '14 aprile, Lecco, 21 aprile, Monza',
    '14 aprile, Lecco, 21 aprile, Monza',
    '21 aprile',
  ]);
});

test('codes with blanks between, as a form for the field writes them, are several answers', async () => {
  const titles = ['SubmissionDate', 'cognome', 'nome', 'incontri', 'meta-instanceID', 'KEY'];
  const row = (answer: string) => ['2026-02-14T15:22:10.000Z', 'Rossi', 'Anna', answer, 'a', 'a'];
  expect(await sessionsIn(titles, [row('mil lec'), row('lec')])).toEqual(['mil; lec', 'lec']);
  expect(await sessionsIn(titles, [row('Incontro di Lecco'), row('Incontro di Monza')])).toEqual([
    'Incontro di Lecco',
    'Incontro di Monza',
  ]);
});

test('sessions of several columns stand in their order in the file, whichever is read the most surely', async () => {
  const titles = [
    'Data inserimento',
    'Cognome',
    'Nome',
    'Incontri (12 marzo)',
    'Incontri (26 marzo)',
    'ID inserimento',
  ];
  const row = (first: string, second: string) => ['2026-02-14 15:22', 'Rossi', 'Anna', first, second, '1'];
  const rows = [row('12 marzo', '26 marzo'), row('', '26 marzo'), row('', '26 marzo')];
  expect((await sessionsIn(titles, rows))[0]).toBe('12 marzo; 26 marzo');
});
