import type { IsoDate } from '../domain/calendar.js';
import { personSpelling } from './answers.js';
import type { Course } from './course.js';
import type { CsvTable } from './csv.js';
import { mailName } from './people.js';
import { SESSIONS } from './sessions.js';
import { areaOf, PROVINCE_LETTERS, REGION } from './territory.js';

const italianDay = (date: IsoDate): string => date.split('-').reverse().join('/');

/** Position of the institute whose CPT the office got wrong. */
const WRONG_CPT = 6;

/** The office's list of institutes; the CPT of one does not agree with its comune. */
export const instituteTable = ({ institutes }: Course): CsvTable => [
  ['Codice', 'Denominazione', 'Comune', 'Provincia', 'E-mail', 'CPT'],
  ...institutes.map(({ code, name, municipality }, index) => [
    code,
    personSpelling(name),
    municipality,
    PROVINCE_LETTERS,
    `${code.toLowerCase()}@istruzione.example`,
    index === WRONG_CPT ? 'CPT6' : (areaOf(municipality)?.cpt ?? ''),
  ]),
];

/** Services 0–3, with the total that somebody added below. */
export const serviceTable = ({ services }: Course): CsvTable => {
  const titles = ['Codice', 'Denominazione', 'Tipologia', 'Comune', 'Provincia', 'Gestore', 'E-mail', 'CPT'];
  return [
    titles,
    ...services.map(({ id, name, type, municipality, manager }) => [
      ...[id, name, type, municipality, PROVINCE_LETTERS, manager],
      ...[`direzione@${id.toLowerCase()}.servizi.example`, areaOf(municipality)?.cpt ?? ''],
    ]),
    titles.map(() => ''),
    ['Totale servizi', String(services.length), ...titles.slice(2).map(() => '')],
  ];
};

/** One row a CPT: its comuni in one cell, its president with the term. */
export const cptTable = ({ presidents }: Course): CsvTable => [
  [
    ...['codice', 'denominazione', 'ambito', 'provincia', 'capofila', 'comuni'],
    ...['cognome presidente', 'nome presidente', 'e-mail presidente', 'mandato dal', 'mandato al'],
  ],
  ...presidents.map(({ area, surname, givenName, from, to }) => [
    ...[area.cpt, area.name, `Ambito di ${area.municipalities[0]}`, PROVINCE_LETTERS],
    ...[area.municipalities[0], area.municipalities.join(' | '), surname, givenName],
    ...[`${mailName({ surname, givenName })}@cpt.example`, italianDay(from), italianDay(to)],
  ]),
];

const HEAD_KINDS = { titolare: 'Titolare', reggente: 'Reggente', facente_funzione: 'Facente funzione' };

/** Heads, below the caption that the office puts on its lists. */
export const headTable = ({ heads }: Course): CsvTable => {
  const titles = ['Codice istituto', 'Istituto', 'Cognome', 'Nome', 'Incarico', 'Dal', 'Al'];
  const wide = (text: string): string[] => titles.map((_, index) => (index === 0 ? text : ''));
  return [
    wide('Dirigenti scolastici in servizio - a.s. 2025/26'),
    wide('aggiornato al 2 marzo 2026'),
    wide(''),
    titles,
    ...heads.map(({ institute, surname, givenName, kind, from, to }) => [
      ...[institute.code, personSpelling(institute.name), surname, givenName],
      ...[HEAD_KINDS[kind], italianDay(from), italianDay(to)],
    ]),
  ];
};

/** The six sessions. */
export const sessionTable = (): CsvTable => [
  [
    ...['codice_sessione', 'data', 'ora inizio', 'ora fine', 'titolo', 'sede', 'indirizzo', 'comune'],
    ...['posti', 'termine iscrizioni', 'relatori'],
  ],
  ...SESSIONS.map((session) => [
    ...[session.code, italianDay(session.date), session.start, session.end, session.title],
    ...[session.venue, session.address, session.municipality, String(session.seats)],
    ...[italianDay(session.deadline), session.speakers],
  ]),
];

/** What is particular to this course: nothing of it is in the program. */
export const settingTable = (): CsvTable => [
  ['chiave', 'valore'],
  ['regione', REGION],
  ['percorso.titolo', 'Formazione congiunta «zerosei» in Valdoria'],
  ['percorso.anno', '2025/26'],
  ['intestazione', 'Ministero delle scuole immaginarie | Ufficio scolastico regionale per la Valdoria | Ufficio I'],
  ['nota.numero', '0001234'],
  ['nota.data', '02/02/2026'],
  ['firme', 'entrata+uscita'],
  ['direttore', 'Delfina Immaginari'],
];
