import { expect, test } from 'vitest';
import { batchOf, tableOf } from '../tables.js';

const STATE =
  'ANNOSCOLASTICO,AREAGEOGRAFICA,REGIONE,PROVINCIA,CODICEISTITUTORIFERIMENTO,DENOMINAZIONEISTITUTORIFERIMENTO,CODICESCUOLA,DENOMINAZIONESCUOLA,INDIRIZZOSCUOLA,CAPSCUOLA,CODICECOMUNESCUOLA,DESCRIZIONECOMUNE,DESCRIZIONECARATTERISTICASCUOLA,DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA,INDICAZIONESEDEDIRETTIVO,INDICAZIONESEDEOMNICOMPRENSIVO,INDIRIZZOEMAILSCUOLA,INDIRIZZOPECSCUOLA,SITOWEBSCUOLA'.split(
    ',',
  );
const PRIVATE = STATE.filter((title) => !/ISTITUTORIFERIMENTO|CARATTERISTICA|INDICAZIONE/.test(title));

const school = (titles: readonly string[], province: string) => {
  const values: Record<string, string> = {
    ANNOSCOLASTICO: '202526',
    REGIONE: 'LOMBARDIA',
    PROVINCIA: province,
    CODICEISTITUTORIFERIMENTO: 'LCIC80100X',
    CODICESCUOLA: 'LCAA80101Q',
    DENOMINAZIONESCUOLA: 'INFANZIA "ARCOBALENO"',
    CAPSCUOLA: '02390',
    DESCRIZIONECOMUNE: "CASSINA DE' PECCHI",
    DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA: 'SCUOLA INFANZIA',
  };
  return titles.map((title) => values[title] ?? 'Non Disponibile');
};

test.each([
  ['STAT', [...STATE, 'SEDESCOLASTICA'], 'LECCO'],
  ['STAT', STATE, 'LECCO'],
  ['AUTSTAT', STATE, 'BOLZANO'],
  ['PAR', PRIVATE, 'LECCO'],
  ['AUTPAR', PRIVATE, 'TRENTO'],
])('the ministerial registry %s is known by its titles and provinces', async (shape, titles, province) => {
  const batch = await batchOf(tableOf(titles, [school(titles, province)], { name: 'scaricato.csv' }));

  expect([batch.kind, batch.shape, batch.schoolYear, batch.asOf]).toEqual(['schools', shape, '2025/26', undefined]);
  expect(batch.rows[0]).toMatchObject({ code: 'LCAA80101Q', municipality: "CASSINA DE' PECCHI" });
  expect(batch.rows[0]).not.toHaveProperty('email');
});

test('the name gives only the reference date, and only if the ministry gave the name', async () => {
  const named = (name: string) => batchOf(tableOf(STATE, [school(STATE, 'LECCO')], { name }));
  expect((await named('SCUANAGRAFESTAT20252620250901 (1).csv')).asOf).toBe('2025-09-01');
  expect((await named('elenco20250901.csv')).asOf).toBeUndefined();
});
