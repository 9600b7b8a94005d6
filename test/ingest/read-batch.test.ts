import { expect, test } from 'vitest';
import type { ResponseRow } from '../../src/domain/facts.js';
import { sourceOf } from './reading/read.js';
import { readBatch } from './tables.js';

test('a Google export is read from its bytes to its responses', async () => {
  const csv = [
    '"Informazioni cronologiche","Nome utente","Cognome","Nome","NUMERO DI TELEFONO\n(per il gruppo)","A quali incontri?"',
    '"2026/02/12 3:28:24 PM CET","a@b.example","Nicolò","Anna","347 1234567","12 marzo, Lecco;26 marzo, Monza"',
    '"2026/02/13 9:01:02 AM CET","c@d.example","D’Angelo","Luca","",""',
    '',
  ].join('\r\n');
  const batch = await readBatch(sourceOf(csv, 17, 'risposte.csv'));

  expect([batch.kind, batch.read, batch.asOf]).toEqual(['responses', 2, '2026-02-13T09:01:02']);
  expect(batch.rows[0]).toEqual({
    origin: { file: 'risposte.csv', row: 2 },
    submittedAt: '2026-02-12T15:28:24',
    surname: 'Nicolò',
    givenName: 'Anna',
    email: 'a@b.example',
    phone: '347 1234567',
    session: '12 marzo, Lecco;26 marzo, Monza',
  });
});

test('an Excel list in Windows-1252 with a caption and a total is read, its rows closing', async () => {
  const csv = 'Elenco incontri;;\r\n\r\nCodice;Data;Città\r\nS1;12/03/2026;Cantù\r\nS2;;Erba\r\nTotale;2;\r\n';
  const batch = await readBatch(sourceOf(Buffer.from(csv, 'latin1'), 1000, 'incontri.csv'));

  expect(batch.kind).toBe('sessions');
  expect(batch.rows).toMatchObject([{ code: 'S1', date: '2026-03-12', municipality: 'Cantù' }]);
  expect(batch.rejected).toMatchObject([
    { origin: { row: 5, column: 'Data', letter: 'B' }, reason: { why: 'missing' } },
  ]);
  expect(batch.read).toBe(batch.rows.length + batch.rejected.length + batch.ignored.length);
});

test('a mapping follows from the file alone: read again, it is the same', async () => {
  const csv = 'Data e ora;Cognome e nome;Incontro preferito\n12/02/2026 10:00;Rossi Anna;12 marzo\n';
  const again = () => readBatch(sourceOf(csv));
  const first = await again();
  expect(await again()).toEqual(first);
  expect((first.rows as readonly ResponseRow[])[0]?.fullName).toBe('Rossi Anna');
});

test('the date and completeness that a person declares are kept', async () => {
  const batch = await readBatch(sourceOf('codice;data\nS1;12/03/2026\n'), { asOf: '2026-01-31', complete: true });
  expect([batch.asOf, batch.complete]).toEqual(['2026-01-31', true]);
});
