import type { Severity } from '../domain/severity.js';
import { findingText } from './check.js';
import { italianDate, number, plural } from './words.js';

/** What can be done next, as `stato` knows it, in the words of a menu. */
const STEPS = {
  import: 'Importare i file ricevuti: anagrafi, incontri, risposte',
  schools: "Importare l'anagrafe delle scuole, che manca",
  sessions: "Importare l'elenco degli incontri, che manca",
  responses: 'Importare le risposte del modulo, che mancano',
  check: 'Guardare gli errori',
  rosters: 'Preparare i fogli firme',
  attendance: 'Riportare le firme di un incontro che c’è stato',
  certificates: 'Rilasciare gli attestati',
  report: 'Scrivere il rapporto del percorso',
} as const;

/** Words of the guided mode. */
export const guidedText = {
  what: 'Che cosa vuole fare?',
  andNow: 'E ora?',
  which: 'Con quale percorso vuole lavorare?',
  next: (step: keyof typeof STEPS) => `» ${STEPS[step]}`,
  again: (title: string) => `Ancora: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  other: 'Altro',
  leave: 'Uscire',
  retry: 'Riprovare',
  title: (title: string) => `── ${title} ──`,
  written: (file: string) => `Scritto nel file «${file}».`,
  scroll: 'È più lungo dello schermo: per rileggerlo dall’inizio, scorrere in su.',
  inFuture: (command: string) => `In futuro: ${command}`,
  inFutureIn: (folder: string, command: string) => `In futuro, nella cartella «${folder}»: ${command}`,
  bye: (folder: string) => `Per riprendere: zerosei, nella cartella «${folder}».`,
  standing: (people: number, sessions: number, findings: Readonly<Record<Severity, number>>) =>
    `${plural(people, 'persona', 'persone')}, ${plural(sessions, 'incontro', 'incontri')}; rilievi: ${findingText.counts(findings)}`,
  asIfToday: (date: string) => `Come se oggi fosse il ${italianDate(date)}`,
  welcome: 'zerosei: dai file ricevuti ai fogli firme. Qui non c’è ancora un percorso.',
  start: {
    demo: 'Provare con un percorso inventato',
    init: 'Cominciare un percorso nuovo in questa cartella',
    resume: (archive: string) => `Riprendere ${archive}`,
    elsewhere: 'Cercare il percorso in un’altra cartella',
  },
  elsewhere: 'Cambiare percorso',
  ask: {
    whichSession: 'A quale incontro?',
    whichPerson: 'Chi di questi?',
    noDay: 'Scrivere il giorno come 12/03/2026, o solo Invio.',
    needed: 'Scrivere qualcosa, o Esc per tornare indietro.',
    nobody: 'Nessuno si chiama così: provare con una parte sola del cognome (Esc per tornare indietro).',
    tooMany: (count: number) => `Sono ${number(count)}: scrivere qualcosa di più del nome.`,
    none: 'Non ce ne sono: tornare indietro',
    noSessions: 'Non ci sono incontri: importare prima il loro elenco',
    unreadable: 'Questo valore non va bene: guardare che cosa può essere, qui sopra.',
  },
  demoFolder: (count: number) => (count === 1 ? 'demo' : `demo-${count}`),
  browse: {
    what: 'Quale file, o quale cartella?',
    allOf: (count: number, folder: string) => `Tutti i file della cartella «${folder}» (${number(count)})`,
    allHere: (count: number) => `Tutti i file di questa cartella (${number(count)})`,
    file: (name: string, when: string, folder: string) => `${when.padEnd(10)}  ${name}${folder && `  (${folder})`}`,
    elsewhere: 'Un’altra cartella…',
    folder: (path: string) => `Cartella ${path}`,
    up: '.. (la cartella che contiene questa)',
    into: (name: string) => `${name}/`,
    downloads: 'Scaricati',
    home: 'La cartella personale',
    today: 'oggi',
    yesterday: 'ieri',
  },
} as const;
