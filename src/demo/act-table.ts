import type { RuleId } from '../domain/findings/rules.js';
import type { Course } from './course.js';
import { headOf } from './course.js';
import type { CsvTable } from './csv.js';
import type { Institute } from './schools.js';

/** An act of delegation as the office writes it down; what there is to see of it, where it is not a plain one. */
interface DemoAct {
  /** Position of the institute. */
  readonly at: number;
  readonly delegate: string;
  /** Who delegates, where it is not the head of the institute. */
  readonly principal?: string;
  readonly session?: string;
  readonly period?: readonly [from: string, to: string];
  readonly date?: string;
  readonly protocol?: readonly [number: string, date: string];
  readonly revoked?: string;
  readonly what?: string;
  readonly rule?: RuleId;
}

/** The register of the office: acts that settle what the forms announce, and the mistakes that such registers hold. */
const ACTS: readonly DemoAct[] = [
  {
    ...{ at: 2, delegate: 'Sormani Teresa', session: 'INC2', date: '27/02/2026', protocol: ['0000811', '27/02/2026'] },
    what: 'L’atto conferma quello che DS e delegata hanno scritto sul modulo: la delega è valida.',
  },
  {
    ...{ at: 32, delegate: 'Ilda Gritti', session: 'INC2', date: '02/03/2026', protocol: ['903/2026', ''] },
    what: 'Nome e cognome della delegata scambiati: è la stessa persona; del protocollo manca la data.',
    rule: 'DEL-14',
  },
  {
    ...{ at: 25, delegate: 'Epis Fermo', period: ['01/09/2025', '28/02/2026'], date: '01/09/2025' },
    protocol: ['0005120', '01/09/2025'],
    what: 'Delega di funzione finita prima dell’incontro: è scaduta.',
    rule: 'DEL-10',
  },
  {
    ...{
      at: 7,
      delegate: 'Carminati Diletta',
      session: 'INC2',
      date: '30/03/2026',
      protocol: ['0000977', '04/03/2026'],
    },
    what: 'Data dell’atto battuta male: risulta successiva all’incontro.',
    rule: 'DEL-09',
  },
  {
    ...{ at: 14, delegate: 'Dolci Emma', session: 'INC2', date: '19/02/2026', protocol: ['0000702', '19/02/2026'] },
    revoked: '05/03/2026',
    what: 'Delega revocata: la docente resta iscritta nella propria qualità.',
  },
  { at: 20, delegate: 'Brivio Norma', session: 'INC5', date: '23/02/2026', protocol: ['0000745', '23/02/2026'] },
  {
    ...{
      at: 20,
      delegate: 'Maggioni Fulvia',
      session: 'INC5',
      date: '05/03/2026',
      protocol: ['0000981', '05/03/2026'],
    },
    what: 'Un secondo atto della stessa DS per lo stesso incontro: vale il più recente.',
  },
  { at: 12, delegate: 'Tironi Ester', session: 'INC5', date: '02/03/2026', protocol: ['0000930', '02/03/2026'] },
  {
    ...{ at: 19, delegate: 'Cortinovis Alba', session: 'INC5', date: '02/03/2026', protocol: ['930', '02/03/2026'] },
    what: 'Stesso protocollo della riga sopra, per un altro istituto: stesso atto?',
    rule: 'DEL-16',
  },
  {
    ...{ at: 13, delegate: 'Longhi Dora', session: 'INC5', date: '03/03/2026', protocol: ['0000944', '03/03/2026'] },
    what: 'Atto di una DS che dirige anche un secondo istituto: vale solo per questo.',
    rule: 'DEL-13',
  },
  {
    ...{ at: 28, delegate: '', session: 'INC5', date: '04/03/2026', protocol: ['0000960', '04/03/2026'] },
    what: 'Manca il nome di chi è delegato.',
    rule: 'DEL-01',
  },
];

const TITLES = [
  ...['Codice istituto', 'Dirigente delegante', 'Delegato/a', 'Tipo', 'Incontro', 'Dal', 'Al'],
  ...['Data atto', 'Protocollo', 'Data protocollo', 'Revocata il'],
];

/** The register of delegations, a row an act. */
export const actTable = (course: Course): CsvTable => [
  TITLES,
  ...ACTS.map(({ at, delegate, principal, session = '', period: [from, to] = ['', ''], ...act }) => [
    ...[(course.institutes[at] as Institute).code, principal ?? nameOfHead(course, at), delegate],
    ...[session === '' ? 'funzione' : 'incontro', session, from, to],
    ...[act.date ?? '', ...(act.protocol ?? ['', '']), act.revoked ?? ''],
  ]),
];

function nameOfHead(course: Course, at: number): string {
  const { surname, givenName } = headOf(course, course.institutes[at] as Institute);
  return `${surname} ${givenName}`;
}

/** What there is to see in the register, by row. */
export const plantedInActs = (): { readonly row: number; readonly what: string; readonly rule?: RuleId }[] =>
  ACTS.flatMap(({ what, rule }, index) =>
    what === undefined ? [] : [{ row: index + 2, what, ...(rule && { rule }) }],
  );
