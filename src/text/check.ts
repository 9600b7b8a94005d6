import type { RuleId, Severity } from '../domain/findings/finding.js';
import { number, plural } from './words.js';

/** What each rule is about, in a few words: the heading of its findings. */
export const RULE_TITLES: { readonly [Rule in RuleId]: string } = {
  'FIL-03': 'Caratteri illeggibili',
  'FIL-04': 'Righe con troppe celle',
  'FIL-09': 'Valori illeggibili',
  'FIL-10': 'Date ambigue',
  'FIL-11': 'Righe senza un dato necessario',
  'FIL-12': 'Valori non ammessi',
  'FIL-13': 'Celle troppo lunghe',
  'REG-01': 'Codici meccanografici mal scritti',
  'REG-02': 'Codici ripetuti con dati diversi',
  'REG-03': "Codici che non sono nell'anagrafe",
  'REG-04': 'Codici con il carattere finale sbagliato',
  'REG-05': "Codice del plesso al posto dell'istituto",
  'REG-06': 'Codici di altre regioni',
  'REG-07': 'Istituti non destinatari',
  'REG-08': 'Codici non più attivi',
  'REG-09': 'Due dirigenti titolari',
  'REG-10': 'Dirigenti di più istituti',
  'REG-11': 'Anagrafe di un altro anno',
  'REG-12': 'Istituti non riconosciuti dal nome',
  'REG-13': 'Codice e nome di scuole diverse',
  'REG-14': "Manca l'elenco dei dirigenti",
  'REG-15': 'Inviti limitati a qualcosa che non risulta',
  'CPT-01': 'Due Presidenti in carica',
  'CPT-02': 'Presidenti con il mandato scaduto',
  'CPT-03': 'Comuni senza CPT',
  'CPT-04': 'Istituti in più CPT',
  'CPT-05': "Presidenti che non risultano nell'elenco",
  'CPT-06': 'Presidenti che dirigono un istituto invitato',
  'CPT-07': 'CPT dichiarato diverso da quello del comune',
  'ISC-01': 'Nomi incompleti',
  'ISC-02': 'Cognome e nome invertiti',
  'ISC-03': 'Ruoli non riconosciuti',
  'ISC-04': "DS che non risultano nell'elenco",
  'ISC-05': 'Incontri non riconosciuti',
  'ISC-06': 'Iscrizioni tardive',
  'ISC-07': 'Invii ripetuti',
  'ISC-08': 'Note non importate',
  'ISC-09': 'Iscritti a più incontri',
  'ISC-10': 'Più persone in una riga',
  'ISC-11': 'E-mail non utilizzabili',
  'DUP-01': 'Righe identiche',
  'DUP-02': 'Righe in contraddizione',
  'DUP-03': 'Persone simili',
  'DUP-04': 'Stesso nome in istituti diversi',
  'DUP-05': 'Caselle condivise',
  'DUP-06': 'Due qualità per la stessa persona',
  'DEL-01': 'Deleghe incomplete',
  'DEL-02': 'Più delegati dello stesso istituto',
  'DEL-03': 'Subdeleghe',
  'DEL-04': 'DS che delegano e si iscrivono',
  'DEL-05': 'Chi delega non è il DS',
  'DEL-06': 'Delegati iscritti anche in proprio',
  'DEL-07': "Delegati di un'altra sede o non docenti",
  'DEL-08': 'Deleghe a sé stessi',
  'DEL-09': "Atti successivi all'incontro",
  'DEL-10': "Deleghe che non coprono l'incontro",
  'DEL-11': 'Deleghe solo dichiarate',
  'DEL-12': 'Delegati di più istituti',
  'DEL-13': 'Deleghe in reggenza',
  'DEL-14': 'Protocolli senza data',
  'DEL-15': 'Presidenti che delegano',
  'DEL-16': 'Stesso protocollo in più deleghe',
  'DEC-01': 'Decisioni in contraddizione',
  'DEC-02': 'Risposte ai dubbi che non si riconoscono',
  'SES-01': 'Incontri impossibili',
  'SES-02': 'Incontri oltre i posti',
  'SES-03': 'Troppi iscritti da un istituto',
  'SES-04': 'Incontri sovrapposti',
  'SES-05': 'Incontri senza iscritti',
  'SES-06': 'Date da verificare',
  'SES-07': 'Istituti senza iscritti',
};

const SEVERITY_NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  errore: ['errore', 'errori'],
  avviso: ['avviso', 'avvisi'],
  nota: ['nota', 'note'],
};

const SEVERITIES = ['errore', 'avviso', 'nota'] as const;

/** Sentences around the findings. */
export const findingText = {
  rule: (rule: RuleId, severity: Severity, count: number) =>
    `${rule} ${RULE_TITLES[rule]}: ${plural(count, ...SEVERITY_NAMES[severity])}`,
  place: (file: string, row: number, letter?: string) => `${file}, riga ${row}${letter ? `, colonna ${letter}` : ''}: `,
  rows: (file: string, rows: readonly number[], rest: number, letter?: string) =>
    `${file}, righe ${rows.join(', ')}${rest > 0 ? ` e ${rest === 1 ? "un'altra" : `altre ${rest}`}` : ''}${letter ? `, colonna ${letter}` : ''}: `,
  moreInColumn: (rest: number, rule: RuleId) =>
    `… e altre ${number(rest)} righe con lo stesso difetto. ${findingText.all(rule)}`,
  uncovered: (province: string | undefined, municipalities: number, institutes: number) =>
    `${province === undefined ? 'senza provincia' : `provincia di ${province}`}: ${plural(municipalities, 'comune', 'comuni')} di ${plural(institutes, 'istituto invitato', 'istituti invitati')} senza CPT in elenco. ${findingText.all('CPT-03')} Se non sono invitati: zerosei impostazioni invitati PROVINCE`,
  all: (rule: RuleId) => `Tutte, una per una: zerosei verifica --regola ${rule}.`,
  none: 'Nessun rilievo.',
  counts: (counts: Readonly<Record<Severity, number>>) =>
    (['errore', 'avviso', 'nota'] as const)
      .map((severity) => plural(counts[severity], ...SEVERITY_NAMES[severity]))
      .join(', '),
  /** Figures of what is shown, and of what a narrower question left out. */
  shown: (counts: Readonly<Record<Severity, number>>, all: Readonly<Record<Severity, number>>): string =>
    SEVERITIES.every((severity) => counts[severity] === all[severity])
      ? findingText.counts(counts)
      : `${findingText.counts(counts)} (in tutto: ${findingText.counts(all)})`,
  next: (errors: number) =>
    errors > 0
      ? 'Gli errori chiedono una decisione; le righe restano e i fogli si possono stampare: zerosei fogli'
      : 'Ora: zerosei fogli',
};
