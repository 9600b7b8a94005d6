import type { SessionRow } from '../../domain/facts.js';
import { matchTitles } from '../columns/titles.js';
import { columnProfile } from '../columns/value-profile.js';
import type { Column, Table } from '../table.js';
import { valueIn } from '../values/cells.js';
import { readDateParts } from '../values/moments.js';
import { readPlace, readWhen, type When } from '../values/when.js';
import { type Calendar, calendarOf, daysMeant, numbered, schoolYearIn } from './calendar.js';
import type { Claim, KindReader } from './kind-reader.js';
import { type ListRow, listReader, texts } from './list-reader.js';
import { hasPerson } from './people.js';
import { SESSION_TITLES } from './session-titles.js';

type Field = keyof typeof SESSION_TITLES;

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
function find(table: Table): Map<Field, Column> {
  const found = matchTitles<Field>(table, SESSION_TITLES, OWN, 'sessions');
  const taken = [...found.values()];
  const whole = found.has('date')
    ? undefined
    : table.columns.find(
        (column) => !taken.includes(column) && TELLS_DAY.test(column.title) && tellsMore(column.title),
      );
  return whole === undefined ? found : found.set('date', whole);
}

const TELLS_DAY = /\b(?:dat[ae]|giorn[oi]|quando|calendario)\b/i;
const MORE =
  /^(?:dat[ae]|giorn[oi]|quando|calendario|or[ae]|orari[oi]?|sed[ei]|luog(?:o|hi)|dove|aula|sala|indirizzo|incontr[oi]|svolgimento|inizio|fine|comune|citt[aà]|e|ed|di|d|dell|dello|della|del|degli|l|titolo|argomento)$/i;
const tellsMore = (title: string): boolean => (title.match(/[\p{L}]+/gu) ?? []).every((word) => MORE.test(word));
const word = (field: Field): string => SESSION_TITLES[field][0];

/** The sessions of the course: a code and a date each; the rest may be missing. */
export const sessions: KindReader<'sessions'> = {
  kind: 'sessions',
  claim(table): Claim {
    const found = find(table);
    const code = found.get('code');
    const marks = MARKS.filter((field) => found.has(field)).length;
    const isCalendar =
      code === undefined && (marks > 0 || tellsMore(found.get('date')?.title ?? '')) && holdsDays(table, found);
    const missing = (['code', 'date'] as const)
      .filter((field) => !found.has(field) && !(field === 'code' && isCalendar))
      .map(word);
    const values = columnProfile(code, table.sample);
    const foreign = values.share('code') > 0.5 || values.share('email') > 0 || (isCalendar && hasPerson(table));
    if (missing.length > 0 || foreign) return { strength: 'none', missing, known: [...found.values()] };
    const people = hasPerson(table);
    return {
      strength: people ? (marks >= 3 ? 'sure' : 'none') : marks > 0 || isCalendar ? 'sure' : 'possible',
      missing,
      known: [...found.values()],
    };
  },
  open(table, profile) {
    const found = find(table);
    const calendar = calendarOf(table, found);
    const reader = listReader<'sessions', Field>(table, profile, {
      found,
      word,
      dates: ['date', 'deadline'],
      fills: { hours: 'start' },
      build: (row) => build(row, calendar),
    });
    return { ...reader, end: () => numbered(reader.end(), calendar) };
  },
};

/** Whether most of the cells that should tell a day do. */
function holdsDays(table: Table, found: ReadonlyMap<Field, Column>): boolean {
  const column = found.get('date');
  const cells = column === undefined ? [] : table.sample.flatMap(({ cells }) => valueIn(cells[column.index]) ?? []);
  const year = schoolYearIn(table, column);
  const days = cells.filter((cell) => readWhen(cell, year) ?? readDateParts(cell, table.dialect.format === 'xlsx'));
  return days.length > 0 && days.length >= cells.length / 2;
}

function build(row: ListRow<Field>, calendar: Calendar): SessionRow {
  const code = calendar.hasCodes ? row.needed('code') : '';
  const day = dayOf(row, calendar);
  const hours = row.span('hours');
  const from = row.span('start');
  const start = from?.start ?? hours?.start ?? day.start;
  const end = row.span('end')?.start ?? from?.end ?? hours?.end ?? day.end;
  const seats = row.count('seats');
  const capacity = row.count('capacity');
  const deadline = row.date('deadline');
  return {
    origin: row.origin,
    code,
    date: day.date,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(day.place !== undefined && placed(row, day.place)),
    ...texts(row, ['title', 'venue', 'address', 'municipality', 'speakers']),
    ...(seats !== undefined && { seats }),
    ...(capacity !== undefined && { capacity }),
    ...(deadline !== undefined && { deadline }),
  };
}

/** What stands beside the day: where it is, or, where a column says that, what it is about. */
const placed = (row: ListRow<Field>, place: string) =>
  row.text('venue') === undefined ? readPlace(place) : { title: place };

type Day = Pick<When, 'date' | 'start' | 'end' | 'place'>;

/** The day of a row, with the hours and the place that stand in its cell. */
function dayOf(row: ListRow<Field>, { year, numbers }: Calendar): Day {
  if (row.text('date') === undefined) row.needed('date');
  const plain = row.plainMoment('date');
  const when = readWhen(row.lines('date'), year);
  if (when?.number !== undefined) numbers.set(row.origin.row, when.number);
  if (when?.wrongWeekday !== undefined && when.date === (plain?.slice(0, 10) ?? when.date))
    row.refuse('date', { why: 'not-allowed', what: word('date'), allowed: daysMeant(when.date, when.wrongWeekday) });
  if (plain === undefined && when !== undefined) return when;
  const start = row.timeOfDate('date');
  return { date: plain?.slice(0, 10) ?? '', ...(start !== undefined && { start }) };
}
