import { Option } from 'commander';
import { type Declare, examples, lazily, listing } from './declare.js';

/** What is written to institutes and people. */
export const LETTERS: readonly Declare[] = [
  (create) => ({
    command: listing(
      create('lettere').alias('letters').description('le lettere preparate finora; le azioni ne preparano altre'),
    ).addHelpText('after', examples('lettere', 'lettere solleciti', 'lettere --formato csv --per-excel')),
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
          .option('--prova', 'mostra che cosa farebbe, senza farlo')
          .addHelpText(
            'after',
            examples(
              'lettere solleciti --prova',
              'lettere solleciti --provincia LC',
              'lettere solleciti --incontro I2',
            ),
          ),
        work: lazily(async () => (await import('../commands/reminder-letters.js')).reminderLetters),
      },
    ],
  }),
];
