import { expect, test } from 'vitest';
import { batchOf, tableFrom } from '../tables.js';

test('a register of acts keeps who delegates whom, for what, by which act', async () => {
  const batch = await batchOf(
    tableFrom(`
      Codice istituto;DS;Delegato;Tipo;Incontri;Dal;Al;Data atto;Protocollo;Data protocollo;Revoca
      LCIC99100D;Ferrari Lucia;Riva Nicolò;Singolo incontro;I1;;;02/03/2026;0063327;03/03/2026;
      LCIC992009;Dott. Sala Ivo;Colombo Greta;Delega di funzione;;01/09/2025;31/08/2026;10/09/2025;123/2025;;05/03/2026`),
  );

  expect(batch.kind).toBe('acts');
  expect(batch.rows).toMatchObject([
    {
      code: 'LCIC99100D',
      principal: 'Ferrari Lucia',
      delegate: 'Riva Nicolò',
      delegationKind: 'incontro',
      session: 'I1',
      actDate: '2026-03-02',
      protocol: '0063327',
      protocolDate: '2026-03-03',
    },
    {
      code: 'LCIC992009',
      delegationKind: 'funzione',
      from: '2025-09-01',
      to: '2026-08-31',
      protocol: '123/2025',
      revoked: '2026-03-05',
    },
  ]);
});

test.each([
  'Istituto;Dirigente;Delegata;Dal;Al;Data',
  'Istituto comprensivo;Dirigente delegante;Docente delegato;Incontro;Data delega;N. prot.;Data prot.',
  'ISTITUTO;COGNOME DS;NOME DS;COGNOME DELEGATO;NOME DELEGATO;TIPO DELEGA;PROTOCOLLO',
  'codice;delegante;delegato;oggetto;sessioni;data',
  'Scuola;Delegato/a;Protocollo;Del;Revocata',
])('is recognised however the office words it: %s', async (titles) => {
  const batch = await batchOf(tableFrom(`${titles}\n${titles.split(';').fill('01/03/2026').join(';')}`));
  expect(batch.kind).toBe('acts');
});

test('a form that also asks for a delegate stays a form', async () => {
  const batch = await batchOf(
    tableFrom(`
      Cognome;Nome;Ruolo;Istituto;Incontro;Delegante;Delegato
      Rossi;Anna;Docente;IC Manzoni;I1;Bianchi Mario;`),
  );
  expect(batch.kind).toBe('responses');
});

test('a revocation without its day is kept as one', async () => {
  const batch = await batchOf(
    tableFrom(`
      Istituto;DS;Delegato;Data atto;Revocata
      IC Manzoni;Bianchi Mario;Rossi Anna;01/03/2026;sì
      IC Manzoni;Bianchi Mario;Verdi Lea;01/03/2026;no`),
  );
  expect(batch.rows.map((row) => ('revoked' in row ? row.revoked : undefined))).toEqual(['undated', undefined]);
});

test('an act that names neither side cannot be read', async () => {
  const batch = await batchOf(tableFrom('Istituto;DS;Delegato;Data atto\nIC Manzoni;;;01/03/2026'));
  expect(batch.rejected).toMatchObject([{ reason: { why: 'missing', what: 'delegato' } }]);
});
