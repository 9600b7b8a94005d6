import { Option } from 'commander';
import { COVERAGE_GROUPS } from '../../domain/coverage/institute-coverage.js';
import { SPLITS } from '../../domain/rosters/roster.js';
import { CHECKLIST_FORMATS, ROSTER_FORMATS } from '../../report/formats.js';
import { pageFile, sheetFile } from '../output-file.js';
import { type Declare, deciding, format, lazily, listing } from './declare.js';

/** Sessions, institutes invited, rosters. */
export const COURSE: readonly Declare[] = [
  (create) => ({
    command: listing(create('copertura').alias('coverage').description('gli istituti invitati: chi viene e chi manca'))
      .addOption(new Option('--per <cosa>', 'una barra per ogni').choices(COVERAGE_GROUPS))
      .option('--mancanti', 'solo gli istituti senza iscritti: chi chiamare, CPT per CPT')
      .addOption(
        new Option('--altri', 'le scuole paritarie e i servizi, non invitati ma benvenuti').conflicts([
          ...['mancanti', 'per', 'solleciti', 'segnaInviati'],
        ]),
      )
      .addOption(
        new Option('--presenze', 'chi è venuto: invitati, iscritti, presenti').conflicts([
          ...['mancanti', 'altri', 'solleciti', 'segnaInviati'],
        ]),
      )
      .option('--provincia <nome>', 'solo una provincia, per sigla o per nome; più d’una con le virgole')
      .option('--cpt <codice>', 'solo un CPT')
      .option('--incontro <codice>', 'come sono coperti a un incontro')
      .addOption(
        sheetFile(
          '--solleciti <file>',
          'scrive un file Excel o CSV per la stampa unione: a chi scrivere, e che cosa manca',
        ).conflicts(['per', 'formato', 'perExcel', 'uscita']),
      )
      .option('--segna-inviati', 'con --solleciti: ricorda che a questi si è scritto')
      .option('--si', 'con --solleciti: conferma senza chiedere')
      .option('--prova', 'con --solleciti: mostra che cosa farebbe, senza farlo'),
    examples: [
      'copertura --per cpt',
      'copertura --mancanti --provincia MX',
      'copertura --presenze',
      'copertura --solleciti solleciti.xlsx',
    ],
    work: lazily(async () => (await import('../commands/coverage.js')).coverage),
    actions: [
      {
        command: deciding(create('conferma'))
          .description('un Presidente con il mandato scaduto resta in carica fino al successore')
          .argument('<cpt>', 'codice o nome del CPT'),
        examples: ['copertura conferma CPT3', 'copertura conferma CPT3 --motivo "elezione a maggio" --si'],
        work: lazily(async () => (await import('../commands/confirm-president.js')).confirmPresident),
      },
    ],
  }),
  (create) => ({
    command: listing(create('incontri').alias('sessions').description("incontri, posti e lista d'attesa"))
      .option('--incontro <codice>', 'solo un incontro')
      .option('--attesa', "solo la lista d'attesa"),
    examples: ['incontri', 'incontri --attesa --formato csv', 'incontri promuovi --help'],
    work: lazily(async () => (await import('../commands/sessions.js')).sessions),
    actions: [
      {
        command: deciding(create('promuovi'))
          .description("dà un posto liberato a chi è in lista d'attesa")
          .argument('<persona>', 'codice, riga (risposte.csv:12) o cognome e nome')
          .option('--incontro <codice>', "l'incontro, se ne ha più d'uno"),
        examples: [
          'incontri promuovi ztfjr --incontro INC3',
          'incontri promuovi "Bianchi Anna" --incontro INC3 --motivo "rinuncia di un collega"',
        ],
        work: lazily(async () => (await import('../commands/seats.js')).promote),
      },
      {
        command: deciding(create('sostituisci'))
          .description('passa il posto di una persona a un’altra, iscritta allo stesso incontro')
          .argument('<persona>', 'chi lascia il posto: codice, riga o cognome e nome')
          .option('--con <persona>', 'chi prende il posto')
          .option('--incontro <codice>', "l'incontro, se ne ha più d'uno"),
        examples: [
          'incontri sostituisci 0mm1p --con 1yebk --incontro INC5',
          'incontri sostituisci "Russo Camilla" --con "Negri Erica" --incontro INC5',
        ],
        work: lazily(async () => (await import('../commands/seats.js')).replace),
      },
    ],
  }),
  (create) => ({
    command: create('fogli')
      .alias('rosters')
      .description('prepara i fogli firme, uno per incontro')
      .argument('[incontro...]', 'codici degli incontri; senza, tutti')
      .addOption(format([...new Set([...ROSTER_FORMATS, ...CHECKLIST_FORMATS])]))
      .option('--cartella <cartella>', 'dove scrivere i fogli', 'fogli')
      .addOption(new Option('--per <cosa>', 'un foglio per ogni fila al banco').choices([...SPLITS]))
      .option('--unico', 'un solo file per tutti gli incontri, invece di uno ciascuno')
      .option('--caratteri-grandi', 'nomi a 16 punti invece di 12, e tutto il resto in proporzione')
      .option('--bozza', 'segna ogni pagina come bozza, e non registra l’edizione')
      .option('--prova', 'scrive i fogli come verrebbero, segnati «prova», senza registrare l’edizione')
      .addOption(
        new Option(
          '--supplemento',
          "solo chi è nuovo dall'ultima edizione, con i numeri che seguono, e le righe da depennare o correggere",
        ).conflicts(['elencoInterno', 'unico']),
      )
      .addOption(
        new Option('--edizione <numero>', "di un incontro, un'edizione già stampata, com'era").conflicts([
          ...['bozza', 'prova', 'per', 'elencoInterno', 'unico', 'supplemento'],
        ]),
      )
      .addOption(
        new Option('--novita', "che cosa è cambiato dall'ultima edizione, per nome; non scrive nulla").conflicts([
          ...[
            'bozza',
            'prova',
            'per',
            'formato',
            'elencoInterno',
            'unico',
            'caratteriGrandi',
            'supplemento',
            'edizione',
          ],
        ]),
      )
      .addOption(
        new Option(
          '--elenco-interno',
          "l'elenco di controllo del banco: recapiti, deleghe, dubbi, lista d'attesa; uso interno, non si firma",
        ).conflicts(['bozza', 'prova', 'unico', 'caratteriGrandi']),
      ),
    examples: [
      'fogli',
      'fogli INC1 --per lettera',
      'fogli INC1 --elenco-interno',
      'fogli --formato xlsx --cartella elenchi',
    ],
    work: lazily(async () => (await import('../commands/sheets.js')).sheets),
  }),
  (create) => ({
    command: listing(
      create('presenze').alias('attendance').description('riporta chi ha firmato il foglio di un incontro'),
    )
      .argument(
        '[incontro]',
        'codice dell’incontro; senza, quante firme ci sono per ciascuno, e con --scansione ogni pagina al suo',
      )
      .argument('[file]', 'CSV o XLSX con le presenze: il foglio compilato, o un elenco')
      .option('--assenti <righe>', 'le righe senza firma (4,17,20-25): tutte le altre hanno firmato')
      .addOption(new Option('--presenti <righe>', 'il contrario: hanno firmato solo queste').conflicts(['assenti']))
      .option('--entrate-tarde <riga=ora>', 'chi è arrivato dopo l’inizio: 8=10:30,9=10.45')
      .option('--uscite <riga=ora>', 'chi è uscito prima della fine: 12=11:15')
      .option('--illeggibili <righe>', 'le righe con una firma che non si legge')
      .option(
        '--non-preiscritti <chi...>',
        'chi ha firmato nelle righe in fondo: "A1: COGNOME Nome; istituto; ruolo"; più d’uno, ciascuno tra virgolette',
      )
      .addOption(
        new Option(
          '--scansione <file...>',
          'legge chi ha firmato dalla scansione dei fogli, anche di più incontri: PDF, JPEG, PNG o TIFF, o una cartella',
        ).conflicts(['assenti', 'presenti', 'entrateTarde', 'uscite', 'illeggibili', 'nonPreiscritti']),
      )
      .option(
        '--da-guardare <file>',
        'con --scansione: i ritagli delle firme non certe in una pagina (FILE.html), e accanto la tabella da compilare',
        pageFile,
      )
      .option('--edizione <numero>', 'l’edizione firmata; senza, l’ultima stampata entro il giorno dell’incontro')
      .option('--si', 'conferma senza chiedere')
      .option('--prova', 'mostra che cosa registrerebbe, senza farlo'),
    examples: [
      'presenze INC2 --assenti 4,17,20-25 --entrate-tarde 8=15:00 --uscite 12=16:15',
      'presenze INC2 --presenti 1-40 --non-preiscritti "A1: ROSSI Maria; IC Esempio; docente"',
      'presenze INC2 foglio-compilato.csv',
      'presenze --scansione firmati.pdf',
    ],
    work: lazily(async () => (await import('../commands/attendance.js')).attendance),
  }),
];
