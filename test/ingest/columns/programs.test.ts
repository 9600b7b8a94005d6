import { describe, expect, test } from 'vitest';
import { programColumns } from '../../../src/ingest/columns/programs.js';
import { columnLetter } from '../../../src/ingest/table.js';

const read = (titles: string) =>
  programColumns(
    titles.split(';').map((title, index) => ({ index, letter: columnLetter(index), title: title.trim() })),
  );

/** `title = use`, one column each; without a use it must be left to the questions. */
const expected = (columns: string) => columns.split(';').map((column) => column.trim().split(' = '));

test.each([
  [
    'google',
    'Informazioni cronologiche = submittedAt; Nome utente = accountEmail; Nome; Cognome; Nome [Punteggio] = ignored',
  ],
  ['google', 'Timestamp = submittedAt; Score = ignored; Surname; Name; Email address = accountEmail'],
  ['google', 'Zeitstempel = submittedAt; E-Mail-Adresse = accountEmail; Nachname; Vorname'],
  [
    'microsoft',
    'ID = responseId; Ora di inizio = ignored; Ora di completamento = submittedAt; Posta elettronica = accountEmail; ' +
      "Nome = accountName; Ora dell'ultima modifica = ignored; Totale punti = ignored; Feedback quiz = ignored; " +
      'Cognome; Punti - Cognome = ignored; Feedback - Cognome = ignored; Nome; Lingua',
  ],
  [
    'microsoft',
    'Id = responseId; Start time = ignored; Completion time = submittedAt; Email = accountEmail; Name = accountName; ' +
      'Language = ignored; Surname; Points - Surname = ignored; Points - of the day',
  ],
  ['microsoft', 'ID = responseId; Ora di inizio = ignored; Ora di completamento = submittedAt; Nome; Cognome'],
  [
    'limesurvey',
    'ID risposta = responseId; Data invio = submittedAt; Ultima pagina = ignored; Lingua iniziale = ignored; Seme = ignored; ' +
      'Data di inizio = ignored; Indirizzo IP = ignored; Il Suo cognome',
  ],
  [
    'limesurvey',
    'id. ID risposta = responseId; submitdate. Data invio = submittedAt; lastpage. Ultima pagina = ignored; G01Q01. Cognome',
  ],
  ['eusurvey', 'Contribution ID = responseId; Submission date = submittedAt; Cognome; Nome'],
  [
    'eusurvey',
    'Cognome; Contribution ID = responseId; Creation date = submittedAt; Last update = ignored; User name = ignored; Languages = ignored',
  ],
  [
    'surveymonkey',
    'Respondent ID = responseId; Collector ID = ignored; Start Date = ignored; End Date = submittedAt; IP Address = ignored; ' +
      'Email Address = accountEmail; First Name = ignored; Last Name = ignored; Custom Data 1 = ignored; Cognome; Nome',
  ],
  [
    'surveymonkey',
    'ID rispondente = responseId; ID raccoglitore = ignored; Data di inizio = ignored; Data di fine = submittedAt; Nome; Cognome',
  ],
  [
    'jotform',
    'Submission Date = submittedAt; Nome e Cognome; Last Update Date = ignored; Submission ID = responseId; IP = ignored',
  ],
  [
    'typeform',
    '# = responseId; Come ti chiami?; Response Type = ignored; Start Date (UTC) = ignored; Stage Date (UTC) = ignored; ' +
      'Submit Date (UTC) = submittedAt; Network ID = ignored; Tags = ignored; Ending = ignored',
  ],
  ['typeform', '# = responseId; Nome e cognome; Submitted At = submittedAt; Token = ignored'],
  [
    'wufoo',
    'Entry Id = responseId; Name = givenName; Last = surname; Email; Date Created = submittedAt; Created By = ignored; ' +
      'Last Updated = ignored; Updated By = ignored; IP Address = ignored; Last Page Accessed = ignored; Completion Status = ignored',
  ],
  ['drupal', 'Numéro de série = responseId; Soumis le = submittedAt; Adresse IP = ignored; Nominativo'],
  [
    'drupal',
    'Serial number = responseId; SID = ignored; Submission URI = ignored; Created = ignored; Completed = submittedAt; ' +
      'Changed = ignored; In draft = ignored; Current page = ignored; Remote IP address = ignored; Language = ignored; Cognome',
  ],
  [
    'drupal',
    'Serial = responseId; SID = ignored; Time = submittedAt; Draft = ignored; IP Address = ignored; UID = ignored; ' +
      'Username = ignored; Cognome',
  ],
  [
    'nextcloud',
    "ID utente = ignored; Nome visualizzato dell'utente = accountName; Marca temporale = submittedAt; Il mio cognome è",
  ],
  [
    'moodle',
    'Risposta = responseId; Inviato il: = submittedAt; Istituzione = ignored; Dipartimento = ignored; Corso = ignored; ' +
      'Gruppo = ignored; ID = ignored; Nome completo = accountName; Username = ignored; Q01_Cognome; Q02_Istituzione',
  ],
  [
    'wordpress',
    'Cognome; Entry Id = responseId; Entry Date = submittedAt; Date Updated = ignored; Source Url = ignored; ' +
      'Transaction Id = ignored; Payment Status = ignored; Post Id = ignored; User Agent = ignored; User IP = ignored',
  ],
  [
    'wordpress',
    'Nome; Form Name (ID) = ignored; Submission ID = responseId; Created At = submittedAt; User ID = ignored; User Agent = ignored; ' +
      'User IP = ignored; Referrer = ignored',
  ],
  [
    'wordpress',
    'Cognome; Timestamp = submittedAt; Last Updated = ignored; Created By = ignored; Updated By = ignored; Is Draft = ignored; IP = ignored; ID = responseId; Key = ignored',
  ],
  [
    'meetings',
    'First Name = givenName; Last Name = surname; Email = email; Registration Time = submittedAt; Approval Status = ignored; Ruolo',
  ],
  [
    'kobo',
    'start = ignored; end = ignored; Cognome; _id = responseId; _uuid = ignored; _submission_time = submittedAt; _status = ignored; _index = ignored',
  ],
  [
    'redcap',
    'record_id = responseId; redcap_survey_identifier = ignored; iscrizione_timestamp = submittedAt; cognome; iscrizione_complete = ignored',
  ],
  [
    'qualtrics',
    'Start Date = ignored; End Date = ignored; Response Type = ignored; IP Address = ignored; Progress = ignored; ' +
      'Duration (in seconds) = ignored; Finished = ignored; Recorded Date = submittedAt; Response ID = responseId; ' +
      'Recipient Last Name = ignored; Recipient First Name = ignored; Recipient Email = accountEmail; User Language = ignored; Cognome e nome',
  ],
  ['tally', 'Submission ID = responseId; Respondent ID = ignored; Submitted at = submittedAt; Cognome'],
  [
    'eventbrite',
    'Order no. = ignored; Order Date = submittedAt; First Name = givenName; Surname = surname; Attendee no. = responseId',
  ],
  [
    'eventbrite',
    'Order ID = responseId; Order date = submittedAt; Attendee status = ignored; Name = accountName; Email; Event start date = session',
  ],
  ['moodle', 'Nome / Cognome = accountName; Gruppi = ignored; Data = submittedAt; Cognome; Nome'],
  [
    'luma',
    'api_id = responseId; name = accountName; first_name = givenName; last_name = surname; email; created_at = submittedAt; ' +
      'approval_status = ignored; checked_in_at = ignored; qr_code_url = ignored; amount = ignored; ticket_name; Istituto',
  ],
  [
    'fillout',
    'Submission ID = responseId; Last updated = submittedAt; Submission started = ignored; Status = ignored; Cognome; Nome; ' +
      'Errors = ignored; Url = ignored; Network ID = ignored',
  ],
  ['google', 'Cognome; Nome; Incontro; Informazioni cronologiche = submittedAt'],
  ['microsoft', 'Cognome; Incontro; Ora di completamento = submittedAt'],
  // Programs that also make other tables do not tell what the table is.
  [
    'other',
    'Order no. = responseId; Order Date = submittedAt; First Name = givenName; Last Name = surname; Email; Quantity = ignored; Ticket Type',
  ],
  ['other', 'Cognome / Nome = accountName; Istituto; Incarico; Dal'],
  ['other', 'Surname / Cognome; First name / Nome; School / Istituto'],
  ['other', 'Numero pratica = responseId; Data presentazione = submittedAt; Richiedente - Cognome'],
  ['other', 'Cognome; Record ID = responseId; Created time = submittedAt; Last modified time = ignored'],
  ['other', 'Added Time = submittedAt; Referrer Name = ignored; Task Owner = ignored; Cognome'],
])('%s writes %s', (program, columns) => {
  const uses = expected(columns);
  const found = read(uses.map(([title]) => title).join(';'));

  expect(found.program).toBe(program);
  expect(uses.map(([title], at) => [title, found.columns.get(at)])).toEqual(uses.map(([title, use]) => [title, use]));
});

test.each([
  ['lists with the hours of sessions', 'ID;Ora di inizio;Ora di fine;Sede'],
  ['lists with the days of sessions', 'Titolo;Start Date;End Date'],
  ['a list of people', 'ID;Nome;Cognome;Email;Data'],
  ['a single title of a program', 'Cognome;Nome;Submission ID'],
  ['titles of the same program twice', 'Cognome;Token;Token'],
  ['a registry of services', 'Denominazione;Lingue;Ultimo aggiornamento;Stato'],
])('%s show no program', (_, titles) => {
  expect(read(titles)).toEqual({ program: 'other', english: false, monthFirst: false, out: [], columns: new Map() });
});

describe('a program wrote in English', () => {
  test.each([
    'Timestamp;Name',
    'Id;Start time;Completion time;Email;Name;Surname',
    'Respondent ID;Collector ID;End Date',
    'Submission Date;Submission ID',
    'Registration Time;Approval Status',
  ])('%s', (titles) => {
    expect(read(titles).english).toBe(true);
  });
  test.each(['Informazioni cronologiche;Nome', 'Numéro de série;Soumis le', 'id;submitdate;lastpage'])(
    'but not %s',
    (titles) => {
      expect(read(titles).english).toBe(false);
    },
  );
});
