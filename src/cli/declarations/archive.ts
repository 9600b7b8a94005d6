import { Argument } from 'commander';
import { ANSWER_FORMATS, EVERYTHING, EXPORTS } from '../../report/formats.js';
import { SHELLS } from '../completion/scripts.js';
import { type Declare, format, lazily, listing } from './declare.js';

/** Why things are as they are, taking them elsewhere, and going back. */
export const ARCHIVE: readonly Declare[] = [
  (create) => ({
    command: create('perche')
      .aliases(['perché', 'why'])
      .description('spiega perché una cosa è così: persona, riga, istituto, incontro, delega, rilievo, regola')
      .argument(
        '<cosa...>',
        'persona (codice o nome), FILE:RIGA, codice, regola; due persone: perché sono o non sono la stessa',
      )
      .option('--incontro <codice>', "perché la persona ha un posto all'incontro, o aspetta")
      .addOption(format(ANSWER_FORMATS))
      .option('--uscita <file>', 'scrive il risultato in un file'),
    examples: ['perche "Rossi Antonella"', 'perche risposte.csv:12', 'perche 1kt38 --incontro INC1', 'perche DEL-02'],
    work: lazily(async () => (await import('../commands/why.js')).why),
  }),
  (create) => ({
    command: listing(create('esporta').alias('export').description('dati per altri programmi')).addArgument(
      new Argument('<cosa>', 'che cosa').choices([...EXPORTS, EVERYTHING]),
    ),
    examples: [
      'esporta iscrizioni --formato csv',
      'esporta presenze --per-excel --uscita presenze.csv',
      'esporta tutto --formato json --uscita tutto.json',
    ],
    work: lazily(async () => (await import('../commands/export.js')).exportPicture),
  }),
  (create) => ({
    command: listing(
      create('storia')
        .alias('history')
        .description('che cosa è stato fatto, da chi e quando')
        .argument('[numero]', 'una voce per intero: che cosa ha cambiato, con i valori e le cifre di prima e di dopo'),
    ),
    examples: ['storia', 'storia 3', 'storia --formato csv --per-excel --uscita storia.csv'],
    work: lazily(async () => (await import('../commands/history.js')).history),
  }),
  (create) => ({
    command: create('annulla')
      .alias('undo')
      .description(
        "annulla un'importazione, un'impostazione, una decisione o una stampa; anche un annullamento si può annullare",
      )
      .argument('<numero>', 'numero della voce in «zerosei storia»')
      .option('--si', 'conferma senza chiedere')
      .option('--prova', 'mostra che cosa farebbe, senza farlo'),
    examples: ['annulla 3 --prova', 'annulla 3'],
    work: lazily(async () => (await import('../commands/undo.js')).undo),
  }),
  (create) => ({
    command: create('salva')
      .alias('backup')
      .description("fa una copia di riserva dell'archivio, anche mentre qualcuno lo usa, e controlla che sia buona")
      .argument('<file>', 'file della copia, o cartella in cui metterla con la data nel nome')
      .option('--si', 'sostituisce una copia che c’è già senza chiedere'),
    examples: ['salva copie/', 'salva copia-di-riserva.db', 'salva copie/ --si'],
    work: lazily(async () => (await import('../commands/backup.js')).backup),
  }),
  (create) => ({
    command: create('ripristina')
      .alias('restore')
      .description("rimette una copia al posto dell'archivio, dopo averla controllata; quello di ora resta accanto")
      .argument('<file>', 'la copia')
      .option('--si', 'conferma senza chiedere')
      .option('--prova', 'mostra che cosa farebbe, senza farlo')
      .option(
        '--salva-il-salvabile',
        'il file è un archivio danneggiato: scrive in uno nuovo, accanto, ciò che se ne legge ancora',
      ),
    examples: ['ripristina copia-di-riserva.db --prova', 'ripristina copia-di-riserva.db'],
    work: lazily(async () => (await import('../commands/restore.js')).restore),
  }),
  (create) => ({
    command: listing(create('impostazioni').alias('settings').description('mostra o cambia i dati del percorso'))
      .argument('[chiave]', 'impostazione da mostrare o cambiare')
      .argument('[valore]', 'nuovo valore'),
    examples: ['impostazioni', 'impostazioni nota.numero 63327', 'impostazioni invitati "MX, CPT2"'],
    work: lazily(async () => (await import('../commands/settings.js')).settings),
  }),
  (create) => ({
    command: create('completamento')
      .alias('completion')
      .description('fa completare comandi, opzioni, incontri e persone con il tasto Tab')
      .addArgument(new Argument('<shell>', 'in quale terminale si scrive').choices([...SHELLS]))
      .option('--uscita <file>', 'scrive il risultato in un file'),
    examples: ['completamento bash', 'completamento powershell --uscita zerosei-completamento.ps1'],
    work: lazily(async () => (await import('../commands/completion.js')).completion),
  }),
  (create) => ({
    command: create('demo')
      .description('un percorso inventato, con errori da trovare, dai file ai fogli firme')
      .argument('[cartella]', 'cartella nuova in cui scriverlo', 'demo'),
    examples: ['demo', 'demo corso-di-prova'],
    work: lazily(async () => (await import('../commands/demo.js')).demo),
  }),
];
