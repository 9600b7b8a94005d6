import { expect, test } from 'vitest';
import { read } from './read.js';

const SURVEY = `Respondent ID,Collector ID,Start Date,End Date,Cognome e nome,Che ruolo svolge?,,Quali appuntamenti Le interessano?,,,Privacy
,,,,Open-Ended Response,Response,Altro (specificare),14 aprile 2026 - Bergamo,21 aprile 2026 - Brescia,28 aprile 2026 - Milano,Acconsento
118000001,83,02/13/2026 10:30:30 PM,02/13/2026 10:40:17 PM,Rossi Anna,Docente,,,,28 aprile 2026 - Milano,Acconsento
118000002,83,02/11/2026 10:30:30 PM,02/11/2026 10:40:17 PM,Riva Luca,,pedagogista,14 aprile 2026 - Bergamo,,,Acconsento
`;

test('of a question and the word for its answer below it the question is the title; of choices, the choice', async () => {
  const { table, titles, rows } = await read(SURVEY);

  expect(titles).toEqual([
    'Respondent ID',
    'Collector ID',
    'Start Date',
    'End Date',
    'Cognome e nome',
    'Che ruolo svolge?',
    'Che ruolo svolge? / Altro (specificare)',
    'Quali appuntamenti Le interessano? / 14 aprile 2026 - Bergamo',
    'Quali appuntamenti Le interessano? / 21 aprile 2026 - Brescia',
    'Quali appuntamenti Le interessano? / 28 aprile 2026 - Milano',
    'Privacy / Acconsento',
  ]);
  expect(table.captions).toEqual([]);
  expect(rows.map(({ row }) => row)).toEqual([3, 4]);
});

test('the second row of titles is one in Italian too, in a file without any choice, without any response', async () => {
  const { titles, rows } = await read(
    'ID rispondente,ID raccoglitore,Nome e cognome,Istituto\n,,Risposta aperta,Risposta\n',
  );
  expect(titles).toEqual(['ID rispondente', 'ID raccoglitore', 'Nome e cognome', 'Istituto']);
  expect(rows).toEqual([]);
});

test('a record that says «Risposta» stays a record', async () => {
  const { rows } = await read('ID,Nome,Seguito\n1,Rossi Anna,Risposta\n2,Riva Luca,\n');
  expect(rows).toHaveLength(2);
  const nameless = await read('Nome,Esito,Seguito\n,Attesa,Risposta\n,Riva Luca,\nRossi Anna,Attesa,\n');
  expect(nameless.rows).toHaveLength(3);
});

test('codes of questions above their words and of the program below them are no records', async () => {
  const { table, titles, rows } = await read(
    `RecordedDate,ResponseId,Q1,Q2_1
Recorded Date,Response ID,Cognome e nome,"A quali incontri si iscrive? - 14 aprile 2026"
"{""ImportId"":""recordedDate"",""timeZone"":""Europe/Rome""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_1""}"
2026-02-10 09:20:02,R_1aB2cD3eF4gH5iJ,Rossi Anna,14 aprile 2026
2026-02-11 10:20:02,R_2aB2cD3eF4gH5iJ,Riva Luca,
`,
  );
  expect(titles).toEqual([
    'Recorded Date',
    'Response ID',
    'Cognome e nome',
    'A quali incontri si iscrive? - 14 aprile 2026',
  ]);
  expect(table.captions).toEqual([]);
  expect(rows.map(({ row }) => row)).toEqual([4, 5]);
});

const REPORT = `Meeting Registration Report
Report Generated:,"Apr 2, 2026 09:12 AM"
Topic,Meeting ID,Scheduled Time,Duration (minutes),# Registered,# Cancelled,# Approved,# Denied
Percorso zerosei,912 3456 7890,"Apr 14, 2026 02:30 PM",180,2,0,2,0
`;

test.each([
  ['its own line', '\nAttendee Details\n'],
  ['a table of the hosts', '\nHost Details,\nUser Name,Email\nUfficio,ufficio@ente.example\nAttendee Details,\n'],
  ['nothing but a blank row', '\n'],
])('people registered are read below what a report tells of its meeting and %s', async (_, between) => {
  const { titles, cells, table } = await read(
    `${REPORT}${between}First Name,Last Name,Email,Registration Time,Approval Status
Anna,Rossi,anna@ic.example,"Feb 14, 2026 09:12 AM",approved
Luca,Riva,luca@ic.example,"Feb 3, 2026 03:22 PM",approved
`,
  );
  expect(titles).toEqual(['First Name', 'Last Name', 'Email', 'Registration Time', 'Approval Status']);
  expect(cells.map(([name]) => name)).toEqual(['Anna', 'Luca']);
  expect(table.captions[0]).toEqual({ row: 1, text: 'Meeting Registration Report' });
});

test('columns whose titles begin with the question before them hold its options', async () => {
  const { titles, table } = await read(
    'Cognome;Quali incontri?;Quali incontri?/14 aprile;Quali incontri?/21 aprile;Note/altro;_id\nRossi;14 aprile;1;0;;7\nRiva;14 aprile 21 aprile;1;1;;8\n',
  );
  expect(titles).toEqual([
    'Cognome',
    'Quali incontri?',
    'Quali incontri? / 14 aprile',
    'Quali incontri? / 21 aprile',
    'Note/altro',
    '_id',
  ]);
  expect(table.columns[2]).toMatchObject({ title: '14 aprile', group: 'Quali incontri?' });
  const single = await read('Nome;Nome/Cognome;Ruolo\nAnna;Anna Rossi;Docente\nAda;Ada Riva;Docente\n');
  expect(single.titles).toEqual(['Nome', 'Nome/Cognome', 'Ruolo']);
});
