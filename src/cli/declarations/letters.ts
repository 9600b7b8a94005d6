import { Option } from 'commander';
import { type Declare, deciding, lazily, listing } from './declare.js';

/** What is written to institutes and people. */
export const LETTERS: readonly Declare[] = [
  (create) => ({
    command: listing(
      create('lettere').alias('letters').description('le lettere preparate finora; le azioni ne preparano altre'),
    ),
    examples: ['lettere', 'lettere solleciti --help', 'lettere --formato csv --per-excel'],
    work: lazily(async () => (await import('../commands/letters.js')).letters),
    actions: [
      {
        command: create('solleciti')
          .description('una bozza di posta (.eml) per ogni istituto a cui manca qualcosa, da aprire e spedire')
          .option('--provincia <nome>', 'solo una provincia, per sigla o per nome; più d’una con le virgole')
          .option('--cpt <codice>', 'solo un CPT')
          .option('--incontro <codice>', 'solo quello che manca per un incontro')
          .addOption(
            new Option('--indirizzo <quale>', 'a quale indirizzo; senza, quello delle impostazioni').choices([
              'peo',
              'pec',
            ]),
          )
          .option('--cartella <cartella>', 'dove scrivere i file; senza, lettere/solleciti-DATA')
          .option('--anche-gia-inviate', 'anche a chi è già stato avvisato')
          .option('--si', 'conferma senza chiedere')
          .option('--prova', 'mostra che cosa farebbe, senza farlo'),
        examples: [
          'lettere solleciti --prova',
          'lettere solleciti --provincia MX',
          'lettere solleciti --incontro INC5',
        ],
        work: lazily(async () => (await import('../commands/reminder-letters.js')).reminderLetters),
      },
      {
        command: deciding(create('modelli'))
          .description('i testi delle lettere: scriverli in una cartella per cambiarli, e riprenderli cambiati')
          .argument('[file...]', 'i modelli cambiati, o la loro cartella')
          .option('--cartella <cartella>', 'scrive qui tutti i modelli, da cambiare con il Blocco note'),
        examples: ['lettere modelli', 'lettere modelli --cartella modelli'],
        work: lazily(async () => (await import('../commands/letter-templates.js')).letterTemplates),
      },
    ],
  }),
];
