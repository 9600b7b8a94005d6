import { COURSE_REPORT_FORMATS, MINUTES_FORMATS } from '../../report/formats.js';
import { type Declare, format, lazily } from './declare.js';

/** What is told of the course to who was not there. */
export const TELLING: readonly Declare[] = [
  (create) => ({
    command: create('verbale')
      .alias('minutes')
      .description('il verbale di un incontro, pronto per il protocollo: presenti, assenti, deleghe, fogli stampati')
      .argument('<incontro>', "codice, numero o data dell'incontro")
      .addOption(format(MINUTES_FORMATS))
      .option('--cartella <cartella>', 'dove scrivere il verbale', 'verbali')
      .option('--protocollo <numero>', 'numero di protocollo; senza, uno spazio da riempire')
      .option('--data-protocollo <data>', 'data di protocollo')
      .option('--si', 'sostituisce un verbale diverso che c’è già, senza chiedere'),
    examples: [
      'verbale INC1',
      'verbale INC1 --formato html',
      'verbale INC1 --protocollo 1234 --data-protocollo 12/03/2026',
    ],
    work: lazily(async () => (await import('../commands/minutes.js')).minutes),
  }),
  (create) => ({
    command: create('rapporto')
      .alias('report')
      .description('il percorso in una pagina con grafici e tabelle, da aprire nel browser: solo numeri, nessun nome')
      .addOption(format(COURSE_REPORT_FORMATS))
      .option('--uscita <file>', 'dove scrivere la pagina', 'rapporto.html')
      .option('--istituti', 'elenca anche gli istituti da cui non viene nessuno'),
    examples: ['rapporto', 'rapporto --istituti --uscita rapporto-marzo.html'],
    work: lazily(async () => (await import('../commands/course-report.js')).courseReport),
  }),
];
