/** Words that offices shorten in the titles of their lists, as folded words of `headingWords`, and words that say the same. */
const FULL: Readonly<Record<string, string>> = {
  PROT: 'PROTOCOLLO',
  N: 'NUMERO',
  NR: 'NUMERO',
  NRO: 'NUMERO',
  NUM: 'NUMERO',
  COD: 'CODICE',
  CM: 'CODICE MECCANOGRAFICO',
  MECC: 'MECCANOGRAFICO',
  DENOM: 'DENOMINAZIONE',
  DESCR: 'DESCRIZIONE',
  DS: 'DIRIGENTE SCOLASTICO',
  DIR: 'DIRIGENTE',
  SCOL: 'SCOLASTICO',
  SCOLASTICA: 'SCOLASTICO',
  IST: 'ISTITUTO',
  ISTIT: 'ISTITUTO',
  ISTITUZIONE: 'ISTITUTO',
  AS: 'ANNO SCOLASTICO',
  MAIL: 'EMAIL',
  IND: 'INDIRIZZO',
  COGN: 'COGNOME',
  NOMINAT: 'NOMINATIVO',
  PROV: 'PROVINCIA',
  TIT: 'TITOLARE',
  TITOLARITA: 'TITOLARE',
  REGG: 'REGGENTE',
  REGGENZA: 'REGGENTE',
  RIF: 'RIFERIMENTO',
  PROGR: 'PROGRESSIVO',
  SVOLG: 'SVOLGIMENTO',
  DISP: 'DISPONIBILI',
  MAX: 'MASSIMO',
  MASSIMI: 'MASSIMO',
  SCAD: 'SCADENZA',
  TERMINE: 'SCADENZA',
  ISCR: 'ISCRIZIONE',
  ISCRIZIONI: 'ISCRIZIONE',
  ORD: 'ORDINE',
  TIPOL: 'TIPOLOGIA',
  TIPO: 'TIPOLOGIA',
  ORARIO: 'ORA',
  ORE: 'ORA',
  LUOGO: 'SEDE',
  GIORNO: 'DATA',
  DELEGATA: 'DELEGATO',
  PRES: 'PRESIDENTE',
  INTERN: 'INTERNO',
};

/** Words of a title written out, of one gender, with synonyms under one word: what two offices write becomes equal. */
export const writtenOut = (words: readonly string[]): string[] =>
  words.flatMap((word) => (FULL[word] ?? word).split(' '));

/** `Delegato/a`, `Il/La`, `del/la`, `Relatore/i`: the other ending says nothing. */
export const withoutEndings = (title: string): string =>
  title.replace(/\bn\.\s*(?:ro\b)?/giu, 'nr ').replace(/(\p{L}{2,})\s*\/\s*(?:[aeio]|la|le|trice)(?!\p{L})/giu, '$1');
