import { expect, test } from 'vitest';
import { Failure } from '../../../src/domain/failure.js';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { openTable } from '../../../src/ingest/reading/open-table.js';

async function kindOf(text: string, kind?: 'responses'): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const source = {
    name: 'rapporto.csv',
    size: bytes.length,
    async *bytes() {
      yield bytes;
    },
  };
  try {
    return (await batchOf(await openTable(source, {}), kind === undefined ? {} : { kind })).kind;
  } catch (error) {
    if (error instanceof Failure) return error.problem.kind;
    throw error;
  }
}

const ZOOM = `Topic,ID,Host name,Host email,Start time,End time,Participants,Duration (minutes)
Percorso zerosei,912 3456 7890,Ufficio,ufficio@ente.example,04/14/2026 02:25:10 PM,04/14/2026 05:31:00 PM,2,186

Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
Anna Rossi,anna.rossi@posta.example,04/14/2026 02:28:10 PM,04/14/2026 05:30:00 PM,182,Yes,,No
Luca Riva,,04/14/2026 02:29:10 PM,04/14/2026 03:30:00 PM,61,Yes,,No
`;

const OLDER_ZOOM = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
912 3456 7890,Percorso zerosei,04/14/2026 02:25:10 PM,04/14/2026 05:31:00 PM,ufficio@ente.example,186,2

Name (Original Name),User Email,Total Duration (Minutes),Guest
Anna Rossi,anna.rossi@posta.example,182,Yes
Luca Riva,,61,Yes
`;

const TEAMS = `1. Riepilogo
Titolo riunione\tPercorso zerosei
Partecipanti\t2
Ora di inizio\t14/04/26, 14:25:10
Durata riunione\t3h 5m 51s

2. Partecipanti
Nome\tPrima partecipazione\tUltima uscita\tDurata riunione\tPosta elettronica\tID partecipante (UPN)\tRuolo
Rossi Anna\t14/04/26, 14:28:11\t14/04/26, 17:30:02\t3h 1m 51s\ta@posta.example\ta@posta.example\tPartecipante
Riva Luca\t14/04/26, 14:29:11\t14/04/26, 17:30:02\t3h 0m 51s\tl@posta.example\tl@posta.example\tPartecipante

3. Attività durante la riunione
Nome\tOra di partecipazione\tOra di uscita\tDurata\tPosta elettronica\tRuolo
Rossi Anna\t14/04/26, 14:28:11\t14/04/26, 17:30:02\t3h 1m 51s\ta@posta.example\tPartecipante
`;

const ENGLISH_TEAMS = TEAMS.replace('1. Riepilogo', '1. Summary')
  .replace('2. Partecipanti', '2. Participants')
  .replace('Nome\tPrima partecipazione\tUltima uscita', 'Name\tFirst Join\tLast Leave');

test.each([
  ['Zoom, participants', ZOOM],
  ['Zoom, participants without their hours', OLDER_ZOOM],
  [
    'Zoom, the meeting beside each',
    'Topic,Meeting ID,Name (Original Name),User Email,Join Time,Leave Time\nA,1,Anna Rossi,a@b.example,10:00,11:00\n',
  ],
  ['Teams', TEAMS],
  ['Teams in English', ENGLISH_TEAMS],
  [
    'Teams, list',
    'Full Name\tUser Action\tTimestamp\nRossi Anna\tJoined\t4/14/2026, 2:28:11 PM\nRiva Luca\tLeft\t4/14/2026, 5:28:11 PM\n',
  ],
  [
    'Teams, list in Italian',
    'Nome completo\tAzione utente\tData/ora\nRossi Anna\tEntrato\t14/4/2026, 14:28:11\nRiva Luca\tUscito\t14/4/2026, 17:28:11\n',
  ],
  [
    'Teams, live event',
    'SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role\na,b,Rossi Anna,Mozilla,4/14/2026 12:28:11 PM,Joined,Attendee\n',
  ],
  [
    'Webex',
    'Meeting Name\tDisplay Name\tFirst Name\tLast Name\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\nA\tRossi Anna\tAnna\tRossi\ta@b.example\t2026-04-14 14:28\t2026-04-14 17:30\t182 mins\n',
  ],
  [
    'Meet',
    'First name,Last name,Email,Duration,Time joined,Time exited\nAnna,Rossi,a@b.example,1 hr 2 min,2:28 PM,3:30 PM\n',
  ],
])('a report on who was connected is no list of who registered: %s', async (_, text) => {
  expect(await kindOf(text)).toBe('attendance-report');
});

test('where somebody says that it is a form, it is read as one', async () => {
  expect(await kindOf(ZOOM, 'responses')).toBe('responses');
});

test('a report that says when each had registered tells who did', async () => {
  const titles = 'Attended,First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time';
  expect(await kindOf(`${titles}\nYes,Anna,Rossi,a@b.example,"Feb 14, 2026 09:12",approved,--,--\n`)).toBe('responses');
});
