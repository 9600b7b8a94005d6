import { expect, test } from 'vitest';
import { readProtocol } from '../../../src/domain/delegations/ledger/protocol.js';
import { readReference } from '../../../src/ingest/values/reference.js';

test.each([
  ['n. 1234/U del 12/02/2026', '1234', '2026-02-12'],
  ['prot. 0063327 del 22.11.2024', '63327', '2024-11-22'],
  ['Prot. n. 1234 del 12 febbraio 2026', '1234', '2026-02-12'],
  ['1234 - 12/02/2026', '1234', '2026-02-12'],
  ['12/02/2026 prot. 1234', '1234', '2026-02-12'],
  ['AOODRLO 0001234 in data 12-02-2026', '1234', '2026-02-12'],
  ['0001234/2026', '1234', undefined],
  ['n. 1234/U', '1234', undefined],
  ['12/02/2026', undefined, '2026-02-12'],
])('«%s» gives number and date', (text, number, date) => {
  const read = readReference(text);
  expect([readProtocol(read.number)?.number, read.date]).toEqual([number, date]);
});
