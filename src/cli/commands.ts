import { type Command, Option } from 'commander';
import { DELEGATION_STATES } from '../domain/picture.js';
import { SPLITS } from '../domain/rosters/roster.js';
import { LIST_FORMATS, ROSTER_FORMATS } from '../report/formats.js';
import { KIND_WORDS } from '../text/kind-names.js';
import type { GlobalOptions, Outcome, World } from './world.js';

type Work<Options = GlobalOptions> = (
  world: World,
  options: Options,
  words: readonly unknown[],
) => Promise<Outcome> | Outcome;

/** A command: its words and what it does. */
export interface Declared {
  readonly command: Command;
  readonly work: Work;
  /** What else can be done with the same thing: `incontri promuovi`. */
  readonly actions?: readonly Declared[];
}

/** Loads a command's work when it is asked for; its options are those declared beside it. */
const lazily =
  <Options extends GlobalOptions>(load: () => Promise<Work<Options>>): Work =>
  async (world, options, words) =>
    (await load())(world, options as Options, words);

type Declare = (create: (name: string) => Command) => Declared;

const format = (choices: readonly string[]) =>
  new Option('--formato <formato>', 'come mostrare il risultato').choices([...choices]).default(choices[0]);

/** Options of every command that shows a list. */
const listing = (command: Command): Command =>
  command
    .addOption(format(LIST_FORMATS))
    .option('--uscita <file>', 'scrive il risultato in un file')
    .option('--per-excel', 'CSV per Excel: punto e virgola, accenti giusti');

/** Options of every command that takes a decision. */
const deciding = (command: Command): Command =>
  command
    .option('--motivo <testo>', 'perché')
    .option('--si', 'conferma senza chiedere')
    .option('--prova', 'mostra che cosa farebbe, senza farlo');

const examples = (...lines: string[]): string => `\nEsempi:\n${lines.map((line) => `  zerosei ${line}`).join('\n')}`;

const DELEGATION_DECISIONS = {
  accetta: 'dice valida una delega, anche se contesa',
  respingi: 'non accetta una delega; il motivo è obbligatorio',
  revoca: 'segna che chi ha delegato ha revocato la delega',
  sostituisci: "segna che un'altra delega prende il suo posto (--con CODICE)",
} as const;

/** Every command: its words, and where its work is. The work is loaded only when the command is asked for. */
export const COMMANDS: readonly Declare[] = [
  (create) => ({
    command: create('inizia')
      .alias('init')
      .description('crea un archivio nuovo con i dati del percorso')
      .option('--titolo <testo>', 'titolo del percorso')
      .option('--anno <anno>', 'anno educativo e scolastico, per esempio 2025/26')
      .option('--regione <nome>', 'regione degli istituti invitati')
      .addHelpText('after', examples('inizia', 'inizia --anno 2025/26 --regione LOMBARDIA --senza-domande')),
    work: lazily(async () => (await import('./commands/init.js')).init),
  }),
  (create) => ({
    command: create('leggi')
      .alias('read')
      .description('mostra come viene letto un file, senza conservare nulla')
      .argument('<file>', 'file CSV o XLSX')
      .addOption(format(['testo', 'json', 'csv']))
      .option('--codifica <nome>', 'codifica del testo, se quella trovata non va bene')
      .option('--foglio <nome>', 'foglio della cartella di lavoro')
      .option('--uscita <file>', 'scrive il risultato in un file')
      .addHelpText('after', examples('leggi risposte.csv', 'leggi elenco.xlsx --formato csv --uscita elenco.csv')),
    work: lazily(async () => (await import('./commands/read.js')).read),
  }),
  (create) => ({
    command: create('importa')
      .alias('import')
      .description('importa file o cartelle: anagrafi, CPT, dirigenti, incontri, risposte, impostazioni')
      .argument('<file...>', 'file CSV o XLSX, o cartelle')
      .option('--prova', 'mostra che cosa farebbe, senza farlo')
      .addOption(new Option('--tipo <tipo>', 'che cosa contiene il file').choices(Object.values(KIND_WORDS)))
      .option('--profilo <file>', 'che cosa contiene ogni colonna')
      .option('--codifica <nome>', 'codifica del testo')
      .option('--foglio <nome>', 'foglio della cartella di lavoro')
      .option('--data <data>', 'a quale data si riferisce il file, AAAA-MM-GG')
      .option('--completo', "l'elenco sostituisce quelli precedenti dello stesso tipo")
      .option('--si', 'conferma senza chiedere')
      .addOption(format(['testo', 'json']))
      .option('--uscita <file>', 'scrive il risultato in un file')
      .addHelpText('after', examples('importa cartella/', 'importa risposte.csv --prova')),
    work: lazily(async () => (await import('./commands/import.js')).importFiles),
  }),
  (create) => ({
    command: create('stato')
      .alias('status')
      .description('tutto il percorso in una schermata, e che cosa fare ora')
      .addOption(format(['testo', 'json']))
      .option('--uscita <file>', 'scrive il risultato in un file'),
    work: lazily(async () => (await import('./commands/status.js')).status),
  }),
  (create) => ({
    command: listing(create('verifica').alias('check').description('mostra che cosa non torna, dal più grave'))
      .option('--regola <id>', 'solo una regola, per esempio ISC-05')
      .addOption(
        new Option('--gravita <gravità>', 'solo da questa gravità in su').choices(['errore', 'avviso', 'nota']),
      )
      .option('--incontro <codice>', 'solo un incontro')
      .addHelpText(
        'after',
        examples('verifica', 'verifica --gravita errore', 'verifica --formato csv --per-excel --uscita rilievi.csv'),
      ),
    work: lazily(async () => (await import('./commands/check.js')).check),
  }),
  (create) => ({
    command: listing(
      create('dubbi').alias('review').description('le domande aperte: chi è chi, quale scuola, quale incontro'),
    )
      .option('--esporta <file>', 'scrive le domande in un file .xlsx o .csv da compilare e importare')
      .addHelpText('after', examples('dubbi', 'dubbi --esporta dubbi.xlsx', 'dubbi --formato csv --uscita dubbi.csv')),
    work: lazily(async () => (await import('./commands/review.js')).review),
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
      .option('--stessa-di <chi>', "è la stessa persona di un'altra")
      .option('--diversa-da <chi>', "non è la stessa persona di un'altra")
      .option('--ignora', 'una riga respinta (FILE:RIGA) non va più elencata')
      .option('--aggiungi', "aggiunge un'iscrizione presa per telefono o su carta")
      .option('--incontro <codice>', "l'incontro, con --aggiungi")
      .option('--email <indirizzo>', "l'e-mail, con --aggiungi")
      .addHelpText(
        'after',
        examples(
          'correggi "Rossi Maria" --ritira I1 --motivo "ha telefonato"',
          'correggi risposte.csv:12 --sposta I1:I2',
          'correggi --aggiungi --cognome Rossi --nome Maria --ruolo "Docente infanzia" --istituto LCIC81600V --incontro I1',
        ),
      ),
    work: lazily(async () => (await import('./commands/correct.js')).correct),
  }),
  (create) => ({
    command: listing(create('persone').alias('people').description('le persone con le loro risposte'))
      .addOption(
        new Option('--unione <quale>', 'quali righe unire: solo le certe o anche le probabili')
          .choices(['certe', 'probabili'])
          .default('certe'),
      )
      .addHelpText(
        'after',
        examples('persone', 'persone --unione probabili', 'persone --formato csv --per-excel --uscita persone.csv'),
      ),
    work: lazily(async () => (await import('./commands/people.js')).people),
  }),
  (create) => ({
    command: listing(create('incontri').alias('sessions').description("incontri, posti e lista d'attesa"))
      .option('--incontro <codice>', 'solo un incontro')
      .option('--attesa', "solo la lista d'attesa")
      .addHelpText('after', examples('incontri', 'incontri --attesa --formato csv', 'incontri promuovi 3k9ac -h')),
    work: lazily(async () => (await import('./commands/sessions.js')).sessions),
    actions: [
      {
        command: deciding(create('promuovi'))
          .description("dà un posto liberato a chi è in lista d'attesa")
          .argument('<persona>', 'codice, riga (risposte.csv:12) o cognome e nome')
          .addHelpText('after', examples('incontri promuovi 3k9ac --incontro I1')),
        work: lazily(async () => (await import('./commands/seats.js')).promote),
      },
      {
        command: deciding(create('sostituisci'))
          .description('passa il posto di una persona a un’altra, iscritta allo stesso incontro')
          .argument('<persona>', 'chi lascia il posto: codice, riga o cognome e nome')
          .option('--con <persona>', 'chi prende il posto')
          .addHelpText('after', examples('incontri sostituisci 3k9ac --con 7bx2m --incontro I1')),
        work: lazily(async () => (await import('./commands/seats.js')).replace),
      },
    ],
  }),
  (create) => ({
    command: listing(create('copertura').alias('coverage').description('gli istituti invitati: chi viene e chi manca'))
      .addOption(new Option('--per <cosa>', 'una barra per ogni').choices(['provincia', 'cpt']))
      .option('--mancanti', 'solo gli istituti senza iscritti: chi chiamare, CPT per CPT')
      .option('--altri', 'le scuole paritarie e i servizi, non invitati ma benvenuti')
      .option('--provincia <sigla>', 'solo una provincia')
      .option('--cpt <codice>', 'solo un CPT')
      .option('--incontro <codice>', 'come sono coperti a un incontro')
      .option('--solleciti <file>', 'scrive un file Excel o CSV per la stampa unione: a chi scrivere, e che cosa manca')
      .option('--segna-inviati', 'con --solleciti: ricorda che a questi si è scritto')
      .addHelpText(
        'after',
        examples(
          'copertura',
          'copertura --per cpt',
          'copertura --mancanti --provincia MI',
          'copertura --solleciti solleciti.xlsx',
        ),
      ),
    work: lazily(async () => (await import('./commands/coverage.js')).coverage),
    actions: [
      {
        command: deciding(create('conferma'))
          .description('un Presidente con il mandato scaduto resta in carica fino al successore')
          .argument('<cpt>', 'codice o nome del CPT')
          .addHelpText('after', examples('copertura conferma CPT3 --motivo "elezione a maggio"')),
        work: lazily(async () => (await import('./commands/confirm-president.js')).confirmPresident),
      },
    ],
  }),
  (create) => ({
    command: create('deleghe')
      .alias('delegations')
      .description('chi partecipa per chi: il registro delle deleghe con il loro stato')
      .addOption(format([...LIST_FORMATS, 'xlsx']))
      .option('--uscita <file>', 'scrive il risultato in un file')
      .option('--per-excel', 'CSV per Excel: punto e virgola, accenti giusti')
      .option('--incontro <codice>', 'solo un incontro')
      .option('--istituto <codice o nome>', 'solo un istituto')
      .addOption(new Option('--stato <stato>', 'solo uno stato').choices([...DELEGATION_STATES]))
      .addHelpText(
        'after',
        examples('deleghe --stato contesa', 'deleghe --formato xlsx --uscita deleghe.xlsx', 'deleghe registra -h'),
      ),
    work: lazily(async () => (await import('./commands/delegations.js')).delegations),
    actions: [
      {
        command: deciding(create('registra'))
          .description('registra un atto di delega')
          .option('--istituto <codice>', 'codice meccanografico')
          .option('--ds <nome>', 'chi delega')
          .option('--delegato <nome>', 'chi è delegato')
          .option('--email <indirizzo>', 'e-mail di chi è delegato')
          .addOption(new Option('--tipo <tipo>', 'la funzione, o singoli incontri').choices(['funzione', 'incontro']))
          .option('--incontro <codice...>', 'per quali incontri')
          .option('--dal <data>', 'da quando vale')
          .option('--al <data>', 'fino a quando vale')
          .option('--data-atto <data>', "data dell'atto")
          .option('--protocollo <numero>', 'numero di protocollo')
          .option('--data-protocollo <data>', 'data di protocollo')
          .addHelpText(
            'after',
            examples(
              'deleghe registra --istituto LCIC99100D --ds "Ferrari Lucia" --delegato "Riva Anna" --incontro I1 --data-atto 02/03/2026 --protocollo 63327 --data-protocollo 03/03/2026',
            ),
          ),
        work: lazily(async () => (await import('./commands/register-act.js')).registerAct),
      },
      ...(['accetta', 'respingi', 'revoca', 'sostituisci'] as const).map((action) => ({
        command: deciding(create(action))
          .description(DELEGATION_DECISIONS[action])
          .argument('<codice>', 'codice della delega, come in «zerosei deleghe»')
          .option('--con <codice>', 'di «sostituisci»: la delega che prende il posto')
          .addHelpText('after', examples(`deleghe ${action} 3k9ac --motivo "telefonata del 3 marzo"`)),
        work: lazily(async () => (await import('./commands/decide-delegation.js')).DELEGATION_WORK[action]),
      })),
    ],
  }),
  (create) => ({
    command: create('fogli')
      .alias('rosters')
      .description('prepara i fogli firme, uno per incontro')
      .argument('[incontro...]', 'codici degli incontri; senza, tutti')
      .addOption(format(ROSTER_FORMATS))
      .option('--cartella <cartella>', 'dove scrivere i fogli', 'fogli')
      .addOption(new Option('--per <cosa>', 'un foglio per ogni fila al banco').choices([...SPLITS]))
      .option('--bozza', 'segna ogni pagina come bozza')
      .addHelpText('after', examples('fogli', 'fogli I1 --per lettera', 'fogli --formato csv --cartella elenchi')),
    work: lazily(async () => (await import('./commands/rosters.js')).rosters),
  }),
  (create) => ({
    command: listing(create('esporta').alias('export').description('dati per altri programmi'))
      .argument('<cosa>', 'persone, iscrizioni, deleghe, copertura, rilievi, dubbi, tutto')
      .addHelpText('after', examples('esporta iscrizioni --formato csv', 'esporta tutto --formato json')),
    work: lazily(async () => (await import('./commands/export.js')).exportPicture),
  }),
  (create) => ({
    command: create('perche')
      .aliases(['perché', 'why'])
      .description('spiega perché una cosa è così: persona, riga, istituto, incontro, delega, rilievo')
      .argument(
        '<cosa...>',
        'persona (codice o nome), FILE:RIGA, codice; due persone: perché sono o non sono la stessa',
      )
      .option('--incontro <codice>', "perché la persona ha un posto all'incontro, o aspetta")
      .addOption(format(['testo', 'json']))
      .option('--uscita <file>', 'scrive il risultato in un file')
      .addHelpText(
        'after',
        examples(
          'perche "Rossi Maria"',
          'perche risposte.csv:12',
          'perche bb483 z2szm',
          'perche bb483 --incontro I1',
          'perche LCIC81600V',
        ),
      ),
    work: lazily(async () => (await import('./commands/why.js')).why),
  }),
  (create) => ({
    command: listing(create('storia').alias('history').description('che cosa è stato fatto, da chi e quando')),
    work: lazily(async () => (await import('./commands/history.js')).history),
  }),
  (create) => ({
    command: create('annulla')
      .alias('undo')
      .description("annulla un'importazione o un'impostazione; anche un annullamento si può annullare")
      .argument('<numero>', 'numero della voce in «zerosei storia»')
      .option('--si', 'conferma senza chiedere')
      .option('--prova', 'mostra che cosa farebbe, senza farlo')
      .addHelpText('after', examples('annulla 3')),
    work: lazily(async () => (await import('./commands/undo.js')).undo),
  }),
  (create) => ({
    command: listing(create('impostazioni').alias('settings').description('mostra o cambia i dati del percorso'))
      .argument('[chiave]', 'impostazione da mostrare o cambiare')
      .argument('[valore]', 'nuovo valore')
      .addHelpText('after', examples('impostazioni', 'impostazioni nota.numero 63327')),
    work: lazily(async () => (await import('./commands/settings.js')).settings),
  }),
  (create) => ({
    command: create('demo')
      .description('un percorso inventato, con errori da trovare, dai file ai fogli firme')
      .argument('[cartella]', 'cartella nuova in cui scriverlo', 'demo'),
    work: lazily(async () => (await import('./commands/demo.js')).demo),
  }),
];
