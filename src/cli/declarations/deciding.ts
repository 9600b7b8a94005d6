import { type Command, Option } from 'commander';
import { DELEGATION_STATES } from '../../domain/delegations/delegation.js';
import { QUESTION_WORDS } from '../../domain/question-id.js';
import { LEDGER_FORMATS } from '../../report/formats.js';
import { sheetFile } from '../output-file.js';
import { type Declare, deciding, type Examples, format, lazily, listing } from './declare.js';

const DELEGATION_DECISIONS = {
  accetta: 'dice valida una delega, anche se contesa',
  respingi: 'non accetta una delega; il motivo è obbligatorio',
  revoca: 'segna che chi ha delegato ha revocato la delega',
  sostituisci: "segna che un'altra delega prende il suo posto (--con CODICE)",
} as const;

/** Says what a question of a form asks: with nothing else that is corrected. */
const COLUMN = new Option(
  '--colonna <titolo=significato>',
  'che cosa chiede una domanda del modulo («Titolo=delegante»; «-» se non serve): vale per tutte le sue esportazioni',
).conflicts([
  ...['ritira', 'sposta', 'cognome', 'nome', 'ruolo', 'istituto', 'stessaDi', 'diversaDa', 'dividi'],
  ...['ignora', 'aggiungi', 'scritto', 'lascia', 'incontro', 'email'],
]);

/** What only a person can decide. */
export const DECIDING: readonly Declare[] = [
  (create) => ({
    command: listing(
      create('dubbi').alias('review').description('le domande aperte: chi è chi, quale scuola, quale incontro'),
    )
      .addOption(new Option('--tipo <quali>', 'solo un tipo di domande').choices(Object.values(QUESTION_WORDS)))
      .addOption(
        sheetFile('--esporta <file>', 'scrive le domande in un file .xlsx o .csv da compilare e importare').conflicts([
          ...['formato', 'perExcel', 'uscita'],
        ]),
      )
      .option('--si', 'con --esporta: sostituisce un file che c’è già, senza chiedere'),
    examples: ['dubbi', 'dubbi --tipo luogo', 'dubbi --esporta dubbi.xlsx', 'dubbi --formato csv --uscita dubbi.csv'],
    work: lazily(async () => (await import('../commands/review.js')).review),
  }),
  (create) => ({
    command: deciding(create('correggi').alias('correct'))
      .description("corregge una persona, una riga o un'iscrizione; senza opzioni chiede che cosa")
      .argument('[chi]', 'persona (codice o nome), oppure FILE:RIGA')
      .option('--ritira <incontro>', "non partecipa più all'incontro")
      .option('--sposta <da:a>', 'passa da un incontro a un altro, per esempio I1:I2')
      .option('--cognome <testo>', 'il cognome giusto')
      .option('--nome <testo>', 'il nome giusto')
      .option('--ruolo <ruolo>', 'il ruolo giusto')
      .option('--istituto <codice>', "l'istituto, la scuola o il servizio giusto")
      .option('--stessa-di <chi>', "è la stessa persona di un'altra, o il delegato di una delega (il suo codice)")
      .option('--diversa-da <chi>', "non è la stessa persona di un'altra, o non è quel delegato")
      .option(
        '--dividi <persone>',
        'la riga è di più persone: "Rossi, Maria; Bianchi, Anna"; vale per tutte la sua ora',
      )
      .addOption(
        new Option('--ignora', 'una riga respinta (FILE:RIGA) non va più elencata').conflicts([
          ...[
            'ritira',
            'sposta',
            'cognome',
            'nome',
            'ruolo',
            'istituto',
            'stessaDi',
            'diversaDa',
            'dividi',
            'aggiungi',
          ],
        ]),
      )
      .addOption(
        new Option('--aggiungi', "aggiunge un'iscrizione presa per telefono o su carta").conflicts([
          ...['ritira', 'sposta', 'stessaDi', 'diversaDa', 'dividi'],
        ]),
      )
      .addOption(
        new Option(
          '--scritto <testo>',
          'un ruolo, un istituto o un incontro come è scritto: vale per tutte le righe che lo dicono',
        ).conflicts(['ritira', 'sposta', 'cognome', 'nome', 'stessaDi', 'diversaDa', 'dividi', 'ignora', 'aggiungi']),
      )
      .addOption(COLUMN)
      .option('--lascia', "il testo di --scritto resta com'è")
      .option('--incontro <codice>', "l'incontro, con --aggiungi o --scritto")
      .option('--email <indirizzo>', "l'e-mail, con --aggiungi"),
    examples: [
      'correggi "Rossi Antonella" --ritira INC1 --motivo "ha telefonato"',
      'correggi risposte.csv:12 --sposta INC5:INC6',
      'correggi --scritto "Bibliotecaria comunale" --ruolo Educatore',
      'correggi --aggiungi --cognome Neri --nome Ida --ruolo "Docente infanzia" --istituto MXIC80100B --incontro INC1',
    ],
    work: lazily(async () => (await import('../commands/correct.js')).correct),
  }),
  (create) => ({
    command: create('deleghe')
      .alias('delegations')
      .description('chi partecipa per chi: il registro delle deleghe con il loro stato')
      .addOption(format(LEDGER_FORMATS))
      .option('--uscita <file>', 'scrive il risultato in un file')
      .option('--per-excel', 'CSV per Excel: punto e virgola, accenti giusti')
      .option('--incontro <codice>', 'solo un incontro')
      .option('--istituto <codice o nome>', 'solo un istituto')
      .addOption(new Option('--stato <stato>', 'solo uno stato').choices(DELEGATION_STATES)),
    examples: [
      'deleghe',
      'deleghe --stato contesa',
      'deleghe --formato xlsx --uscita deleghe.xlsx',
      'deleghe registra --help',
    ],
    work: lazily(async () => (await import('../commands/delegations.js')).delegations),
    actions: [
      {
        command: deciding(create('registra'))
          .description('registra un atto di delega')
          .option('--istituto <codice>', 'codice meccanografico')
          .option('--ds <nome>', 'chi delega')
          .option('--delegato <nome>', 'chi è delegato')
          .option('--email <indirizzo>', 'e-mail di chi è delegato')
          .addOption(new Option('--tipo <tipo>', 'la funzione, o singoli incontri').choices(['funzione', 'incontro']))
          .option('--incontro <codici>', 'per quali incontri, divisi da virgole')
          .option('--dal <data>', 'da quando vale')
          .option('--al <data>', 'fino a quando vale')
          .option('--data-atto <data>', "data dell'atto")
          .option('--protocollo <numero>', 'numero di protocollo')
          .option('--data-protocollo <data>', 'data di protocollo'),
        examples: [
          'deleghe registra --istituto MXIC82000R --ds "Rossetti Simona" --delegato "Grassi Luisa" --incontro INC1 --data-atto 02/03/2026',
          'deleghe registra --istituto MXIC82000R --ds "Rossetti Simona" --delegato "Grassi Luisa" --tipo funzione --dal 01/09/2025 --al 31/08/2026 --data-atto 02/03/2026 --protocollo 63327 --data-protocollo 03/03/2026',
        ],
        work: lazily(async () => (await import('../commands/register-act.js')).registerAct),
      },
      ...(['accetta', 'respingi', 'revoca', 'sostituisci'] as const).map((action) => ({
        command: onDelegation(deciding(create(action)), action),
        examples: examplesOn(action),
        work: lazily(async () => (await import('../commands/decide-delegation.js')).DELEGATION_WORK[action]),
      })),
    ],
  }),
];

function onDelegation(command: Command, action: keyof typeof DELEGATION_DECISIONS): Command {
  const isReplacing = action === 'sostituisci';
  const given = command
    .description(DELEGATION_DECISIONS[action])
    .argument('<codice>', 'codice della delega, come in «zerosei deleghe»');
  if (isReplacing) given.option('--con <codice o nome>', 'la delega che prende il posto');
  return given;
}

function examplesOn(action: keyof typeof DELEGATION_DECISIONS): Examples {
  const other = action === 'sostituisci' ? ' --con qdxcg' : '';
  const lines = [
    `deleghe ${action} 2pyxh${other} --motivo "telefonata del 3 marzo"`,
    `deleghe ${action} 2pyxh${other} --motivo "lo dice la scuola" --si`,
  ] as const;
  return lines;
}
