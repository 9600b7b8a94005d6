import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A registration as somebody sent it. */
export interface Sent {
  readonly surname: string;
  readonly session: 'I1' | 'I2';
  /** How many times the very same row stands in the file. */
  readonly row: number;
}

/** A file of an invented office: what stands in it, told without reading it. */
export interface OfficeFile {
  readonly name: string;
  /** Rows below the titles. */
  readonly rows: number;
  /** Those of them that are refused, and those that are blank. */
  readonly refused: readonly number[];
  readonly blank: number;
  /** Registrations, for a file of responses. */
  readonly sent: readonly Sent[];
}

const SCENARIO = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'scenari', 'primo-giorno');
/** Surnames so far from each other that nobody is taken for somebody else. */
const SURNAMES = [
  'Acquaviva',
  'Benzoni',
  'Cattaneo',
  'Dossena',
  'Esposito',
  'Frigerio',
  'Galimberti',
  'Invernizzi',
  'Locatelli',
  'Magni',
];
const GIVEN = ['Piera', 'Tullio', 'Wanda', 'Ottavia', 'Remo', 'Silvana', 'Ulisse', 'Zeno', 'Nives', 'Ettore'];
const TITLES = 'Informazioni cronologiche,Cognome,Nome,E-mail,In qualità di,Codice meccanografico,Incontro';
const OTHER_TITLES = 'Data e ora;Nominativo del partecipante;Recapito e-mail;Funzione svolta;Incontro preferito';

const sessionOf = (person: number): Sent['session'] => (person % 3 === 0 ? 'I2' : 'I1');

function line(person: number): string {
  const [surname, given] = [SURNAMES[person] as string, GIVEN[person] as string];
  return `0${1 + (person % 8)}/03/2026 9.${10 + person}.00,${surname},${given},${surname.toLowerCase()}@posta.example,Docente infanzia,LCIC993005,${sessionOf(person)}`;
}

function otherLine(person: number): string {
  const [surname, given] = [SURNAMES[person] as string, GIVEN[person] as string];
  return `0${1 + (person % 8)}/03/2026 15:${10 + person}:00;${surname} ${given};${surname.toLowerCase()}@posta.example;Educatore;${sessionOf(person)}`;
}

const people = (...some: number[]): Sent[] =>
  some.map((person, at) => ({ surname: SURNAMES[person] as string, session: sessionOf(person), row: at + 2 }));

interface Content {
  readonly file: OfficeFile;
  readonly text: string;
}

const responses = (name: string, some: readonly number[]): Content => ({
  file: { name, rows: some.length, refused: [], blank: 0, sent: people(...some) },
  text: [TITLES, ...some.map(line), ''].join('\n'),
});

const list = (name: string): Content => {
  const text = readFileSync(join(SCENARIO, name), 'utf8');
  return { file: { name, rows: text.trim().split('\n').length - 1, refused: [], blank: 0, sent: [] }, text };
};

/** One export of a form, a later one, one with rows that nobody can read and a blank one, another form, two lists. */
const CONTENTS: readonly Content[] = [
  list('scuole.csv'),
  list('incontri.csv'),
  responses('risposte.csv', [0, 1, 2, 3]),
  responses('risposte (1).csv', [0, 1, 2, 3, 4, 5]),
  {
    file: {
      name: 'rovinate.csv',
      rows: 5,
      refused: [3, 5],
      blank: 1,
      sent: [...people(6), { ...(people(7)[0] as Sent), row: 6 }],
    },
    text: [
      TITLES,
      line(6),
      line(8).replace(/^../, '45'),
      ',,,,,,',
      `${line(9)},in più,e ancora,di troppo`,
      line(7),
      '',
    ].join('\n'),
  },
  {
    file: { name: 'altro modulo.csv', rows: 3, refused: [], blank: 0, sent: people(5, 8, 9) },
    text: [OTHER_TITLES, ...[5, 8, 9].map(otherLine), ''].join('\n'),
  },
];

export const FILES: readonly OfficeFile[] = CONTENTS.map(({ file }) => file);

/** What a file is called that was saved again. */
export const copyName = (name: string): string => `copia di ${name}`;

/** Puts the files of the office in a folder, each under two names. */
export function writeFiles(folder: string): void {
  for (const { file, text } of CONTENTS)
    for (const name of [file.name, copyName(file.name)]) writeFileSync(join(folder, name), text);
}
