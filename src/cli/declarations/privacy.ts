import { EXTRACT_FORMATS } from '../../report/formats.js';
import { type Declare, format, lazily, listing } from './declare.js';

/** What the law gives to those whose data the archive holds. */
export const PRIVACY: readonly Declare[] = [
  (create) => ({
    // Options of its own would be taken from its actions.
    command: create('privacy').description(
      'quali dati personali contiene l’archivio; le azioni danno a una persona quello che la riguarda',
    ),
    examples: ['privacy', 'privacy estratto --help'],
    work: lazily(async () => (await import('../commands/privacy.js')).privacy),
    actions: [
      {
        command: create('estratto')
          .alias('extract')
          .description('tutto ciò che l’archivio ha di una persona, da consegnarle (articolo 15)')
          .argument('<persona>', 'codice, riga (risposte.csv:12) o cognome e nome')
          .addOption(format(EXTRACT_FORMATS))
          .option('--uscita <file>', 'scrive il risultato in un file'),
        examples: [
          'privacy estratto "Rossi Antonella"',
          'privacy estratto "Rossi Antonella" --uscita estratto.html',
          'privacy estratto "Rossi Antonella" --formato json',
        ],
        work: lazily(async () => (await import('../commands/extract-person.js')).extractPerson),
      },
      {
        command: create('cancella')
          .alias('erase')
          .description('cancella per sempre dall’archivio tutto ciò che riguarda una persona (articolo 17)')
          .argument('<persona>', 'codice, riga (risposte.csv:12) o cognome e nome')
          .option('--conserva-attestati', 'gli attestati rilasciati restano nel registro, come sono sulla carta')
          .option('--si', 'conferma senza chiedere')
          .option('--prova', 'mostra che cosa farebbe, senza farlo'),
        examples: [
          'privacy cancella "Rossi Antonella" --prova',
          'privacy cancella "Rossi Antonella" --conserva-attestati',
        ],
        work: lazily(async () => (await import('../commands/erase-person.js')).erasePerson),
      },
      {
        command: listing(
          create('scadenze')
            .alias('due')
            .description('fino a quando si conservano i dati personali, e che cosa è scaduto'),
        ),
        examples: ['privacy scadenze', 'privacy scadenze --formato csv --per-excel --uscita scadenze.csv'],
        work: lazily(async () => (await import('../commands/retention.js')).retention),
      },
      {
        command: create('elimina-scaduti')
          .alias('erase-due')
          .description('cancella per sempre i dati personali di cui è scaduto il termine')
          .option('--si', 'conferma senza chiedere')
          .option('--prova', 'mostra che cosa farebbe, senza farlo'),
        examples: ['privacy elimina-scaduti --prova', 'privacy elimina-scaduti'],
        work: lazily(async () => (await import('../commands/retention.js')).eraseDue),
      },
      {
        command: create('elimina-annullati')
          .alias('purge')
          .description(
            'elimina per sempre i dati delle voci annullate, che altrimenti restano per poterle ripristinare',
          )
          .option('--si', 'conferma senza chiedere')
          .option('--prova', 'mostra che cosa farebbe, senza farlo'),
        examples: ['privacy elimina-annullati --prova', 'privacy elimina-annullati'],
        work: lazily(async () => (await import('../commands/purge.js')).purge),
      },
    ],
  }),
];
