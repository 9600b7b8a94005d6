import { expect, test } from 'vitest';
import { chance } from '../../../bench/faults/chance.js';
import { mutant } from '../../../bench/faults/mutated.js';
import { readClosely } from '../../../bench/faults/read-closely.js';
import { tablesOfScenarios } from '../../../bench/faults/tables.js';
import { read } from './read.js';

// A sample of bench/faults/fuzz.js, which reads a hundred thousand.
test('of files that are changed, spoilt or hostile each is read with every row under its number, or refused', async () => {
  const tables = tablesOfScenarios();
  const complaints: string[] = [];
  const came = new Set<string>();
  for (let file = 0; file < 120; file++) {
    const outcome = await readClosely(mutant(tables, chance(file)));
    came.add(outcome.came);
    complaints.push(...outcome.complaints.map((text) => `${file}: ${text}`));
  }
  expect(complaints).toEqual([]);
  expect(came.size).toBeGreaterThan(5);
});

test('a cell in quotes behind a tab and a figure goes on to the next line', async () => {
  const text = 'codice\torario\tnote\nA1\t14:30\t"riga\nsotto"\nA2\t14:30\tsotto\n';
  const { rows } = await read(text);
  expect(rows).toEqual([
    { row: 2, cells: ['A1', '14:30', 'riga\nsotto'] },
    { row: 3, cells: ['A2', '14:30', 'sotto'] },
  ]);
});

test.each(['Topic,Meeting ID', 'Topic,Meeting ID\nFormazione,912 3456 7890', '1. Summary,\n2. Participants,'])(
  'a report that ends before its people is read, not fallen over: %j',
  async (end) => {
    const { rows } = await read(`Cognome,Nome,Incontro\nRossi,Anna,I1\nRiva,Ida,I2\n${end}\n`);
    expect(rows.slice(0, 2).map(({ cells }) => cells[0])).toEqual(['Rossi', 'Riva']);
  },
);
