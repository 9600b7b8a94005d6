import { person } from '../lists.js';
import { fileOfToday, files, heldSession, line, oneOf, optional, optionalDay, scans, session } from '../questions.js';
import type { Job } from '../sitting.js';

const whichSession = heldSession('Di quale incontro?');
const everySession = session('Di quale incontro?', 'Di tutti gli incontri');

/** What the office gives the minutes once they are registered: not known before, and then with its day. */
const protocol = optional(
  '--protocollo',
  'Numero di protocollo (Invio: non c’è ancora, resta lo spazio):',
  optionalDay('--data-protocollo', 'Data di protocollo (Invio: resta lo spazio):'),
);

/** What `stato` proposes: the rosters as they are signed. */
export const ROSTERS: Job = { title: 'Preparare i fogli firme', words: ['fogli', everySession] };
export const ATTENDANCE: Job = { title: 'Riportare le firme di un incontro', words: ['presenze', whichSession] };
export const CERTIFICATES: Job = { title: 'Rilasciare gli attestati', words: ['attestati'] };
export const REPORT: Job = { title: 'Scrivere il rapporto del percorso', words: ['rapporto'] };

/** Paper that leaves the office, and paper that comes back. */
export const PAPER: readonly Job[] = [
  {
    title: 'Fogli firme: preparare e stampare',
    words: [
      'fogli',
      oneOf(
        'Che cosa?',
        ['I fogli da firmare (PDF)', everySession],
        ['Che cosa è cambiato dall’ultima stampa', everySession, '--novita'],
        ['Solo chi è nuovo dall’ultima stampa (supplemento)', everySession, '--supplemento'],
        ['Una prova, senza registrare la stampa', everySession, '--prova'],
        ['I fogli da firmare, divisi per lettera', everySession, '--per', 'lettera'],
        ['I fogli in Excel, da compilare', everySession, '--formato', 'xlsx'],
        ['L’elenco interno per il banco', everySession, '--elenco-interno'],
      ),
    ],
  },
  {
    title: 'Presenze: riportare le firme',
    words: [
      'presenze',
      oneOf(
        'Che cosa?',
        ['Leggerle dalla scansione dei fogli firmati', '--scansione', scans],
        ['Scriverle qui, foglio alla mano', whichSession],
        ['Leggerle da un file compilato', whichSession, files],
        ['Vedere quante firme ci sono'],
      ),
    ],
  },
  {
    title: 'Attestati: rilasciare, verificare',
    words: [
      'attestati',
      oneOf(
        'Che cosa?',
        ['Rilasciare quelli che spettano, uno per persona'],
        ['Rilasciare quelli che spettano, in un solo file', '--unico'],
        ['Ristampare quello di una persona', person('Di chi? Cognome, o una parte del nome:'), '--ristampa'],
        ['Rilasciare di nuovo quelli non più esatti', '--riemetti'],
        ['Il registro, in un file per Excel', '--registro', '--per-excel', '--uscita', fileOfToday('attestati', 'csv')],
        ['Verificare un codice', '--verifica', line('Codice stampato sull’attestato:')],
        [
          'Concederlo a chi è sotto la soglia di ore',
          ...[person('A chi? Cognome, o una parte del nome:'), '--concedi', '--motivo', line('Perché?')],
        ],
        ['Annullarne uno', '--annulla', line('Numero dell’attestato:'), '--motivo', line('Perché?')],
      ),
    ],
  },
  {
    title: 'Verbale e rapporto',
    words: [
      oneOf(
        'Che cosa?',
        ['Il verbale di un incontro', 'verbale', whichSession, protocol],
        ['Lo stesso, da cambiare in Word o LibreOffice', 'verbale', whichSession, protocol, '--formato', 'html'],
        ['Il rapporto del percorso, da aprire nel browser', 'rapporto'],
        ['Il rapporto, anche con gli istituti che mancano', 'rapporto', '--istituti'],
      ),
    ],
  },
];
