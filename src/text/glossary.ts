/** A term of the office: its Italian word, the English identifier that the code uses, and what it means. */
export interface Term {
  readonly italian: string;
  readonly identifier: string;
  readonly meaning: string;
}

/** The words of the field. The guide lists them, and a test holds the two together. */
export const GLOSSARY: readonly Term[] = [
  { italian: 'percorso', identifier: 'course', meaning: "l'edizione di un anno della formazione" },
  { italian: 'incontro', identifier: 'session', meaning: 'una data del percorso, con sede e posti' },
  {
    italian: 'istituto comprensivo (IC)',
    identifier: 'institute',
    meaning: 'la scuola retta da un dirigente, con i suoi plessi',
  },
  { italian: 'plesso', identifier: 'site', meaning: 'una scuola di un istituto, con il suo codice' },
  { italian: "scuola dell'infanzia", identifier: 'nursery', meaning: 'plesso 3–6 anni, statale o paritaria' },
  {
    italian: 'servizio educativo',
    identifier: 'service',
    meaning: 'nido, micronido, sezione primavera: 0–3 anni, senza codice meccanografico',
  },
  { italian: 'CPT', identifier: 'cpt', meaning: 'coordinamento pedagogico territoriale di un ambito' },
  { italian: 'ambito territoriale sociale', identifier: 'socialArea', meaning: 'i comuni di un Piano di Zona' },
  { italian: 'comune capofila', identifier: 'leadMunicipality', meaning: "il comune che guida l'ambito" },
  { italian: 'Presidente coordinatore', identifier: 'president', meaning: 'chi presiede un CPT, eletto per tre anni' },
  {
    italian: 'dirigente scolastico (DS)',
    identifier: 'head',
    meaning: 'chi dirige un istituto: titolare, reggente o facente funzione',
  },
  { italian: 'persona', identifier: 'person', meaning: 'tutte le righe che sono certamente di uno solo' },
  {
    italian: 'iscrizione',
    identifier: 'registration',
    meaning: 'una persona a un incontro: un posto e una riga sul foglio',
  },
  { italian: 'veste (in qualità di)', identifier: 'capacity', meaning: 'in che qualità si partecipa' },
  { italian: 'delega', identifier: 'delegation', meaning: 'chi partecipa al posto del dirigente' },
  { italian: 'copertura', identifier: 'coverage', meaning: 'per ogni istituto invitato, chi viene' },
  { italian: 'foglio firme', identifier: 'roster', meaning: 'il foglio delle presenze di un incontro' },
  {
    italian: 'edizione',
    identifier: 'edition',
    meaning: 'una stampa del foglio di un incontro, numerata e conservata com’era',
  },
  {
    italian: 'supplemento',
    identifier: 'supplement',
    meaning: 'l’edizione che aggiunge a un foglio intero solo chi è nuovo, e dice che cosa depennare',
  },
  {
    italian: 'novità',
    identifier: 'news',
    meaning: 'in che cosa un foglio stampato non è più quello che si stamperebbe ora',
  },
  {
    italian: 'verbale',
    identifier: 'minutes',
    meaning: 'che cosa è stato di un incontro: chi c’era, quali fogli, quali deleghe',
  },
  {
    italian: 'elenco di controllo',
    identifier: 'checklist',
    meaning: 'quello che il banco deve sapere e il foglio non dice: uso interno',
  },
  { italian: 'presenza', identifier: 'attendance', meaning: 'chi ha firmato il foglio di un incontro' },
  { italian: 'non preiscritta/o', identifier: 'walkIn', meaning: 'chi ha firmato senza essere sul foglio' },
  {
    italian: 'attestato',
    identifier: 'certificate',
    meaning: 'il foglio che dice a chi c’era a quali incontri, con il suo numero',
  },
  {
    italian: 'lettera',
    identifier: 'letter',
    meaning: 'un messaggio di posta pronto da spedire, conservato com’era',
  },
  { italian: 'rilievo', identifier: 'finding', meaning: 'qualcosa da sapere o da decidere' },
  { italian: 'regola', identifier: 'rule', meaning: 'ciò che ha trovato un rilievo, con il suo codice' },
  { italian: 'archivio', identifier: 'store', meaning: 'il file in cui tutto è conservato' },
];
