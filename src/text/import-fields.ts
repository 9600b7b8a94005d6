/** What each field of a record is called when a person is told how the columns of a file were understood. */
const NAMES: Readonly<Record<string, string>> = {
  submittedAt: 'data e ora di invio',
  responseId: 'numero della risposta',
  surname: 'cognome',
  givenName: 'nome',
  fullName: 'cognome e nome',
  email: 'e-mail',
  phone: 'telefono',
  role: 'ruolo',
  code: 'codice',
  institution: 'istituto o servizio',
  municipality: 'comune',
  province: 'provincia',
  cpt: 'CPT',
  session: 'incontro',
  delegate: 'delegato',
  delegateEmail: 'e-mail del delegato',
  principal: 'delegante',
  principalEmail: 'e-mail del delegante',
  isDelegate: 'in qualità di delegato',
  isPresident: 'presidente di CPT',
  name: 'denominazione',
  instituteCode: 'codice istituto',
  region: 'regione',
  municipalityCode: 'codice del comune',
  address: 'indirizzo',
  type: 'tipo o ordine',
  pec: 'PEC',
  id: 'codice del servizio',
  manager: 'gestore',
  socialArea: 'ambito sociale',
  leadMunicipality: 'comune capofila',
  municipalities: 'comuni',
  presidentSurname: 'cognome del presidente',
  presidentGivenName: 'nome del presidente',
  presidentEmail: 'e-mail del presidente',
  mandateFrom: 'inizio del mandato',
  mandateTo: 'fine del mandato',
  kind: 'incarico',
  from: 'dal',
  to: 'al',
  date: 'data',
  start: 'ora di inizio',
  end: 'ora di fine',
  title: 'titolo',
  venue: 'sede',
  seats: 'posti',
  capacity: 'capienza',
  deadline: 'scadenza delle iscrizioni',
  speakers: 'relatori',
  delegationKind: 'tipo di delega',
  actDate: "data dell'atto",
  protocol: 'numero di protocollo',
  protocolDate: 'data di protocollo',
  revoked: 'revoca',
  key: 'chiave',
  value: 'valore',
};

/** A field of a record in words. */
export const fieldName = (field: string): string => NAMES[field] ?? field;

const DROPPED: Readonly<Record<'tax_code' | 'sensitive' | 'notes', string>> = {
  tax_code: 'codice fiscale, non conservato',
  sensitive: 'dati sulla persona che non servono, non conservati',
  notes: 'note libere, non conservate: leggerle nel file originale',
};

/** Why a column was left out on purpose. */
export const droppedName = (dropped: keyof typeof DROPPED): string => DROPPED[dropped];

const IGNORED = {
  empty: ['riga vuota', 'righe vuote'],
  total: ['riga di totale', 'righe di totale'],
  'repeated-header': ['riga di titoli ripetuta', 'righe di titoli ripetute'],
  caption: ['riga di didascalia', 'righe di didascalia'],
  incomplete: ['risposta incompleta', 'risposte incomplete'],
} as const satisfies Record<string, readonly [string, string]>;

/** Rows left out for one reason, counted: `3 risposte incomplete`. */
export const ignoredRows = (why: keyof typeof IGNORED, count: number): string =>
  `${count} ${IGNORED[why][count === 1 ? 0 : 1]}`;
