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
    'numero progressivo',
    'progressivo',
    'numero ordine',
  ],
  date: [
    'data',
    'giorno',
    'data incontro',
    'data evento',
    'data e ora',
    'quando',
    'data svolgimento',
    'date',
    'date incontri',
    'calendario',
    'calendario incontri',
    'quando e dove',
  ],
  hours: [
    'ora',
    'orario',
    'ore',
    'ora incontro',
    'fascia oraria',
    'orario svolgimento',
    'dalle alle',
    'dalle ore alle ore',
    'orario dalle alle',
    'ora inizio e fine',
    'durata',
  ],
  start: ['inizio', 'ora inizio', 'orario inizio', 'dalle', 'dalle ore', 'start', 'ora di avvio'],
  end: ['fine', 'ora fine', 'orario fine', 'alle', 'alle ore', 'end', 'termine', 'ora termine'],
  title: [
    'titolo',
    'argomento',
    'tema',
    'oggetto',
    'descrizione',
    'nome',
    'denominazione',
    'titolo incontro',
    'argomento trattato',
    'argomenti',
    'tematica',
    'tematiche',
    'contenuti',
    'titolo argomento',
  ],
  venue: [
    'sede',
    'luogo',
    'sede incontro',
    'location',
    'aula',
    'sala',
    'luogo di svolgimento',
    'sede di svolgimento',
    'luogo e indirizzo',
    'dove',
    'sede e aula',
  ],
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
    'numero massimo partecipanti',
    'massimo partecipanti',
    'numero partecipanti',
    'partecipanti massimi',
    'massimo iscritti',
  ],
  capacity: ['capienza', 'capienza autorizzata', 'capienza sala', 'capienza massima', 'capienza aula', 'capienza sede'],
  deadline: [
    'scadenza',
    'termine iscrizioni',
    'scadenza iscrizioni',
    'iscrizioni entro',
    'entro il',
    'data scadenza',
    'chiusura iscrizioni',
    'termine ultimo iscrizione',
    'termine ultimo',
    'iscrizioni fino al',
    'chiusura',
    'data ultima iscrizione',
    'iscrizione entro il',
  ],
  speakers: [
    'relatori',
    'relatore',
    'formatori',
    'formatore',
    'docenti',
    'conduttori',
    'interventi',
    'docente formatore',
    'docente',
    'esperto',
    'esperti',
    'relatori e formatori',
  ],
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

/** The columns of each field; one that tells the day with other things beside it (`Data, ora e sede`) is the date. */
function find({ columns }: Table): Map<Field, Column> {
  const found = matchTitles<Field>(columns, TITLES, OWN);
  const taken = [...found.values()];
  const whole = found.has('date')
    ? undefined
    : columns.find((column) => !taken.includes(column) && TELLS_DAY.test(column.title) && tellsMore(column.title));
  return whole === undefined ? found : found.set('date', whole);
}

const TELLS_DAY = /\b(?:dat[ae]|giorn[oi]|quando|calendario)\b/i;
const MORE =
  /^(?:dat[ae]|giorn[oi]|quando|calendario|or[ae]|orari[oi]?|sed[ei]|luog(?:o|hi)|dove|aula|sala|indirizzo|incontr[oi]|svolgimento|inizio|fine|comune|citt[aà]|e|ed|di|d|dell|dello|della|del|degli|l|titolo|argomento)$/i;
const tellsMore = (title: string): boolean => (title.match(/[\p{L}]+/gu) ?? []).every((word) => MORE.test(word));
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
