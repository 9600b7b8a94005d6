import { Option } from 'commander';
import { SEVERITIES } from '../../domain/severity.js';
import { ANSWER_FORMATS } from '../../report/formats.js';
import { type Declare, format, lazily, listing } from './declare.js';

/** What the archive says. */
export const LOOKING: readonly Declare[] = [
  (create) => ({
    command: create('stato')
      .alias('status')
      .description('tutto il percorso in una schermata, e che cosa fare ora')
      .addOption(format(ANSWER_FORMATS))
      .option('--uscita <file>', 'scrive il risultato in un file'),
    examples: ['stato', 'stato --formato json --uscita stato.json'],
    work: lazily(async () => (await import('../commands/status.js')).status),
  }),
  (create) => ({
    command: listing(create('verifica').alias('check').description('mostra che cosa non torna, dal più grave'))
      .option('--regola <id>', 'solo una regola, per esempio ISC-05')
      .addOption(new Option('--gravita <gravità>', 'solo da questa gravità in su').choices(SEVERITIES))
      .option('--incontro <codice>', 'solo un incontro'),
    examples: [
      'verifica',
      'verifica --gravita errore',
      'verifica --regola DEL-02',
      'verifica --formato csv --per-excel --uscita rilievi.csv',
    ],
    work: lazily(async () => (await import('../commands/check.js')).check),
  }),
  (create) => ({
    command: listing(
      create('persone').alias('people').description('le persone: in che qualità, da dove, a quali incontri'),
    )
      .argument('[chi]', 'solo chi ha questo nel nome, o è di questa riga (risposte.csv:12)')
      .addOption(
        new Option('--unione <quale>', 'quali righe unire: solo le certe o anche le probabili')
          .choices(['certe', 'probabili'])
          .default('certe'),
      ),
    examples: [
      'persone',
      'persone rossi',
      'persone --unione probabili',
      'persone --formato csv --per-excel --uscita persone.csv',
    ],
    work: lazily(async () => (await import('../commands/people.js')).people),
  }),
];
