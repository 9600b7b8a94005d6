import { expect, test } from 'vitest';
import type { Kind } from '../../../src/domain/facts.js';
import type { KindReader } from '../../../src/ingest/kinds/kind-reader.js';
import { READERS } from '../../../src/ingest/kinds/recognise.js';
import { NO_PROFILE } from '../../../src/ingest/profile.js';
import { tableOf } from '../tables.js';
import { OFFICE_HEADINGS } from './office-headings.js';

/** A code that makes the table one of its kind; it stands last, so that any other column is looked at first. */
const KEY: Partial<Record<Kind, string>> = { schools: 'codice scuola', cpts: 'codice cpt' };

async function fieldOf(kind: Kind, heading: string, field: string): Promise<string | undefined> {
  const key = field === 'code' ? undefined : KEY[kind];
  const titles = key === undefined ? [heading] : [heading, key];
  const table = await tableOf(titles, [titles.map(() => 'x')], { name: 'elenco.csv' });
  const reader = READERS[kind] as KindReader<Kind>;
  return reader.open(table, NO_PROFILE).uses.get(0)?.field;
}

test('headings as Italian offices write them are understood', async () => {
  const missed: string[] = [];
  let all = 0;
  for (const [kind, headings] of Object.entries(OFFICE_HEADINGS)) {
    for (const [heading, field] of headings) {
      all += 1;
      const found = await fieldOf(kind as Kind, heading, field);
      if (found !== field) missed.push(`${kind}: «${heading}» ${found ?? 'unused'} instead of ${field}`);
    }
  }
  expect(missed, `${all - missed.length} of ${all}`).toEqual([]);
});
