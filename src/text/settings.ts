import { italianDate } from './words.js';

/** What each setting means, and what it may be. */
const MEANINGS: Readonly<Record<string, string>> = {
  regione: 'regione degli istituti invitati, come nelle anagrafi (LOMBARDIA)',
  invitati:
    'province o CPT a cui si limita l’invito, separati da virgola (LC, SO, CPT Desio); vuoto = tutta la regione',
  'percorso.titolo': 'titolo stampato sui fogli',
  'percorso.anno': 'anno educativo e scolastico (2025/26)',
  intestazione: 'righe in testa ai fogli, separate da |',
  'nota.numero': 'numero di protocollo della nota',
  'nota.data': 'data della nota (GG/MM/AAAA)',
  firme: 'entrata+uscita oppure unica',
  'foglio.scansione': 'sì: i fogli (PDF) hanno i segni con cui se ne legge la scansione firmata; oppure no',
  'righe_bianche.percentuale': 'righe per i non preiscritti, in percentuale degli iscritti',
  'righe_bianche.minimo': 'righe per i non preiscritti, almeno',
  invii_ripetuti: 'somma (ogni invio vale) oppure ultimo (vale solo l’ultimo: repliche dello stesso incontro)',
  'iscrizioni.max_per_istituto': 'persone per istituto a ogni incontro; 0 = senza limite',
  'posti.ordine': 'classi (dirigenti, delegati e Presidenti; coordinatori; docenti ed educatori) oppure arrivo',
  'delega.protocollo': 'numero di protocollo degli atti di delega: obbligatorio, consigliato oppure no',
  'delega.max_per_istituto': 'delegati per istituto a ogni incontro; 0 = senza limite',
  'attestati.soglia': 'percentuale di ore che dà diritto all’attestato (75)',
  'attestati.ore_su':
    'le ore si contano sugli incontri a cui ci si è iscritti (iscrizioni) oppure su tutti quelli del percorso (percorso)',
  'attestati.firma': 'righe della firma in fondo agli attestati, separate da |',
  'lettere.mittente': 'indirizzo da cui si spediscono le lettere; vuoto = quello di chi le spedisce',
  'lettere.indirizzo': 'a quale indirizzo dell’istituto scrivere, se li ha tutti e due: peo oppure pec',
  'lettere.modulo': 'indirizzo web del modulo di iscrizione (https://…), da dire nelle lettere; vuoto = non si dice',
  'lettere.firma': 'righe in fondo alle lettere, separate da |; vuoto = quelle dell’intestazione',
  direttore: 'chi firma come direttore del corso',
  informativa: 'riga sulla protezione dei dati in fondo ai fogli',
  'conservazione.iscrizioni':
    'mesi per cui si conservano i dati di chi si è iscritto e non ha firmato, dall’ultimo incontro (24); 0 = senza termine',
  'conservazione.presenze':
    'mesi per cui si conservano i dati di chi ha firmato, dall’ultimo incontro (60); 0 = senza termine',
  'conservazione.attestati':
    'mesi per cui si conservano gli attestati, dal giorno del rilascio (120); 0 = senza termine',
  cartella: 'cartella in cui «zerosei aggiorna» cerca i file, vista da quella dell’archivio; vuoto = nessuna',
  scaricati: 'sì: «zerosei aggiorna» guarda anche tra i file scaricati; oppure no',
};

const quoted = (value: string): string => (value === '' ? 'vuoto' : `«${settingsText.value(value)}»`);

/** Sentences on the settings. */
export const settingsText = {
  meaning: (key: string) => MEANINGS[key] ?? '',
  /** A value as a person reads it: days as in Italy. */
  value: (value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? italianDate(value) : value),
  /** `firme = unica`. */
  given: (key: string, value: string) => (value === '' ? `${key}: vuoto` : `${key} = ${settingsText.value(value)}`),
  changed: (key: string, value: string, entry: number) =>
    `${settingsText.given(key, value)} (voce ${entry} della storia).`,
  /** What a change did: `direttore = Anna Verdi (era vuoto)`; and what taking it back will do. */
  was: (key: string, was: string, is: string) => `${settingsText.given(key, is)} (era ${quoted(was)})`,
  willBe: (key: string, now: string, then: string) => `${key}: ora ${quoted(now)}, tornerà ${quoted(then)}`,
  /** What stands at the head of what is printed, where nobody has said it. */
  usualLetterhead: (lines: readonly string[]) =>
    `Intestazione di fogli, attestati e verbali, finché non si cambia: «${lines.join(' | ')}». Per cambiarla: zerosei impostazioni intestazione "RIGA | RIGA"`,
  next: 'Per cambiare un valore: zerosei impostazioni CHIAVE VALORE',
};
