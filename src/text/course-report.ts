import type { CoverageState } from '../domain/coverage/institute-coverage.js';
import type { DelegationState } from '../domain/delegations/delegation.js';
import { bareCode, italianDate, number, plural } from './words.js';

/** What each state of an institute means, in the report. */
export const COVERAGE_NAMES: { readonly [State in CoverageState]: string } = {
  dirigente: 'viene il dirigente',
  delegato: 'viene un delegato',
  esonerato: 'il dirigente presiede un CPT',
  altri: 'vengono altri, non il dirigente né un delegato',
  nessuno: 'non viene nessuno',
};

/** What each state of a delegation means, in the report. */
export const DELEGATION_NAMES: { readonly [State in DelegationState]: string } = {
  dichiarata: 'detta sul modulo, senza atto',
  incompleta: 'all’atto manca qualcosa',
  valida: 'in regola',
  contesa: 'da decidere',
  sostituita: 'ne ha preso il posto un’altra',
  revocata: 'revocata',
  scaduta: 'non vale il giorno dell’incontro',
  respinta: 'respinta',
  decaduta: 'il dirigente è venuto di persona',
  esercitata: 'il delegato ha firmato',
};

type Span = 'day' | 'week' | 'month' | 'year';
const EACH: { readonly [One in Span]: string } = {
  day: 'giorno per giorno',
  week: 'settimana per settimana',
  month: 'mese per mese',
  year: 'anno per anno',
};
const FROM: { readonly [One in Span]: string } = {
  day: 'giorno',
  week: 'settimana dal',
  month: 'mese dal',
  year: 'anno dal',
};

const percent = (part: number, whole: number): string => (whole === 0 ? '' : ` (${Math.round((part / whole) * 100)}%)`);

/** Words and sentences of the report of the course. */
export const courseReportText = {
  title: (course: string): string => `Rapporto – ${course}`,
  when: (date: string, mark: string): string => `Situazione al ${italianDate(date)} · ${mark}`,
  year: (year: string): string => (year === '' ? '' : `Anno educativo e scolastico ${year}`),
  noNames: 'Il rapporto contiene solo numeri: nessun nome di persona.',
  contents: 'In questa pagina',
  legend: 'Legenda',
  tiles: {
    answered: 'istituti invitati da cui viene qualcuno',
    people: 'persone attese, ognuna contata una volta',
    registrations: 'iscrizioni agli incontri',
    sessions: 'incontri',
  },
  of: (part: number, whole: number): string => `${number(part)} su ${number(whole)}${percent(part, whole)}`,
  total: 'Totale',
  invited: 'Invitati',
  institutes: (count: number): string => plural(count, 'istituto', 'istituti'),
  byProvince: {
    title: 'Copertura per provincia',
    column: 'Provincia',
    said: (answered: number, invited: number): string =>
      `Da ${number(answered)} istituti su ${number(invited)} invitati viene qualcuno${percent(answered, invited)}. Ogni barra è una provincia, divisa secondo chi viene; ogni istituto è contato una volta, nello stato migliore tra gli incontri.`,
  },
  byCpt: {
    title: 'Copertura per CPT',
    column: 'CPT',
    said: 'Ogni istituto è contato in un CPT solo, quello del suo comune.',
  },
  noInstitutes: 'Nessun istituto invitato è conosciuto: importare l’anagrafe delle scuole.',
  arrivals: {
    title: 'Iscrizioni nel tempo',
    said: (span: Span, late: number, undated: number): string =>
      [
        `Le iscrizioni ${EACH[span]}, secondo l’ora del modulo.`,
        ...(late > 0 ? [`${plural(late, 'è arrivata', 'sono arrivate')} oltre il termine dell’incontro.`] : []),
        ...(undated > 0 ? [`Di ${plural(undated, 'iscrizione', 'iscrizioni')} non si sa quando.`] : []),
      ].join(' '),
    from: (span: Span): string => FROM[span].charAt(0).toUpperCase() + FROM[span].slice(1),
    count: 'Iscrizioni',
    total: 'In tutto fino ad allora',
    none: 'Nessuna iscrizione con una data.',
  },
  sessions: {
    title: 'Posti per incontro',
    said: 'La barra piena è chi ha un posto, quella tratteggiata chi aspetta; il segno verticale è il numero dei posti. Formatori e Ufficio non occupano posti.',
    session: 'Incontro',
    date: 'Data',
    seats: 'Posti',
    seated: 'Con un posto',
    waiting: 'In attesa',
    staff: 'Formatori e Ufficio',
    unlimited: 'senza limite',
    label: (number: number, code: string, date: string): string => `${number}. ${bareCode(code)}, ${italianDate(date)}`,
    figures: (seated: number, seats: number | undefined, waiting: number): string =>
      `${number(seated)}${seats === undefined ? '' : ` su ${plural(seats, 'posto', 'posti')}`}${waiting > 0 ? `, ${number(waiting)} in attesa` : ''}`,
    none: 'Nessun incontro in elenco.',
  },
  delegations: {
    title: 'Deleghe',
    said: (count: number): string =>
      `${plural(count, 'delega', 'deleghe')}: ognuna è contata una volta per incontro, secondo lo stato.`,
    state: 'Stato',
    meaning: 'Che cosa vuol dire',
    count: 'Deleghe',
    none: 'Nessuna delega.',
  },
  capacities: {
    title: 'In che qualità',
    said: 'Le iscrizioni agli incontri, con un posto o in attesa, secondo la veste di chi si iscrive.',
    capacity: 'In qualità di',
    count: 'Iscrizioni',
    none: 'Nessuna iscrizione.',
  },
  presence: {
    sessions: {
      title: 'Presenze per incontro',
      said: 'Che cosa dice il foglio firmato di ogni incontro di cui si sono registrate le presenze: chi era sul foglio ed è venuto, chi ha firmato senza essere iscritto, chi manca, le firme che non si leggono e le righe non ancora registrate.',
      parts: ['Presenti', 'Non preiscritti', 'Assenti', 'Illeggibili', 'Da registrare'],
      figures: (present: number): string => plural(present, 'presente', 'presenti'),
    },
    parts: ['Presenti', 'Iscritti e assenti', 'Iscritti ad altri incontri', 'Nessun iscritto'],
    figures: (present: number, invited: number): string => `presenti ${number(present)} su ${number(invited)}`,
    byProvince: {
      title: 'Istituti presenti per provincia',
      column: 'Provincia',
      said: 'Dagli inviti alle firme: da quanti istituti invitati qualcuno ha firmato in almeno un incontro, da quanti si era iscritto qualcuno che non è venuto, da quanti qualcuno è iscritto solo a incontri di cui ancora non si sa, e da quanti nessuno.',
    },
    byCpt: {
      title: 'Istituti presenti per CPT',
      column: 'CPT',
      said: 'Gli stessi numeri, CPT per CPT: ogni istituto è contato in un CPT solo.',
    },
  },
  missing: {
    title: 'Istituti da cui non viene nessuno',
    said: (count: number): string => `${plural(count, 'istituto', 'istituti')}, per provincia e comune.`,
    code: 'Codice',
    name: 'Istituto',
    municipality: 'Comune',
    province: 'Provincia',
    none: 'Nessuno: da ogni istituto invitato viene qualcuno.',
  },
  chart: (title: string): string => `Grafico: ${title}`,
  chartRows: (rows: readonly string[]): string => `${rows.join('; ')}. Gli stessi numeri sono nella tabella.`,
  table: (title: string): string => `${title}: i numeri`,
  done: (path: string): string =>
    `Rapporto in «${path}»: si apre con il browser, anche senza rete; nessun nome di persona.`,
  next: 'Per stamparlo o farne un PDF: aprirlo nel browser e stampare.',
};
