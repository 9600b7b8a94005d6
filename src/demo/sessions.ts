import type { ClockTime, IsoDate } from '../domain/calendar.js';

/** A session of the course, with the two ways in which the two forms name it. */
export interface DemoSession {
  readonly code: string;
  readonly date: IsoDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly title: string;
  readonly venue: string;
  readonly address: string;
  readonly municipality: string;
  readonly seats: number;
  readonly deadline: IsoDate;
  readonly speakers: string;
  /** The choice as the form of the schools words it. */
  readonly choice: string;
  /** The choice as the form of the services words it. */
  readonly shortChoice: string;
}

/** The day on which the office prints the rosters: two days before the first session. */
export const DEMO_TODAY: IsoDate = '2026-03-09';

/** Six sessions: the third has too few seats, the fourth falls on Easter Monday, the sixth attracts nearly nobody. */
export const SESSIONS: readonly DemoSession[] = [
  {
    code: 'INC1',
    date: '2026-03-11',
    start: '09:00',
    end: '13:00',
    title: 'Le garanzie della governance: il sistema integrato zerosei',
    venue: 'Auditorium Le Fornaci',
    address: 'via delle Fornaci 12',
    municipality: 'Montalto',
    seats: 180,
    deadline: '2026-03-06',
    speakers: 'Formatori del Tavolo paritetico',
    choice: '1° incontro - mercoledì 11 marzo 2026, ore 9.00, Montalto (Auditorium Le Fornaci)',
    shortChoice: 'INC1 - 11/03/2026',
  },
  {
    code: 'INC2',
    date: '2026-03-18',
    start: '14:30',
    end: '17:30',
    title: 'Il coordinatore pedagogico e la delega della funzione',
    venue: 'Sala della Filanda',
    address: 'piazza del Mercato 3',
    municipality: 'Borgofiume',
    seats: 200,
    deadline: '2026-03-13',
    speakers: 'Formatori del Tavolo paritetico',
    choice: '2° incontro - mercoledì 18 marzo 2026, ore 14.30, Borgofiume (Sala della Filanda)',
    shortChoice: 'INC2 - 18/03/2026',
  },
  {
    code: 'INC3',
    date: '2026-03-25',
    start: '09:30',
    end: '12:30',
    title: 'Documentare e osservare da zero a sei anni',
    venue: 'Biblioteca civica',
    address: 'largo Bruno Munari 1',
    municipality: 'Castelrovere',
    seats: 45,
    deadline: '2026-03-20',
    speakers: 'Gruppo di lavoro regionale',
    choice: '3° incontro - mercoledì 25 marzo 2026, ore 9.30, Castelrovere (Biblioteca civica)',
    shortChoice: 'INC3 - 25/03/2026',
  },
  {
    code: 'INC4',
    date: '2026-04-06',
    start: '09:00',
    end: '12:00',
    title: 'Continuità tra nido e scuola',
    venue: 'Palazzo della Cultura',
    address: 'lungolago Aurora 7',
    municipality: 'Lagoscuro',
    seats: 100,
    deadline: '2026-03-31',
    speakers: 'Gruppo di lavoro regionale',
    choice: '4° incontro - lunedì 6 aprile 2026, ore 9.00, Lagoscuro (Palazzo della Cultura)',
    shortChoice: 'INC4 - 06/04/2026',
  },
  {
    code: 'INC5',
    date: '2026-04-15',
    start: '14:30',
    end: '17:30',
    title: 'Spazi, tempi e materiali',
    venue: "Teatro dell'Oratorio",
    address: 'via Monte Zefiro 20',
    municipality: 'Altavena',
    seats: 120,
    deadline: '2026-04-10',
    speakers: 'Formatori del Tavolo paritetico',
    choice: "5° incontro - mercoledì 15 aprile 2026, ore 14.30, Altavena (Teatro dell'Oratorio)",
    shortChoice: 'INC5 - 15/04/2026',
  },
  {
    code: 'INC6',
    date: '2026-05-13',
    start: '09:00',
    end: '13:00',
    title: 'Confronto tra i CPT e restituzione finale',
    venue: 'Centro congressi La Pieve',
    address: 'viale dei Pioppi 45',
    municipality: 'Pianaura',
    seats: 80,
    deadline: '2026-05-08',
    speakers: '',
    choice: '6° incontro - mercoledì 13 maggio 2026, ore 9.00, Pianaura (Centro congressi La Pieve)',
    shortChoice: 'INC6 - 13/05/2026',
  },
];
