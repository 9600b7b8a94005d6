import { Option } from 'commander';
import { ANSWER_FORMATS, READING_FORMATS } from '../../report/formats.js';
import { KIND_WORDS } from '../../text/kind-names.js';
import { type Declare, format, lazily } from './declare.js';

/** What goes into the archive, and how it is read. */
export const FILES: readonly Declare[] = [
  (create) => ({
    command: create('inizia')
      .alias('init')
      .description('crea un archivio nuovo con i dati del percorso')
      .option('--titolo <testo>', 'titolo del percorso')
      .option('--anno <anno>', 'anno educativo e scolastico, per esempio 2025/26')
      .option('--regione <nome>', 'regione degli istituti invitati'),
    examples: [
      'inizia',
      'inizia --anno 2025/26 --regione LOMBARDIA',
      'inizia --titolo "Formazione zerosei" --archivio prova.db',
    ],
    work: lazily(async () => (await import('../commands/init.js')).init),
  }),
  (create) => ({
    command: create('leggi')
      .alias('read')
      .description('mostra come viene letto un file, senza conservare nulla')
      .argument('<file>', 'file CSV o XLSX')
      .addOption(format(READING_FORMATS))
      .option('--codifica <nome>', 'codifica del testo, se quella trovata non va bene')
      .option('--foglio <nome>', 'foglio della cartella di lavoro')
      .option('--uscita <file>', 'scrive il risultato in un file; un CSV è per Excel, se non si dice --fedele')
      .addOption(
        new Option('--per-excel', 'CSV per Excel: punto e virgola, accenti giusti, formule rese innocue').conflicts(
          'fedele',
        ),
      )
      .option('--fedele', 'CSV per altri programmi: virgola, celle come nel file, formule comprese')
      .option('--senza-titoli', 'CSV senza la riga dei titoli'),
    examples: [
      'leggi risposte.csv',
      'leggi elenco.xlsx --foglio Form1',
      'leggi elenco.xlsx --formato csv --uscita pulito.csv',
    ],
    work: lazily(async () => (await import('../commands/read.js')).read),
  }),
  (create) => ({
    command: create('importa')
      .alias('import')
      .description('importa file o cartelle: anagrafi, CPT, dirigenti, incontri, risposte, deleghe, impostazioni')
      .argument('<file...>', 'file CSV o XLSX, o cartelle')
      .option('--prova', 'mostra che cosa farebbe, senza farlo')
      .addOption(new Option('--tipo <tipo>', 'che cosa contiene il file').choices(Object.values(KIND_WORDS)))
      .option('--profilo <file>', 'che cosa contiene ogni colonna')
      .option(
        '--colonna <titolo=significato>',
        'che cosa chiede una domanda del modulo («Titolo=delegante»; «-» se non serve); si può ripetere',
        (given: string, before: readonly string[] = []) => [...before, given],
      )
      .option('--codifica <nome>', 'codifica del testo')
      .option('--foglio <nome>', 'foglio della cartella di lavoro')
      .option('--data <data>', 'a quale data si riferisce il file, AAAA-MM-GG')
      .option('--completo', "l'elenco sostituisce quelli precedenti dello stesso tipo")
      .option('--si', 'conferma senza chiedere')
      .addOption(format(ANSWER_FORMATS))
      .option('--uscita <file>', 'scrive il risultato in un file'),
    examples: [
      'importa cartella/',
      'importa risposte.csv --prova',
      'importa elenco.csv --tipo dirigenti --completo',
      'importa risposte.csv --colonna "Per i Dirigenti=delegato"',
    ],
    work: lazily(async () => (await import('../commands/import.js')).importFiles),
  }),
  (create) => ({
    command: create('aggiorna')
      .alias('sync')
      .description('importa i file nuovi o cambiati della cartella del percorso, e dice che cosa cambia')
      .option('--prova', 'mostra che cosa farebbe, senza farlo')
      .option('--si', 'conferma senza chiedere')
      .addOption(format(ANSWER_FORMATS))
      .option('--uscita <file>', 'scrive il risultato in un file'),
    examples: ['aggiorna', 'aggiorna --prova', 'aggiorna --formato json --uscita novita.json'],
    work: lazily(async () => (await import('../commands/sync.js')).sync),
  }),
];
