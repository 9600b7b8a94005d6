import { words } from '../../domain/text.js';

/** Words that titles of offices' lists are made of, and values hardly ever are. */
const HEADING_WORDS = new Set(
  (
    'COGNOME COGNOMI NOME NOMI NOMINATIVO NOMINATIVI RUOLO QUALIFICA FUNZIONE INCARICO PROFILO TELEFONO TEL CELLULARE ' +
    'CELL RECAPITO RECAPITI CONTATTO CONTATTI EMAIL MAIL PEC INDIRIZZO SEDE SEDI LUOGO COMUNE CITTA LOCALITA PROVINCIA ' +
    'PROV CAP CODICE COD MECCANOGRAFICO DENOMINAZIONE DESCRIZIONE ISTITUTO SCUOLA PLESSO SERVIZIO ENTE STRUTTURA AMBITO ' +
    'DATA GIORNO ORA ORARIO ORE INIZIO FINE INCONTRO TITOLO ARGOMENTO ATTIVITA RELATORE RELATORI DELEGATO DELEGANTE ' +
    'NOTE ANNOTAZIONI OSSERVAZIONI FIRMA NUMERO NUM N NR TIPO TIPOLOGIA ORDINE GRADO CLASSE SEZIONE STATO PROTOCOLLO ' +
    'POSTI ISCRITTI ALUNNI PARTECIPANTE PARTECIPANTI MATERIA COMPITO COMPITI MANSIONE RESPONSABILE E DI DEL DELLA DELL'
  ).split(' '),
);
/** A title of more words says what only its own list asks. */
const LONGEST = 4;

/** The cell is made of nothing but the usual words of titles: `Sede`, `Numero di telefono`. */
export function isHeading(cell: string): boolean {
  const found = words(cell);
  return found.length > 0 && found.length <= LONGEST && found.every((word) => HEADING_WORDS.has(word));
}
