import { expect, test } from 'vitest';
import type { ResponseRow } from '../../../src/domain/facts.js';
import type { BatchOptions } from '../../../src/ingest/read-batch.js';
import { readProfile } from '../../../src/ingest/read-profile.js';
import { sourceOf } from '../reading/read.js';
import { batchOf, readBatch, tableFrom, tableOf } from '../tables.js';

const answers = async (text: string, options?: BatchOptions, dialect?: Parameters<typeof tableFrom>[1]) => {
  const batch = await batchOf(tableFrom(text, dialect), options);
  return { ...batch, rows: batch.rows as readonly ResponseRow[] };
};

test('an address asked in the form counts before the account, which stays where none was given', async () => {
  const { rows } = await answers(`
    Informazioni cronologiche;Nome utente;Cognome;Nome;E-mail;Incontro
    12/02/2026 19.07.17;scuola@istituto.example;Rossi;Anna;anna@casa.example;12 marzo
    12/02/2026 19.08.17;scuola@istituto.example;Riva;Luca;;12 marzo`);

  expect(rows.map(({ email }) => email)).toEqual(['anna@casa.example', 'scuola@istituto.example']);
  expect(rows[0]?.submittedAt).toBe('2026-02-12T19:07:17');
});

test('anonymous is nobody', async () => {
  const { rows } = await answers(
    `
    Id;Ora di inizio;Ora di completamento;Posta elettronica;Nome;Cognome e nome;Quale incontro?
    1;46065.5;46065.75;anonymous;;Rossi Anna;12 marzo;`,
    {},
    { dialect: { format: 'xlsx', sheet: 'Form1' } },
  );
  expect(rows[0]).toEqual({
    origin: { file: 'prova.csv', row: 2, sheet: 'Form1' },
    responseId: '1',
    fullName: 'Rossi Anna',
    session: '12 marzo',
    submittedAt: '2026-02-12T18:00',
  });
});

test("the account's name serves only a form that asks for none", async () => {
  const { rows } = await answers(`
    ID;Ora di inizio;Ora di completamento;Posta elettronica;Nome;Ruolo
    1;12/02/2026 10:00:00;12/02/2026 10:05:00;a@b.example;Anna Rossi;Docente`);
  expect(rows[0]).toMatchObject({ fullName: 'Anna Rossi', submittedAt: '2026-02-12T10:05:00' });
});

test('a role written beside the name is no part of it, and the answer where no question asks for it', async () => {
  const unasked = await answers(`
    Informazioni cronologiche;Cognome, nome e ruolo;Incontro
    14/02/2026 19.07.17;Rossi Maria, docente;12 marzo
    14/02/2026 19.08.17;RIVA ANNA - Dirigente scolastica;12 marzo
    14/02/2026 19.09.17;Galli Ada;12 marzo`);
  expect(unasked.rows.map(({ fullName, role }) => [fullName, role])).toEqual([
    ['Rossi Maria', 'docente'],
    ['RIVA ANNA', 'Dirigente scolastica'],
    ['Galli Ada', undefined],
  ]);

  const asked = await answers(`
    Informazioni cronologiche;Cognome;Nome;Ruolo;Incontro
    14/02/2026 19.07.17;Rossi (docente);Maria;Educatrice;12 marzo
    14/02/2026 19.08.17;Riva;Anna - educatrice;;12 marzo`);
  expect(asked.rows.map(({ surname, givenName, role }) => [surname, givenName, role])).toEqual([
    ['Rossi', 'Maria', 'Educatrice'],
    ['Riva', 'Anna', undefined],
  ]);
});

test('ticked sessions are named by the title of their column, chosen ones as written', async () => {
  const { rows } = await answers(`
    Informazioni cronologiche;Cognome;Nome;Incontri [12 marzo];Incontri [26 marzo];Incontri [17 aprile]
    12/02/2026 19.07.17;Rossi;Anna;Sì;No;Parteciperò
    12/02/2026 19.08.17;Riva;Luca;;Non parteciperò;`);
  expect(rows.map(({ session }) => session)).toEqual(['12 marzo; 17 aprile', undefined]);
});

test('beside a column for each session one with all those chosen says nothing more', async () => {
  const { rows } = await readBatch(
    sourceOf(
      `Cognome;Nome;Ruolo;Quali incontri?;Quali incontri?/14 aprile 2026;Quali incontri?/21 aprile 2026;_id;_submission_time
Rossi;Anna;Docente;14 aprile 2026 21 aprile 2026;1;1;7;2026-02-14T09:12:33
Riva;Luca;Docente;21 aprile 2026;0;1;8;2026-02-14T09:13:33
`,
    ),
  );
  expect((rows as readonly ResponseRow[]).map(({ session }) => session)).toEqual([
    '14 aprile 2026; 21 aprile 2026',
    '21 aprile 2026',
  ]);
});

test('a tick that repeats the title of its column says no more than the title', async () => {
  const { rows } = await answers(`
    Informazioni cronologiche;Cognome;Nome;Incontri [12 marzo];Incontri [26 marzo]
    14/02/2026 19.07.17;Rossi;Anna;12 marzo;
    14/02/2026 19.08.17;Riva;Luca;;26 Marzo`);
  expect(rows.map(({ session }) => session)).toEqual(['12 marzo', '26 marzo']);
});

test('an incomplete answer of LimeSurvey is left out and counted, a missing date is no date', async () => {
  const batch = await answers(`
    id;submitdate;lastpage;startlanguage;cognome;nome;incontri[SQ001]
    1;2026-02-12 19:07:17;3;it;Rossi;Anna;Y
    2;;1;it;Riva;;
    3;1980-01-01 00:00:00;3;it;Galli;Luca;`);

  expect(batch.ignored).toEqual([{ row: 3, why: 'incomplete' }]);
  expect(batch.rows.map(({ surname, submittedAt }) => [surname, submittedAt])).toEqual([
    ['Rossi', '2026-02-12T19:07:17'],
    ['Galli', undefined],
  ]);
  expect(batch.read).toBe(3);
  expect(batch.asOf).toBe('2026-02-12T19:07:17');
});

test('a response is refused only for its cells, its name or its time; all else is accepted as written', async () => {
  const batch = await answers(`
    Informazioni cronologiche;Cognome;Nome;E-mail;Codice meccanografico;Ruolo;Incontro
    12/02/2026 19.07.17;Rossi;Anna;non è una mail;MIIC8123;Astronauta;mai
    02/13/2026 10.00.00;Riva;Luca;a@b.example;LCIC80100X;Docente;12 marzo
    12/02/2026 19.07.17;;;a@b.example;LCIC80100X;Docente;12 marzo
    12/02/2026 19.07.17;Galli;Ada;a@b.example;LCIC80100X;Docente;12 marzo;altro
    14/02/2026 19.07.17;Villa Maria;;a@b.example;LCIC80100X;Docente;12 marzo;`);

  expect(batch.rows.map(({ surname }) => surname)).toEqual(['Rossi', 'Villa Maria']);
  expect(batch.rejected.map(({ origin, value, reason }) => [origin.row, origin.letter, value, reason.why])).toEqual([
    [3, 'A', '02/13/2026 10.00.00', 'unreadable'],
    [4, 'B', '', 'missing'],
    [5, undefined, 'altro', 'too-many-cells'],
  ]);
});

test('under Italian titles too the whole column may prove that the month stands first', async () => {
  const batch = await answers(`
    Informazioni cronologiche;Cognome;Nome;Incontro
    2/11/2026 19:07:17;Rossi;Anna;12 marzo
    2/13/2026 10:00:00;Riva;Luca;12 marzo
    2/14/2026 10:00:00;Galli;Ada;12 marzo`);

  expect(batch.rejected).toEqual([]);
  expect(batch.rows.map(({ submittedAt }) => submittedAt)).toEqual([
    '2026-02-11T19:07:17',
    '2026-02-13T10:00:00',
    '2026-02-14T10:00:00',
  ]);
});

test('what the job does not need is not kept, only where it stood', async () => {
  const batch = await answers(`
    Informazioni cronologiche;Cognome;Nome;Codice fiscale;Allergie;Note;Incontro
    12/02/2026 19.07.17;Rossi;Anna;RSSNNA80A41F205X;noci;;12 marzo
    12/02/2026 19.07.17;Riva;Luca;RVILCU80A01F205X;nessuna;arrivo tardi;12 marzo`);

  expect(batch.rows.map(({ droppedIn }) => droppedIn)).toEqual([['E'], ['F']]);
  expect(JSON.stringify(batch.rows)).not.toMatch(/noci|tardi|RSSNNA/);
});

test('a question asked in two sections counts once, wherever it was answered', async () => {
  const { rows } = await batchOf(
    tableOf(
      [
        'Informazioni cronologiche',
        'Cognome',
        'Nome',
        'NUMERO DI TELEFONO (per il gruppo)',
        'NUMERO DI TELEFONO (per il gruppo)',
        'Incontro',
      ],
      [
        ['12/02/2026 19.07.17', 'Rossi', 'Anna', '', '347 1234567', '12 marzo'],
        ['12/02/2026 19.08.17', 'Riva', 'Luca', '3,47E+09', '', '12 marzo'],
      ],
    ),
  );
  expect((rows as readonly ResponseRow[]).map(({ phone }) => phone)).toEqual(['347 1234567', undefined]);
});

test('a code and a name in one cell are parted', async () => {
  const { rows } = await answers(`
    Informazioni cronologiche;Cognome;Nome;Istituto;Incontro
    12/02/2026 19.07.17;Rossi;Anna;LCIC80100X - IC Lecco 1;12 marzo`);
  expect(rows[0]).toMatchObject({ code: 'LCIC80100X', institution: 'IC Lecco 1' });
});

test('an English file whose dates may be read both ways is refused row by row, unless the profile says how', async () => {
  const form = `
    ID;Start time;Completion time;Email;Name;Which session?
    1;7/2/26 11:00:22;7/2/26 11:05:00;a@b.example;Anna Rossi;12 March`;
  const refused = await answers(form);
  expect(refused.rejected[0]?.reason).toEqual({ why: 'ambiguous-date', what: 'data invio' });

  const profile = readProfile('modulo.txt', '[date];mese-giorno');
  expect((await answers(form, { profile })).rows[0]?.submittedAt).toBe('2026-07-02T11:05:00');
});

test('the profile decides over titles and values, and gives sessions their code', async () => {
  const profile = readProfile(
    'modulo.csv',
    'intestazione;campo\nAlfa;nominativo\nBeta;-\n[incontri]\nprimo martedì, Lecco;S1\n',
  );
  const { rows, columns } = await answers(
    `
    Informazioni cronologiche;Beta;Alfa;Incontro
    12/02/2026 19.07.17;Rossi Anna;Riva Luca;Primo martedì,  Lecco
    12/02/2026 19.08.17;Rossi Anna;Riva Luca;Altro`,
    { profile },
  );
  expect(rows.map(({ fullName, session }) => [fullName, session])).toEqual([
    ['Riva Luca', 'S1'],
    ['Riva Luca', 'Altro'],
  ]);
  expect(columns.map(({ field }) => field)).toEqual(['submittedAt', undefined, 'fullName', 'session']);
});
