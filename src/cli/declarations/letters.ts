import { Argument, Option } from 'commander';
import { LETTER_WORDS } from '../../text/letters/letters.js';
import { type Declare, type Declared, deciding, lazily, listing } from './declare.js';

const LETTER_KINDS = Object.values(LETTER_WORDS).map(({ many }) => many);

/** What people are told of their registrations. */
const PEOPLE = [
  {
    name: 'conferme',
    description: 'una bozza di posta a ogni persona iscritta che ha un posto, con i suoi incontri',
    load: async () => (await import('../commands/people-letters.js')).confirmations,
  },
  {
    name: 'attese',
    description: 'una bozza di posta a ogni persona in lista d’attesa',
    load: async () => (await import('../commands/people-letters.js')).waitingLetters,
  },
  {
    name: 'promossi',
    description: 'una bozza di posta a chi dalla lista d’attesa è passato a un posto',
    load: async () => (await import('../commands/people-letters.js')).promotions,
  },
] as const;

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
      ...PEOPLE.map(
        ({ name, description, load }): Declared => ({
          command: create(name)
            .description(description)
            .argument('[persona...]', 'solo a queste: codice, riga o cognome e nome')
            .option('--incontro <codice>', 'solo per un incontro')
            .option('--caselle-condivise', 'anche a chi ha dato solo un indirizzo che altri leggono, dicendo per chi è')
            .option('--cartella <cartella>', `dove scrivere i file; senza, lettere/${name}-DATA`)
            .option('--anche-gia-inviate', 'anche a chi lo sa già')
            .option('--si', 'conferma senza chiedere')
            .option('--prova', 'mostra che cosa farebbe, senza farlo'),
          examples: [`lettere ${name} --prova`, `lettere ${name} --incontro INC5 --caselle-condivise`],
          work: lazily(load),
        }),
      ),
      {
        command: deciding(create('segna-inviate'))
          .description('ricorda che le lettere preparate sono state spedite: la prossima volta non si scrive di nuovo')
          .addArgument(new Argument('[tipo...]', 'solo queste; senza, tutte').choices(LETTER_KINDS))
          .option('--tranne <chi...>', 'non quelle a questi: codice dell’istituto, codice o nome della persona'),
        examples: ['lettere segna-inviate --prova', 'lettere segna-inviate solleciti --motivo "spedite da Rossi"'],
        work: lazily(async () => (await import('../commands/mark-letters.js')).markLetters),
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
