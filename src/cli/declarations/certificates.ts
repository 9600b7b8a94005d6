import { Option } from 'commander';
import { type Declare, deciding, lazily, listing } from './declare.js';

const ALONE = ['unico', 'riemetti', 'ristampa'];

/** What is handed to those who came. */
export const CERTIFICATES: readonly Declare[] = [
  (create) => ({
    command: deciding(
      listing(
        create('attestati').alias('certificates').description('gli attestati di partecipazione e il loro registro'),
      ),
    )
      .argument('[persona...]', 'solo per queste: codice, riga o cognome e nome; senza, tutte quelle a cui spetta')
      .option('--cartella <cartella>', 'dove scrivere gli attestati', 'attestati')
      .option('--unico', 'un solo file PDF, invece di uno per persona')
      .option('--riemetti', 'rilascia di nuovo, con lo stesso numero, quelli che non dicono più quel che risulta')
      .option('--ristampa', 'scrive di nuovo, uguali, anche quelli già rilasciati')
      .addOption(
        new Option(
          '--registro',
          'il registro: numeri, codici, stato; in CSV serve anche per la stampa unione',
        ).conflicts([...ALONE, ...['verifica', 'annulla', 'concedi']]),
      )
      .addOption(
        new Option('--verifica <codice>', 'se un attestato con questo codice è uscito da qui, e vale ancora').conflicts(
          [...ALONE, ...['annulla', 'concedi']],
        ),
      )
      .addOption(
        new Option('--annulla <numero>', 'l’attestato non vale più; il numero resta nel registro').conflicts([
          ...ALONE,
          'concedi',
        ]),
      )
      .addOption(
        new Option('--concedi', 'l’attestato spetta alla persona anche sotto la soglia di ore').conflicts(ALONE),
      ),
    examples: [
      'attestati',
      'attestati "Rossi Antonella" --ristampa',
      'attestati --registro --formato csv --per-excel --uscita registro.csv',
      'attestati --verifica k3t9-x0fa-2m7c',
    ],
    work: lazily(async () => (await import('../commands/certificates.js')).certificates),
  }),
];
