import { expect, test } from 'vitest';
import { batchOf, tableFrom, tableOf } from '../tables.js';

const bare = (rows: readonly object[]) => rows.map((row) => ({ ...row, origin: undefined }));

test('a list of sessions keeps code, day, hours, place and seats', async () => {
  const batch = await batchOf(
    tableFrom(`
      codice_sessione;Data;Orario;Titolo;Sede;Comune;Posti;Scadenza iscrizioni;Relatori
      S1;12/03/2026;9.30-12.30;Il curricolo;Auditorium;Lecco;300;05/03/2026;Prof.ssa Rossi
      S2;giovedì 26 marzo 2026;ore 14,00;Governance;Sala civica;Monza;illimitati;;`),
  );

  expect(batch.kind).toBe('sessions');
  expect(bare(batch.rows)).toEqual(
    [
      {
        code: 'S1',
        date: '2026-03-12',
        start: '09:30',
        end: '12:30',
        title: 'Il curricolo',
        venue: 'Auditorium',
        municipality: 'Lecco',
        seats: 300,
        deadline: '2026-03-05',
        speakers: 'Prof.ssa Rossi',
      },
      {
        code: 'S2',
        date: '2026-03-26',
        start: '14:00',
        title: 'Governance',
        venue: 'Sala civica',
        municipality: 'Monza',
        seats: 0,
      },
    ].map((row) => ({ ...row, origin: undefined })),
  );
});

test('a code and a date are enough for a session', async () => {
  const batch = await batchOf(tableFrom('codice;data\nS1;12/03/2026'));
  expect(batch.kind).toBe('sessions');
});

test('all bad rows are refused in one run, each with its place and what to write instead', async () => {
  const batch = await batchOf(
    tableFrom(`
      codice;data;ora;posti
      S1;31/02/2026;9:00;10
      ;12/03/2026;9:00;10
      S3;12/03/2026;mattina;10
      S4;12/03/2026;9:00;tanti
      S5;12/03/2026;9:00;10;di;troppo
      S6;12/03/2026;9:00;10`),
  );

  expect(
    batch.rejected.map(({ origin, value, reason }) => [origin.row, origin.letter, origin.column, value, reason]),
  ).toEqual([
    [2, 'B', 'data', '31/02/2026', { why: 'unreadable', what: 'data', example: '31/03/2026' }],
    [3, 'A', 'codice', '', { why: 'missing', what: 'codice' }],
    [4, 'C', 'ora', 'mattina', { why: 'unreadable', what: 'ora', example: '9:30' }],
    [5, 'D', 'posti', 'tanti', { why: 'unreadable', what: 'posti', example: '120' }],
    [6, undefined, undefined, 'di troppo', { why: 'too-many-cells', cells: 6, expected: 4 }],
  ]);
  expect(batch.read).toBe(batch.rows.length + batch.rejected.length + batch.ignored.length);
  expect(batch.rows).toHaveLength(1);
});

test('heads are titolari unless the list says otherwise', async () => {
  const batch = await batchOf(
    tableFrom(`
      Codice istituto;Cognome;Nome;Incarico;Dal;Al
      lcic80100x;Rossi;Maria;;01/09/2025;
      LCIC80200Q;De Luca;Paolo;DS reggente;01/09/2025;31/08/2026
      LCIC80300G;Riva;Anna;f.f.;;
      LCIC80400B;Villa;Luca;supplente;;`),
  );

  expect(batch.kind).toBe('heads');
  expect(bare(batch.rows)).toMatchObject([
    { instituteCode: 'LCIC80100X', surname: 'Rossi', givenName: 'Maria', kind: 'titolare', from: '2025-09-01' },
    { instituteCode: 'LCIC80200Q', surname: 'De Luca', kind: 'reggente', to: '2026-08-31' },
    { instituteCode: 'LCIC80300G', kind: 'facente_funzione' },
  ]);
  expect(batch.rejected[0]?.reason).toEqual({
    why: 'not-allowed',
    what: 'incarico',
    allowed: ['titolare', 'reggente', 'facente funzione'],
  });
});

test('heads in one cell are parted surname first', async () => {
  const batch = await batchOf(
    tableFrom('istituto;dirigente scolastico;tipo incarico\nLCIC80100X;DE LUCA MARIA;titolare'),
  );
  expect(batch.rows[0]).toMatchObject({ surname: 'DE LUCA', givenName: 'MARIA' });
});

test('a CPT has its comuni in one cell, joined by bars or semicolons', async () => {
  const batch = await batchOf(
    tableFrom(`
      codice;denominazione;ambito;provincia;comune_capofila;comuni;cognome presidente;nome presidente;mandato dal;mandato al
      C1;CPT di Lecco;Ambito di Lecco;LC;Lecco;Lecco|Malgrate | Valmadrera;Riva;Anna;03/10/2022;02/10/2025`),
  );

  expect(batch.kind).toBe('cpts');
  expect(batch.rows[0]).toMatchObject({
    code: 'C1',
    name: 'CPT di Lecco',
    socialArea: 'Ambito di Lecco',
    leadMunicipality: 'Lecco',
    municipalities: ['Lecco', 'Malgrate', 'Valmadrera'],
    presidentSurname: 'Riva',
    mandateTo: '2025-10-02',
  });
});

test.each([
  'Bellano / Lecco',
  'Bellano/Lecco',
  'Bellano, Lecco',
  'Bellano; Lecco',
  'Bellano\nLecco',
  '- Bellano\r\n- Lecco\n',
])('the comuni of one cell are told apart by any sign: %j', async (cell) => {
  const batch = await batchOf(tableOf(['Codice CPT', 'Denominazione', 'Comuni'], [['C1', 'CPT di Lecco', cell]]));
  expect(batch.rows).toMatchObject([{ municipalities: ['Bellano', 'Lecco'] }]);
});

test('a letterhead is read line by line, by the sign or as it stands in its cell', async () => {
  const batch = await batchOf(
    tableOf(['chiave', 'valore'], [['intestazione', 'Ministero\nUfficio di Lecco | Ufficio A/B']]),
  );
  expect(batch.rows).toMatchObject([{ value: 'Ministero | Ufficio di Lecco | Ufficio A/B' }]);
});

test('or a CPT has one row for each comune', async () => {
  const batch = await batchOf(
    tableFrom('codice_cpt;denominazione;comune\nC1;CPT di Lecco;Lecco\nC1;CPT di Lecco;Malgrate'),
  );
  expect(batch.kind).toBe('cpts');
  expect(batch.rows.map((row) => 'municipalities' in row && row.municipalities)).toEqual([['Lecco'], ['Malgrate']]);
});

test('services have an id of their own', async () => {
  const batch = await batchOf(
    tableFrom(
      'id;denominazione;tipo;comune;provincia;gestore;e-mail;cpt\nN1;Nido Il Girasole;nido;Lecco;LC;Comune di Lecco;nido@comune.example;C1',
    ),
  );
  expect(batch.kind).toBe('services');
  expect(batch.rows[0]).toMatchObject({ id: 'N1', name: 'Nido Il Girasole', manager: 'Comune di Lecco', cpt: 'C1' });
});

test("the office's institutes are their own institutes", async () => {
  const batch = await batchOf(
    tableFrom(
      'Codice meccanografico;Denominazione;Comune;Provincia;E-mail;CPT\n lcic80100x;IC Lecco 1;Lecco;LC;a@b.example;C1\n;IC senza codice;Lecco;LC;;',
    ),
  );
  expect([batch.kind, batch.shape]).toEqual(['schools', 'institutes']);
  expect(batch.rows[0]).toMatchObject({ code: 'LCIC80100X', instituteCode: 'LCIC80100X', cpt: 'C1' });
  expect(batch.rejected[0]?.reason).toEqual({ why: 'missing', what: 'codice' });
});

test("the office's plessi name their institute and grade", async () => {
  const batch = await batchOf(
    tableFrom(
      'codice;denominazione;ordine;codice_istituto;comune;provincia\nLCAA80101Q;Infanzia Arcobaleno;infanzia;LCIC80100X;Lecco;LC',
    ),
  );
  expect([batch.kind, batch.shape]).toEqual(['schools', 'sites']);
  expect(batch.rows[0]).toMatchObject({ code: 'LCAA80101Q', instituteCode: 'LCIC80100X', type: 'infanzia' });
});

test('settings are keys that we know, with values that they allow', async () => {
  const batch = await batchOf(tableFrom('chiave;valore\nregione;Lombardia\nfirme;due\ncolore;blu\ndirettore;'));
  expect(batch.kind).toBe('settings');
  expect(bare(batch.rows)).toMatchObject([
    { key: 'regione', value: 'Lombardia' },
    { key: 'direttore', value: '' },
  ]);
  expect(batch.rejected.map(({ reason }) => reason.why)).toEqual(['unreadable', 'not-allowed']);
});

test.each([
  ['Nome e cognome', 'Bruno Rosa', 'Rosa', 'Bruno'],
  ['Dirigente (cognome e nome)', 'Bruno Rosa', 'Bruno', 'Rosa'],
  ['Dirigente', 'Bruno Rosa', 'Bruno', 'Rosa'],
  ['Dirigente', 'Rosa, Bruno', 'Rosa', 'Bruno'],
  ['Nome e cognome', 'Anna Rossini Bianchini', 'Rossini Bianchini', 'Anna'],
])('a list of heads under «%s» has «%s» as %s, %s', async (title, written, surname, givenName) => {
  const batch = await batchOf(tableFrom(`Codice istituto;${title};Dal\nLCIC99100D;${written};01/09/2025`));
  expect(batch.rows).toMatchObject([{ surname, givenName }]);
});

test('the habit of a list of heads decides where its heading does not', async () => {
  const surnames = ['Gerosa', 'Tavecchi', 'Bonomelli', 'Zanzi', 'Pozzali', 'Sirtori', 'Mapelli', 'Ghezzi'];
  const heads = ['Paola', 'Elena', 'Silvia', 'Laura', 'Anna'].flatMap((given) =>
    surnames.map((one) => `${given} ${one}`),
  );
  const rows = [...heads, 'Bruno Rosa'].map((head) => `LCIC99100D;${head};01/09/2025`);
  const batch = await batchOf(tableFrom(`Codice istituto;Dirigente;Dal\n${rows.join('\n')}`));
  expect(batch.rows.at(-1)).toMatchObject({ surname: 'Rosa', givenName: 'Bruno' });
});

test('a president named in one cell follows its heading', async () => {
  const table = tableFrom(
    'codice CPT;denominazione;comuni;Presidente (nome e cognome)\nCPT1;CPT Lago;Lecco;Bruno Rosa',
  );
  expect((await batchOf(table)).rows).toMatchObject([{ presidentSurname: 'Rosa', presidentGivenName: 'Bruno' }]);
});

test.each([
  "Cod. istituto;Istituto;Cod. plesso;Scuola dell'infanzia;Comune;Prov.",
  'Codice IC;Denominazione istituto;Codice plesso;Denominazione plesso;Comune;Provincia',
  'Codice istituto;Istituto comprensivo;Codice scuola;Scuola;Comune;Prov',
])('plessi keep the name of an institute that has no row of its own: %s', async (titles) => {
  const row = 'LCIC80500C;I.C. dei Pini;LCAA80501A;Infanzia Abete;Bellano;LC';
  const batch = await batchOf(tableFrom(`${titles}\n${row}`));
  expect([batch.kind, batch.shape]).toEqual(['schools', 'sites']);
  expect(batch.rows).toMatchObject([
    { code: 'LCAA80501A', name: 'Infanzia Abete', instituteCode: 'LCIC80500C', instituteName: 'I.C. dei Pini' },
  ]);
});

test('an institute with a row of its own is named there alone', async () => {
  const batch = await batchOf(
    tableFrom(`CODICEISTITUTORIFERIMENTO;DENOMINAZIONEISTITUTORIFERIMENTO;CODICESCUOLA;DENOMINAZIONESCUOLA;DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA
      LCIC80500C;IC PINI;LCIC80500C;IC PINI;ISTITUTO COMPRENSIVO
      LCIC80500C;IC PINI;LCAA80501A;ABETE;SCUOLA INFANZIA
      LCIC80600D;IC OLMI;LCAA80601A;LARICE;SCUOLA INFANZIA`),
  );
  expect(batch.rows.map((row) => 'instituteName' in row && row.instituteName)).toEqual([false, false, 'IC OLMI']);
});
