import type { SessionRow } from '../../domain/facts.js';
import { columnProfile } from '../columns/questions.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import type { Column, Table } from '../table.js';
import type { Claim, KindReader } from './kind-reader.js';
import { type ListRow, listReader, texts } from './list-reader.js';
import { hasPerson } from './people.js';

const TITLES = {
  code: [
    'codice',
    'codice incontro',
    'id',
    'incontro',
    'sessione',
    'numero',
    'n',
    'nr',
    'numero incontro',
    'codice evento',
    'sigla',
  ],
  date: ['data', 'giorno', 'data incontro', 'data evento', 'data e ora', 'quando', 'data svolgimento'],
  hours: ['ora', 'orario', 'ore', 'ora incontro', 'fascia oraria'],
  start: ['inizio', 'ora inizio', 'orario inizio', 'dalle', 'dalle ore', 'start', 'ora di avvio'],
  end: ['fine', 'ora fine', 'orario fine', 'alle', 'alle ore', 'end', 'termine', 'ora termine'],
  title: ['titolo', 'argomento', 'tema', 'oggetto', 'descrizione', 'nome', 'denominazione', 'titolo incontro'],
  venue: ['sede', 'luogo', 'sede incontro', 'location', 'aula', 'sala', 'luogo di svolgimento', 'sede di svolgimento'],
  address: ['indirizzo', 'via', 'indirizzo sede'],
  municipality: ['comune', 'città', 'comune sede', 'località'],
  seats: [
    'posti',
    'posti disponibili',
    'posti prenotabili',
    'numero posti',
    'n posti',
    'posti massimi',
    'max iscritti',
    'numero massimo',
  ],
  capacity: ['capienza', 'capienza autorizzata', 'capienza sala', 'capienza massima'],
  deadline: [
    'scadenza',
    'termine iscrizioni',
    'scadenza iscrizioni',
    'iscrizioni entro',
    'entro il',
    'data scadenza',
    'chiusura iscrizioni',
  ],
  speakers: ['relatori', 'relatore', 'formatori', 'formatore', 'docenti', 'conduttori', 'interventi'],
} as const satisfies TitleList<string>;
type Field = keyof typeof TITLES;

const OWN = ['INCONTRO', 'SESSIONE', 'EVENTO', 'INCONTRI', 'GIORNATA'];
const MARKS: readonly Field[] = [
  'hours',
  'start',
  'end',
  'title',
  'venue',
  'seats',
  'capacity',
  'deadline',
  'speakers',
];

const find = (table: Table): Map<Field, Column> => matchTitles<Field>(table.columns, TITLES, OWN);
const word = (field: Field): string => TITLES[field][0];

/** The sessions of the course: a code and a date each; the rest may be missing. */
export const sessions: KindReader<'sessions'> = {
  kind: 'sessions',
  claim(table): Claim {
    const found = find(table);
    const code = found.get('code');
    const missing = (['code', 'date'] as const).filter((field) => !found.has(field)).map(word);
    const marks = MARKS.filter((field) => found.has(field)).length;
    const values = columnProfile(code, table.sample);
    const foreign = values.share('code') > 0.5 || values.share('email') > 0;
    if (missing.length > 0 || foreign) return { strength: 'none', missing, known: [...found.values()] };
    const people = hasPerson(table);
    return {
      strength: people ? (marks >= 3 ? 'sure' : 'none') : marks > 0 ? 'sure' : 'possible',
      missing,
      known: [...found.values()],
    };
  },
  open: (table, profile) =>
    listReader<'sessions', Field>(table, profile, {
      found: find(table),
      word,
      dates: ['date', 'deadline'],
      fills: { hours: 'start' },
      build,
    }),
};

function build(row: ListRow<Field>): SessionRow {
  const code = row.needed('code');
  if (row.text('date') === undefined) row.needed('date');
  const date = row.date('date') ?? '';
  const hours = row.span('hours');
  const from = row.span('start');
  const start = from?.start ?? hours?.start ?? row.timeOfDate('date');
  const end = row.span('end')?.start ?? from?.end ?? hours?.end;
  const seats = row.count('seats');
  const capacity = row.count('capacity');
  const deadline = row.date('deadline');
  return {
    origin: row.origin,
    code,
    date,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...texts(row, ['title', 'venue', 'address', 'municipality', 'speakers']),
    ...(seats !== undefined && { seats }),
    ...(capacity !== undefined && { capacity }),
    ...(deadline !== undefined && { deadline }),
  };
}
