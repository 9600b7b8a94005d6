import { expect, test } from 'vitest';
import { batchOf, readBatch, tableFrom } from '../tables.js';

const ROW = 'Rossi;Anna;Docente;12 marzo';
const TITLES = 'Cognome;Nome;Ruolo;Incontro';

/** What a form keeps of the time of its only row, and what the person is told of it. */
async function sentIn(title: string, time: string, more: readonly [title: string, cell: string] = ['', '']) {
  const extra = more[0] === '' ? ['', ''] : [`;${more[0]}`, `;${more[1]}`];
  const batch = await batchOf(tableFrom(`${title};${TITLES}${extra[0]}\n${time};${ROW}${extra[1]}`));
  const { submittedAt, submittedOffset } = batch.rows[0] as { submittedAt?: string; submittedOffset?: string };
  return { submittedAt, submittedOffset, told: batch.formColumns?.[0]?.moved?.italian };
}

test.each([
  ['Submit Date (UTC)', '2026-07-02 22:05:10', '+00:00', '2026-07-03T00:05:10'],
  ['Submission time (GMT+2)', '2026-02-02 22:05:10', '+02:00', '2026-02-02T21:05:10'],
  ['SubmissionDate', '2026-07-02T22:05:10.123Z', '+00:00', '2026-07-03T00:05:10'],
  ['Timestamp', '2026-07-02T22:05:10+00:00', '+00:00', '2026-07-03T00:05:10'],
  ['Timestamp', '2026-07-02T22:05:10+02', undefined, undefined],
  ['Timestamp', '2026-02-02T22:05:10+01:00', undefined, undefined],
  ['Informazioni cronologiche', '2026/07/02 10:05:10 PM CEST', undefined, undefined],
  ['Informazioni cronologiche', '2026/07/02 10:05:10 PM GMT+2', undefined, undefined],
  ['Informazioni cronologiche', '2026/07/02 10:05:10 PM GMT', '+00:00', '2026-07-03T00:05:10'],
  ['Informazioni cronologiche', '2026/07/02 10:05:10 PM BST', '+01:00', '2026-07-02T23:05:10'],
  ['Informazioni cronologiche', '2026/07/02 10:05:10 AM GMT-4', '-04:00', '2026-07-02T16:05:10'],
  ['Informazioni cronologiche', '02/07/2026 22.05.10', undefined, undefined],
])('under «%s» the time %s is of a clock at %s', async (title, time, offset, italian) => {
  const sent = await sentIn(title, time);
  expect(sent).toEqual({
    submittedAt: expect.stringMatching(/T(22|10):05:10$/),
    submittedOffset: offset,
    told: italian,
  });
});

test('Kobo writes its own time in UTC, whatever the clock of the telephone', async () => {
  expect(await sentIn('_submission_time', '2026-07-02T08:05:20', ['_uuid', 'a1'])).toEqual({
    submittedAt: '2026-07-02T08:05:20',
    submittedOffset: '+00:00',
    told: '2026-07-02T10:05:20',
  });
});

test('a zone that the title proves holds too where only the whole column shows which number is the day', async () => {
  const rows = ['02/03/2026 10:00', '02/13/2026 10:00', '02/14/2026 10:00'].map((time) => `${time};${ROW}`);
  const { rows: read } = await batchOf(tableFrom([`Submitted at (UTC);${TITLES}`, ...rows].join('\n')));
  expect(read).toMatchObject([
    { submittedAt: '2026-02-03T10:00', submittedOffset: '+00:00' },
    { submittedAt: '2026-02-13T10:00', submittedOffset: '+00:00' },
    { submittedAt: '2026-02-14T10:00', submittedOffset: '+00:00' },
  ]);
});

test.each([
  ['America/Denver', '2026-07-02 07:22:10', '2026-07-02T15:22:10'],
  ['America/Denver', '2026-03-20 07:22:10', '2026-03-20T14:22:10'],
  ['Z', '2026-02-14 14:22:10', '2026-02-14T15:22:10'],
  ['Europe/Rome', '2026-02-14 15:22:10', undefined],
  ['Nowhere/Atall', '2026-02-14 15:22:10', undefined],
])('Qualtrics says in which zone it writes: %s', async (zone, time, italian) => {
  const text = [
    'RecordedDate,ResponseId,Q1',
    'Recorded Date,Response ID,Cognome e nome',
    `"{""ImportId"":""recordedDate"",""timeZone"":""${zone}""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_TEXT""}"`,
    `${time},R_1,Rossi Anna`,
  ].join('\n');
  const bytes = new TextEncoder().encode(`${text}\n`);
  const source = {
    name: 'qualtrics.csv',
    size: bytes.length,
    async *bytes() {
      yield bytes;
    },
  };
  const { rows, formColumns } = await readBatch(source);
  expect(rows[0]).toMatchObject({ submittedAt: time.replace(' ', 'T') });
  expect(formColumns?.[0]?.moved?.italian).toBe(italian);
});
