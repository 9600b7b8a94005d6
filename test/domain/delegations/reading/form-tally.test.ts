import { expect, test } from 'vitest';
import { formTally } from '../../../../src/domain/delegations/reading/form-tally.js';
import type { ResponseRow } from '../../../../src/domain/facts.js';

const rows = (...told: readonly Partial<ResponseRow>[]): ResponseRow[] =>
  told.map((row, place) => ({ origin: { file: 'r.csv', row: place + 2 }, ...row }));

test('the responses of a form are counted by what they say', () => {
  const tally = formTally(
    rows(
      { surname: 'Riva', givenName: 'Anna', code: 'LCIC99100D', session: 'I1' },
      { fullName: 'Longhi Ida', institution: 'IC Boscoverde' },
      { fullName: 'Galli Ada', session: 'I2' },
    ),
  );
  expect(tally).toMatchObject({ responses: 3, named: 3, placed: 2, withSession: 2 });
});

test('who tells of a delegate, of who delegates, of being a delegate is counted once however often; «no» and «nessuno» tell of none', () => {
  const tally = formTally(
    rows(
      { fullName: 'Ferrari Lucia', delegate: 'Riva Anna' },
      { fullName: 'FERRARI Lucia', delegate: 'prof.ssa Riva Anna' },
      { fullName: 'Sala Ivo', delegate: 'nessuno' },
      { fullName: 'Monti Clara', delegate: 'no', isDelegate: 'No' },
      { fullName: 'Longhi Ida', principal: 'il mio DS', isDelegate: 'Sì' },
      { fullName: 'Galli Ada', principal: 'Sala Ivo' },
    ),
  );
  expect(tally).toMatchObject({ tellDelegate: 1, tellPrincipal: 2, sayDelegate: 1 });
});

test('a cell that asks for either side is counted on the side that it tells of', () => {
  const tally = formTally(
    rows(
      { fullName: 'Ferrari Lucia', role: 'Dirigente scolastico', delegation: 'Riva Anna' },
      { fullName: 'Longhi Ida', role: 'Docente', delegation: 'Sala Ivo' },
      { fullName: 'Galli Ada', role: 'Docente', delegation: 'No' },
    ),
  );
  expect(tally).toMatchObject({ tellDelegate: 1, tellPrincipal: 1, sayDelegate: 0 });
});
