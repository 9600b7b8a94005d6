import { expect, test } from 'vitest';
import type { ResponseRow } from '../../../src/domain/facts.js';
import { batchOf as read } from '../../../src/ingest/read-batch.js';
import { openTable } from '../../../src/ingest/reading/open-table.js';

/** A file with these questions beside the names, as it is written: its rows, and what is asked about its columns. */
async function readForm(titles: string, rows: readonly string[]) {
  const people = ['Rossi,Anna', 'Riva,Luca', 'Verdi,Ida'];
  const lines = rows.map((row, at) => `${at + 1},2026-02-1${at} 09:12:11,${people[at]},${row},2`);
  const text = [`record_id,iscrizione_timestamp,cognome,nome,${titles},iscrizione_complete`, ...lines].join('\n');
  const bytes = new TextEncoder().encode(`${text}\n`);
  const source = {
    name: 'modulo.csv',
    size: bytes.length,
    async *bytes() {
      yield bytes;
    },
  };
  const batch = await read(await openTable(source, {}));
  return {
    rows: [...(batch.rows as Iterable<ResponseRow>)],
    asked: batch.columns.filter(({ maybe }) => maybe),
  };
}

test.each([
  [
    'codes alone',
    'incontri___1,incontri___2',
    ['1,0', '1,1', '0,0'],
    ['incontri___1', 'incontri___1; incontri___2', undefined],
  ],
  [
    'codes in English',
    'session___mil,session___lec',
    ['1,0', '1,1', '0,0'],
    ['session___mil', 'session___mil; session___lec', undefined],
  ],
  [
    'codes with labels below',
    'incontri___1,incontri___2',
    ['Checked,Unchecked', 'Unchecked,Checked', ','],
    ['incontri___1', 'incontri___2', undefined],
  ],
  ['a question of one answer', 'sessione', ['2', '1', ''], ['sessione___2', 'sessione___1', undefined]],
  [
    'the question before its choices',
    'session,session/mil,session/lec',
    ['mil,1,0', 'mil lec,1,1', ',0,0'],
    ['mil', 'mil; lec', undefined],
  ],
  [
    'choices alone',
    'incontri/mil,incontri/lec',
    ['1,0', '1,1', '0,0'],
    ['incontri/mil', 'incontri/mil; incontri/lec', undefined],
  ],
  [
    'a choice that nobody made',
    'incontri,incontri/mil,incontri/lec',
    ['mil,1,', 'mil,1,', ',,'],
    ['mil', 'mil', undefined],
  ],
])(
  'what was ticked is one answer that waits for its words, none lost, none asked by column: %s',
  async (_, titles, marks, sessions) => {
    const { rows, asked } = await readForm(titles, marks);
    expect(rows.map(({ session }) => session)).toEqual(sessions);
    expect(asked).toEqual([]);
  },
);

test('choices of another question say what was chosen, not that something was', async () => {
  const { rows } = await readForm('Ruolo (choice=Docente infanzia),Ruolo (choice=Educatrice)', [
    'Checked,Unchecked',
    'Unchecked,Checked',
    'Unchecked,Unchecked',
  ]);
  expect(rows.map(({ role }) => role)).toEqual(['Docente infanzia', 'Educatrice', undefined]);
});

test('choices behind a question that is not clear wait with it: none is taken for a session, none is asked about', async () => {
  const titles = 'Chi per chi?,Chi per chi? (Bianchi Carla),Chi per chi? (Neri Ugo)';
  const { rows, asked } = await readForm(titles, ['Bianchi Carla,true,false', 'Neri Ugo,false,true', ',,']);
  expect(asked.map(({ title }) => title)).toEqual(['Chi per chi?']);
  expect(rows.map(({ session, unsettled }) => [session, unsettled])).toEqual([
    [undefined, { E: 'Bianchi Carla' }],
    [undefined, { E: 'Neri Ugo' }],
    [undefined, undefined],
  ]);
});

test('a group of questions is no question of several answers', async () => {
  const { rows } = await readForm('sede/istituto,sede/comune', ['IC Stoppani,Lecco', 'IC Manzoni,Como', ',']);
  expect(rows[0]).toMatchObject({ institution: 'IC Stoppani', municipality: 'Lecco' });
});

test('a stroke inside a word parts no choices: what follows «delegata/o» is one question each, answered or not yet', async () => {
  const titles = [
    'Se sei delegata/o - Cognome di chi ti delega',
    'Se sei delegata/o - Nome di chi ti delega',
    'Se sei delegata/o - Hai la delega firmata?',
  ].join(',');
  const one = await readForm(titles, [',,Sì', ',,No', ',,Sì']);
  const other = await readForm(titles, ['Neri,Ida,Sì', ',,No', ',,Sì']);
  expect(one.asked.map(({ letter }) => letter)).toEqual(other.asked.map(({ letter }) => letter));
  expect(other.rows.map(({ principal }) => principal)).toEqual(['Neri Ida', undefined, undefined]);
  expect(one.rows.map(({ principal }) => principal)).toEqual([undefined, undefined, undefined]);
});

test.each(['incontri___1,incontri___2', 'Incontri (choice=12 marzo),Incontri (choice=26 marzo)'])(
  'below the title of a group %s are columns of it, and the form is read to its end',
  async (titles) => {
    const text = `Iscrizione,,,,Scelte,\nrecord_id,cognome,nome,ruolo,${titles}\n1,Rossi,Anna,Docente,1,0\n2,Riva,Ida,Docente,1,1\n`;
    const bytes = new TextEncoder().encode(text);
    const batch = await read(
      await openTable(
        {
          name: 'modulo.csv',
          size: bytes.length,
          bytes: async function* () {
            yield bytes;
          },
        },
        {},
      ),
    );
    expect(batch).toMatchObject({ kind: 'responses', read: 2 });
  },
);
