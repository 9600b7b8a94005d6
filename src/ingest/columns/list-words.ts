import { SPELLINGS } from './list-spellings.js';

/** Words that a title may have beside what it says: how complete, how official, in force, whose of one thing only. */
const IDLE = new Set(
  `ISTITUZIONALE COMPLETO COMPLETA ESTESO ATTUALE ATTUALMENTE UFFICIALE RIFERIMENTO APPARTENENZA UBICAZIONE UBICATA UBICATO
  SVOLGIMENTO ASSEGNATA ASSEGNATO ASSEGNATARIO CONFERITO EVENTUALE RECAPITO CONTATTO CONTATTI INDIRIZZI CARATTERI CUI SI CHE
  TROVA QUALE COMPLESSIVI TOTALI LEGALE SEGRETERIA INDICARE RIFERITO UNICO EFFETTIVO AFFERENTI ADERENTI COMPRESI ASSOCIATI APPARTENENTI`.split(
    /\s+/,
  ),
);

/** Whose a column is, where its group says so: `E-mail` under `Vicepresidente` is nobody else's. */
const WHOSE =
  /\b(?:PRESIDENTE|VICEPRESIDENTE|DIRIGENTE|DSGA|VICARIO|COLLABORATORE|REFERENTE|RESPONSABILE|GESTORE|DELEGATO|DELEGANTE|SEGRETARIO|COORDINATORE)\b/;

/** What lists tell besides, which no field of theirs is: a column that says one of these is not heard for its other words. */
const OTHERS = new Set(
  `FISCALE CF IVA NASCITA RESIDENZA DOMICILIO ETA SESSO DSGA VICARIO VICARIA COLLABORATORE REFERENTE RESPONSABILE SEGRETARIO
  VICEPRESIDENTE RAPPRESENTANTE COORDINATORE TUTOR DIRETTORE OPERATORE UTENTE ISTRUTTORE ORGANIZZATORE ORGANIZZATIVO DEPUTY
  SITO WEB FAX TELEFONO DECRETO DELIBERA DETERMINA AUTORIZZAZIONE ACCREDITAMENTO COSTITUZIONE CARICAMENTO AGGIORNAMENTO
  INSERIMENTO APERTURA RICEZIONE PENSIONE PRECEDENTE PROVENIENZA ALTRO ALTRA ALUNNI BAMBINI CLASSI SEZIONI ISCRITTI MEMBRI
  COMPONENTI PRESENTI RISERVATI RICETTIVITA LATITUDINE LONGITUDINE IPA ISTAT IBAN MATRICOLA PRATICA RUOLO QUALIFICA ORE CREDITI
  GIURIDICA NATURA SOSTITUITO SOSTITUTO NOTE`.split(/\s+/),
);
/** Words that alone do not say of what: a `Data` is one of many. */
const VAGUE = new Set(
  'DATA NOME COGNOME NOMINATIVO DENOMINAZIONE NUMERO CODICE TIPOLOGIA EMAIL INIZIO FINE SCADENZA DAL AL SEDE ISTITUTO ORA POSTI'.split(
    ' ',
  ),
);

/** How many words the longest spelling has that begins with a word. */
const LONGEST = new Map<string, number>();
for (const spelling of Object.keys(SPELLINGS)) {
  const words = spelling.split(' ');
  const first = words[0] as string;
  LONGEST.set(first, Math.max(words.length, LONGEST.get(first) ?? 0));
}

/** Words of a title in the one spelling of each; an address of e-mail is an e-mail. */
export function sameWords(words: readonly string[]): string[] {
  const said = replaced(replaced(words));
  const mail = said.some((word) => word === 'EMAIL' || word === 'PEC');
  return mail ? said.filter((word) => word !== 'INDIRIZZO') : said;
}

function replaced(words: readonly string[]): string[] {
  const said: string[] = [];
  for (let place = 0; place < words.length; ) {
    let length = Math.min(LONGEST.get(words[place] as string) ?? 0, words.length - place);
    while (length > 0 && !(words.slice(place, place + length).join(' ') in SPELLINGS)) length -= 1;
    const given = words.slice(place, place + Math.max(1, length)).join(' ');
    said.push(...(SPELLINGS[given] ?? given).split(' '));
    place += Math.max(1, length);
  }
  return said;
}

/** True if the words say whose something is. */
export const saysWhose = (words: string): boolean => WHOSE.test(words);

const SAID = new Set(Object.values(SPELLINGS).flatMap((words) => words.split(' ')));
/** True of a word that says something to some list. */
export const isTelling = (word: string): boolean => SAID.has(word) || OTHERS.has(word);
/** True if the words say what no list has a field for: a fax, a DSGA, pupils. */
export const isBesides = (words: string): boolean => words.split(' ').some((word) => OTHERS.has(word));
/** True of a word that alone does not say of what. */
export const isVague = (word: string): boolean => VAGUE.has(word);

/** True of a word that says nothing of what a column holds. */
export const isIdle = (word: string): boolean => IDLE.has(word);
