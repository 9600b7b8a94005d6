import { expect, test } from 'vitest';
import { batchOf, tableFrom } from '../tables.js';

const NAMES = ['Rossi;Anna', 'Riva;Luca', 'Verdi;Ida'];

/** Which of three rows are no response, and why, by what the program writes in a column of its own. */
async function outOf(titles: string, own: readonly string[]) {
  const rows = NAMES.map((name, at) => `${name};${own[at] ?? ''}`);
  const { ignored, rows: read } = await batchOf(tableFrom([`Cognome;Nome;${titles}`, ...rows].join('\n')));
  expect(read.length + ignored.length).toBe(NAMES.length);
  return ignored.map(({ row, why }) => [row, why]);
}

const at = (more: readonly string[]) => more.map((text) => `2026-02-14 09:12:11;${text}`);

test.each([
  ['typeform', 'Submit Date (UTC);Response Type', at(['completed', 'partial', '']), [[3, 'incomplete']]],
  [
    'Zoom',
    'Registration Time;Approval Status',
    at(['approved', 'denied', 'cancelled by self']),
    [
      [3, 'withdrawn'],
      [4, 'withdrawn'],
    ],
  ],
  ['Webex', 'Registration Date/Time;Registration Status', at(['Approved', 'Pending', 'Rejected']), [[4, 'withdrawn']]],
  ['qualtrics', 'RecordedDate;Finished;ResponseId', at(['True;R_1', 'False;R_2', '1;R_3']), [[3, 'incomplete']]],
  [
    'fillout',
    'Last updated;Submission started;Submission ID;Status',
    at(['a;1;finished', 'b;2;in_progress', 'c;3;']),
    [[3, 'incomplete']],
  ],
  [
    'luma',
    'created_at;api_id;qr_code_url;approval_status',
    at(['a;u;approved', 'b;u;declined', 'c;u;invited']),
    [[3, 'withdrawn']],
  ],
  ['kobo', '_submission_time;_validation_status;_uuid', at(['Approved;1', 'Not approved;2', ';3']), [[3, 'withdrawn']]],
  ['eventbrite', 'Order Date;Attendee Status', at(['Attending', 'Not Attending', 'Checked In']), [[3, 'withdrawn']]],
  [
    'wordpress',
    'Entry Date;Entry Status;Entry ID',
    at(['active;1', 'spam;2', 'Partial;3']),
    [
      [3, 'incomplete'],
      [4, 'incomplete'],
    ],
  ],
])('what %s says was not sent, or does not come, is no response', async (_, titles, own, out) => {
  expect(await outOf(titles, own)).toEqual(out);
});

test('a survey of REDCap that nobody finished has no time', async () => {
  const titles = 'record_id;iscrizione_timestamp;iscrizione_complete';
  const own = ['1;2026-02-14 09:12:11;Complete', '2;[not completed];Incomplete', '3;;Incomplete'];
  expect(await outOf(titles, own)).toEqual([[3, 'incomplete']]);
});

test('who was connected without having registered, or again, is no registration', async () => {
  const titles = 'Registration Time;Approval Status;Join Time;Leave Time';
  const own = ['2026-02-14 09:12:11;approved;14:28;15:30', ';;15:31;17:30', '--;--;14:28;17:30'];
  expect(await outOf(titles, own)).toEqual([
    [3, 'unregistered'],
    [4, 'unregistered'],
  ]);
});

test('the same words under a question are an answer', async () => {
  expect(await outOf('Submit Date (UTC);Network ID;Status', at(['a;cancelled', 'b;partial', 'c;']))).toEqual([]);
});
