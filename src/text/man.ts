import { EXAMPLES_APART } from './help.js';

/** What the page of the manual says around the help of each command. */
export const manText = {
  name: 'NOME',
  what: 'dalle anagrafi e dalle risposte del modulo ai fogli firme della formazione zerosei',
  synopsis: 'SINTASSI',
  description: 'DESCRIZIONE',
  about: [
    'Importa anagrafi delle scuole e dei CPT, dirigenti, incontri, risposte di qualunque modulo e atti di delega; dice che cosa non torna; scrive un foglio firme per ogni incontro e ne riporta le firme. Lavora sul PC, senza rete. Tutto sta in un file solo, l’archivio.',
    'Da solo, in un terminale, zerosei guida il lavoro con domande.',
  ],
  commands: 'COMANDI',
  alias: (names: readonly string[]) => `Anche: ${names.join(', ')}.`,
  options: 'OPZIONI GENERALI',
  general: 'Prima o dopo il comando.',
  exit: 'CODICI D’USCITA',
  codes: {
    '0': 'Fatto.',
    '1': 'Righe respinte, file lasciati fuori, errori aperti o un foglio non preparato.',
    '2': 'Non si può procedere: è detto perché, e che cosa fare.',
    '70': 'Errore del programma.',
  },
  environment: 'AMBIENTE',
  variables: {
    ZEROSEI_ARCHIVIO: 'L’archivio da usare, se non lo dice --archivio.',
    NO_COLOR: 'Se ha un valore, nessun colore.',
  },
  files: 'FILE',
  paths: { 'zerosei.db': 'L’archivio, nella cartella in cui si lavora.' },
  more: 'VEDERE ANCHE',
  elsewhere: [
    'zerosei perche REG-03 spiega una regola; zerosei aiuto COMANDO mostra l’aiuto di un comando.',
    EXAMPLES_APART,
  ],
};
