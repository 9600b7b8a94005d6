import type { Program } from './program.js';

/** Programs whose work is forms and surveys. */
export const SURVEY_PROGRAMS = [
  {
    name: 'google',
    first: true,
    alone: 'Informazioni cronologiche',
    own: { submittedAt: 'Informazioni cronologiche | Timestamp | Zeitstempel | Horodateur' },
    beside: {
      accountEmail:
        'Nome utente | Indirizzo email | Indirizzo e-mail | Email address | Username | E-Mail-Adresse | Nutzername | ' +
        'Adresse e-mail',
      ignored: 'Punteggio | Score | Punteggio totale | Total score | Punktzahl',
    },
  },
  {
    name: 'microsoft',
    leads: true,
    alone: 'Ora di completamento',
    own: {
      submittedAt: 'Ora di completamento | Completion time | Fertigstellungszeit',
      ignored:
        "Last modified time | Ora dell'ultima modifica | Ora ultima modifica | Zeitpunkt der letzten Änderung | " +
        'Heure de la dernière modification | Totale punti | Punti totali | Total points | Commenti sul quiz | ' +
        'Feedback quiz | Feedback sul quiz | Quiz feedback | Grade posted time | Ora di pubblicazione del voto',
    },
    beside: {
      responseId: 'ID',
      submittedAt: 'Ora di fine | Heure de fin',
      ignored: 'Ora di inizio | Start time | Startzeit | Heure de début | Lingua | Language | Sprache | Langue',
    },
    inOrder: [
      [
        ['Posta elettronica | Indirizzo di posta elettronica | Email | E-mail | Adresse de messagerie', 'accountEmail'],
        ['Nome | Name | Nom', 'accountName'],
      ],
    ],
  },
  {
    name: 'limesurvey',
    leads: true,
    own: {
      submittedAt: 'submitdate | Date submitted | Data inviata | Data invio | Data di invio | Datum Abgeschickt',
      ignored:
        'lastpage | Last page | Ultima pagina | Letzte Seite | startlanguage | Start language | Start-Sprache | ' +
        'Linguaggio di partenza | Lingua iniziale | seed | Seme | Zufallsstartwert | startdate | Date started | ' +
        "datestamp | Date last action | Data dell'ultima azione | Data dell'ultima azzione | Data ultima azione | ipaddr | " +
        'refurl | Referrer URL | URL di riferimento',
    },
    also: {
      responseId: 'Response ID | ID risposta | Antwort ID',
      ignored: 'Token | Access code | Codice di accesso | Identificativo | Data di inizio | IP address | Indirizzo IP',
    },
    beside: { responseId: 'ID' },
  },
  {
    name: 'eusurvey',
    own: {
      responseId: 'Contribution ID | ID contributo | ID del contributo',
      submittedAt: 'Submission date | Creation date | Date of contribution | Data di presentazione',
      ignored: 'Invitation number',
    },
    also: { submittedAt: 'Data di invio', ignored: 'Alias | Last update | Ultimo aggiornamento' },
    beside: { ignored: 'Languages | Lingue | User name | Nome utente' },
  },
  {
    name: 'surveymonkey',
    monthFirst: true,
    leads: true,
    own: {
      responseId: 'Respondent ID | ID rispondente | Befragten-ID',
      ignored: 'Collector ID | ID raccoglitore | ID collettore | Custom Data 1 | Dati personalizzati 1',
    },
    also: {
      submittedAt: 'End Date | Data di fine | Data di conclusione',
      ignored: 'Start Date | Data di inizio | IP Address | Indirizzo IP',
    },
    inOrder: [
      [
        ['Email Address | Indirizzo e-mail', 'accountEmail'],
        ['First Name | Nome', 'ignored'],
        ['Last Name | Cognome', 'ignored'],
      ],
      [['Email Address', 'accountEmail']],
    ],
  },
  {
    name: 'jotform',
    own: {
      submittedAt: 'Submission Date | Data di invio | Data invio',
      responseId: "Submission ID | ID invio | ID di invio | ID dell'invio",
      ignored: 'Submission Edit Link | Submission IP | Last Update Date | Data ultimo aggiornamento | Flow Status',
    },
    also: { ignored: 'IP | IP Address | Indirizzo IP' },
  },
  {
    name: 'typeform',
    out: [['Response Type', 'partial', 'incomplete']],
    own: {
      responseId: '#',
      submittedAt: 'Submit Date (UTC) | Submitted At | Data di invio (UTC)',
      ignored:
        'Network ID | ID di rete | Start Date (UTC) | Data di inizio (UTC) | Stage Date (UTC) | Token | Response Type',
    },
    beside: { ignored: 'Tags | Ending | Score' },
  },
  {
    name: 'kobo',
    out: [
      ['_validation_status', 'Not approved | validation_status_not_approved', 'withdrawn'],
      ['ReviewState', 'rejected', 'withdrawn'],
    ],
    own: {
      responseId: '_id | meta-instanceID | meta/instanceID | KEY',
      submittedAt: '_submission_time | SubmissionDate',
      ignored:
        '_uuid | _validation_status | _notes | _status | _submitted_by | __version__ | _tags | _index | formhub/uuid | ' +
        'deviceid | SubmitterID | SubmitterName | AttachmentsPresent | AttachmentsExpected | ReviewState | FormVersion',
    },
    beside: { ignored: 'start | end | today | username | Status | Edits' },
  },
  {
    name: 'redcap',
    out: [['*_timestamp | Survey Timestamp', '[not completed]', 'incomplete']],
    own: {
      responseId: 'record_id | Record ID',
      submittedAt: '*_timestamp | Survey Timestamp',
      ignored:
        'redcap_survey_identifier | redcap_event_name | redcap_repeat_instance | *_complete | Survey Identifier | Complete?',
    },
    beside: { ignored: 'Event Name' },
  },
  {
    name: 'qualtrics',
    out: [
      ['Finished | Terminato', 'False | Falso | 0', 'incomplete'],
      ['Response Type | Tipo di risposta | Status | Stato', 'Survey Preview | Survey Test | Anteprima', 'incomplete'],
    ],
    leads: true,
    own: {
      responseId: 'ResponseId | Response ID | ID risposta',
      submittedAt: 'RecordedDate | Recorded Date',
      accountEmail: 'RecipientEmail | Recipient Email | E-mail destinatario',
      ignored:
        'Response Type | Duration (in seconds) | RecipientLastName | RecipientFirstName | ExternalReference | ' +
        'External Data Reference | LocationLatitude | LocationLongitude | DistributionChannel | UserLanguage | ' +
        'Tipo di risposta | Durata (in secondi) | Cognome destinatario | Nome destinatario | Riferimento dati esterni | ' +
        'Latitudine posizione | Longitudine posizione | Canale di distribuzione | Lingua utente',
    },
    also: {
      submittedAt: 'Data di registrazione',
      ignored:
        'IPAddress | IP Address | Indirizzo IP | Progress | Avanzamento | Finished | Terminato | Start Date | End Date | ' +
        'Data di inizio | Data di fine',
    },
    beside: { ignored: 'Status | Stato' },
  },
  {
    name: 'tally',
    own: { responseId: 'Submission ID', submittedAt: 'Submitted at', ignored: 'Respondent ID' },
  },
  {
    name: 'fillout',
    out: [['Status', 'in_progress', 'incomplete']],
    own: { responseId: 'Submission ID', ignored: 'Submission started' },
    also: { submittedAt: 'Last updated' },
    beside: { ignored: 'Status | Errors | Url | Network ID' },
  },
  {
    name: 'cognito',
    out: [['Entry_Status', 'Incomplete', 'incomplete']],
    own: {
      responseId: 'Entry_Number',
      submittedAt: 'Entry_DateSubmitted | Entry_DateCreated',
      ignored: 'Entry_Status | Entry_DateUpdated',
    },
  },
] as const satisfies readonly Program[];
