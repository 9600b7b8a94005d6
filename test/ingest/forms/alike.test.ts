import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapForm } from '../../../src/ingest/columns/mapping.js';
import { programColumns } from '../../../src/ingest/columns/programs.js';
import { readColumns } from '../../../src/ingest/columns/read-columns.js';
import { NO_PROFILE } from '../../../src/ingest/profile.js';
import type { Table } from '../../../src/ingest/table.js';
import { type CorpusForm, exportOf, someForms } from './corpus-forms.js';

const every = Array.from({ length: 140 }, (_, row) => row);

/** What each column is read as, with a question mark where it is asked. */
const readingOf = (table: Table): string[] =>
  mapForm(table, NO_PROFILE).shown.map(({ use }) => ('field' in use ? use.field : 'maybe' in use ? '?' : '-'));

const isFilled = (table: Table, at: number): boolean => table.sample.some(({ cells }) => cells[at] !== '');

test('any rows of a form are read as all of them, questions and all', () => {
  const forms = someForms(17);
  const drawn = fc.uniqueArray(fc.nat({ max: 139 }), { minLength: 6, maxLength: 60 });
  const draws = fc.sample(drawn, { numRuns: forms.length, seed: 2026 });
  const otherwise = forms.flatMap((form, place) => {
    const whole = readingOf(exportOf(form, every));
    const table = exportOf(form, draws[place] as number[]);
    const some = readingOf(table);
    const differ = [...form.columns.keys()].filter((at) => some[at] !== whole[at] && isFilled(table, at));
    return differ.length === 0
      ? []
      : [differ.map((at) => `${form.columns[at]?.title}: ${whole[at]}, ${some[at]}`).join('; ')];
  });
  expect(forms.length).toBeGreaterThan(90);
  // One in a hundred, of which a size asks something that another does not.
  expect(otherwise.length, otherwise.join('\n')).toBeLessThanOrEqual(forms.length / 50);
}, 120_000);

/** Whether a title says by itself what it asks; a number of the rows («num.») says it only where it stands first. */
function standsAlone({ columns }: CorpusForm, table: Table, at: number): boolean {
  const { title, group, meaning } = columns[at] as CorpusForm['columns'][number];
  if (meaning === 'responseId') return false;
  const [alone] = readColumns([{ index: 0, letter: 'A', title, ...(group && { group }) }], [], new Map());
  return (
    alone?.meaning === meaning &&
    Math.max(...alone.likely.values()) > 0.9 &&
    !programColumns(table.columns).columns.has(at)
  );
}

test('a column moved to the end keeps its meaning, if its title says it by itself, or is asked about at most', () => {
  let moved = 0;
  const asked: string[] = [];
  for (const form of someForms(86)) {
    const rows = every.slice(0, 40);
    const table = exportOf(form, rows);
    const whole = readingOf(table);
    for (const at of form.columns.keys()) {
      if (!standsAlone(form, table, at)) continue;
      const order = [...form.columns.keys()].filter((place) => place !== at);
      const last = readingOf(exportOf(form, rows, [...order, at])).at(-1);
      moved++;
      if (last === '?' && whole[at] !== '?') asked.push(`${form.columns[at]?.title}`);
      else expect(last, form.columns[at]?.title).toBe(whole[at]);
    }
  }
  expect(moved).toBeGreaterThan(100);
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(moved / 20);
}, 120_000);
