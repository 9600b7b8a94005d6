import type { AttendanceRow, Presence } from '../../domain/paper-rows.js';
import { matchTitles } from '../columns/titles.js';
import type { Column, IgnoredRow, Table, TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import { readPresence, readSigningTime } from '../values/presence.js';
import { ATTENDANCE_TITLES } from './attendance-titles.js';
import { isFamiliarTo } from './familiar.js';
import type { Claim, KindReader, RowReader } from './kind-reader.js';
import { type ListRow, listReader, texts } from './list-reader.js';

type Field = keyof typeof ATTENDANCE_TITLES;
type Found = ReadonlyMap<Field, Column>;

/** What tells that somebody signed. */
const SIGNED = ['presence', 'absent', 'in', 'out'] as const;
/** What tells who it is. */
const WHO = ['rowLabel', 'surname', 'fullName'] as const;

/** A day is the session's where nothing else says which one it is. */
function find(table: Table): Map<Field, Column> {
  const found = matchTitles<Field>(table, ATTENDANCE_TITLES, []);
  const day = found.get('date');
  return found.has('session') || day === undefined ? found : found.set('session', day);
}

const word = (field: Field): string => ATTENDANCE_TITLES[field][0];

/** Signed rosters as they come back: each row says by number, by name or by both whether somebody signed, and when. */
export const attendance: KindReader<'attendance'> = {
  kind: 'attendance',
  claim(table): Claim {
    const found = find(table);
    const missing = [
      ...(WHO.some((field) => found.has(field)) ? [] : [word('rowLabel')]),
      ...(SIGNED.some((field) => found.has(field)) ? [] : [word('presence')]),
    ];
    const known = [...found.values()];
    const anchored = found.has('session') || found.has('edition') || found.has('rowLabel');
    const ours = anchored && tellsSignatures(table, found) && isFamiliarTo(new Set(known), table, true);
    return { strength: missing.length === 0 && ours ? 'sure' : 'none', missing, known };
  },
  open(table, profile) {
    const found = find(table);
    const isOfDoubts = found.has('doubt');
    for (const unused of [
      'sheet',
      'cpt',
      'doubt',
      ...(found.get('session') === found.get('date') ? [] : ['date']),
    ] as const)
      found.delete(unused as Field);
    if (found.get('session') === found.get('date')) found.delete('date');
    return signatureReader(found, isOfDoubts, (blank) =>
      listReader<'attendance', Field>(table, profile, {
        found,
        word,
        dates: [],
        fills: { absent: 'presence' },
        build: (row) => build(row, { ...profile, blank: blank() }),
      }),
    );
  },
};

/** Whether what stands in the columns of the signatures reads as such, for the most part. */
function tellsSignatures({ sample }: Table, found: Found): boolean {
  const values = SIGNED.flatMap((field) => {
    const column = found.get(field);
    return column === undefined ? [] : sample.flatMap(({ cells }) => valueIn(cells[column.index]) ?? []);
  });
  // A column left empty to sign in is as good for who is still to come; only our rosters say that they are one.
  const isRoster = found.has('edition') && found.has('rowLabel');
  if (values.length === 0) return isRoster;
  return values.filter((value) => readMark(value) !== undefined).length >= values.length / 2;
}

/** What a cell of a signature says: a time is that of somebody who signed. */
const readMark = (text: string): Presence | undefined =>
  readSigningTime(text) === undefined || /^\d$/.test(text) ? readPresence(text) : 'present';

/**
 * Looks at all rows before any is read. A row with no signature is of somebody absent, as on paper; where only the absent
 * are marked it is of somebody present; where both are it says nothing, and where nobody is nobody has filled it in. Of rows
 * that were not certain on a scan nothing is said until somebody has looked; a name written there is of who signed.
 */
function signatureReader(
  found: Found,
  isOfDoubts: boolean,
  open: (blank: () => Presence) => RowReader<'attendance'>,
): RowReader<'attendance'> {
  const marked = { any: false, absent: false };
  const seen: TableRow[] = [];
  const cell = (row: TableRow, field: Field) => valueIn(row.cells[found.get(field)?.index ?? -1]);
  const blank = () => {
    if (isOfDoubts) return 'unsaid';
    if (found.has('absent') && SIGNED.filter((field) => found.has(field)).length === 1) return 'present';
    return marked.absent ? 'unsaid' : 'absent';
  };
  const list = open(() => (isOfDoubts || blank() === 'present' ? 'present' : 'absent'));
  const saysNothing = (row: TableRow) => {
    if (SIGNED.some((field) => cell(row, field) !== undefined)) return false;
    const isLettered = isWalkIn(cell(row, 'rowLabel') ?? '');
    const isFree = isLettered && !isNamed((field) => cell(row, field));
    if (isOfDoubts && isLettered) return isFree;
    return isFree || !marked.any || blank() === 'unsaid';
  };
  return {
    ...list,
    row(row) {
      seen.push(row);
      const marks = SIGNED.flatMap((field) => cell(row, field) ?? []);
      marked.any ||= marks.length > 0;
      marked.absent ||= marks.some((text) => readMark(text) === 'absent');
    },
    end() {
      const ignored = seen.filter(saysNothing).map(({ row }): IgnoredRow => ({ row, why: 'incomplete' }));
      for (const row of seen) if (!saysNothing(row)) list.row(row);
      return { ...list.end(), ignored };
    },
  };
}

/** The rows for those who were not on the roster are lettered. */
const isWalkIn = (label: string): boolean => /^[a-z]\s*\d+$/i.test(label.trim());

const isNamed = (text: (field: 'surname' | 'givenName' | 'fullName') => string | undefined): boolean =>
  (['surname', 'givenName', 'fullName'] as const).some((field) => text(field) !== undefined);

interface Sheet {
  /** What a row without any mark means. */
  readonly blank: Presence;
  /** Of a file that does not say it: the session that somebody named, and the edition. */
  readonly session?: string;
  readonly edition?: string;
}

function build(row: ListRow<Field>, { blank, session, edition }: Sheet): AttendanceRow {
  const [entrance, exit] = [timeIn(row, 'in'), timeIn(row, 'out')];
  const rowLabel = row.text('rowLabel')?.replaceAll(' ', '').toUpperCase();
  if (rowLabel === undefined && !isNamed((field) => row.text(field))) row.needed('rowLabel');
  const presence = presenceOf(row, blank);
  if (presence !== 'present' && (entrance ?? exit) !== undefined) refusePresence(row);
  // A «sì» drawn down over the blank rows is nobody's; a name that cannot be read is said to be illegible.
  if (presence === 'present' && isWalkIn(rowLabel ?? '') && !isNamed((field) => row.text(field))) row.needed('surname');
  return {
    origin: row.origin,
    session: row.text('session') ?? session ?? row.needed('session'),
    ...(edition !== undefined && { edition }),
    ...texts(row, [
      'edition',
      'surname',
      'givenName',
      'fullName',
      'institution',
      'code',
      'municipality',
      'role',
      'scan',
    ]),
    ...(rowLabel !== undefined && { rowLabel }),
    presence,
    ...(entrance !== undefined && { in: entrance }),
    ...(exit !== undefined && { out: exit }),
  };
}

/** Whether somebody signed: as the row says it in any of its cells, if they agree. */
function presenceOf(row: ListRow<Field>, blank: Sheet['blank']): Presence {
  const said = (['presence', 'in', 'out'] as const).flatMap((field) => {
    const text = row.text(field);
    if (text === undefined) return [];
    const mark = readMark(text);
    if (mark === undefined) refuseMark(row, field);
    return mark ?? [];
  });
  const absence = row.text('absent');
  const absent = absence === undefined ? [] : readPresence(absence) === 'present' ? ['absent' as const] : [];
  const all = new Set([...said, ...absent]);
  if (all.has('illegible')) return 'illegible';
  if (all.size > 1) refusePresence(row);
  const [only] = all;
  return only ?? (absence === undefined ? blank : 'present');
}

const refusePresence = (row: ListRow<Field>, field: Field = 'presence'): void =>
  row.refuse(field, { why: 'not-allowed', what: word(field), allowed: ['presente', 'assente', 'illeggibile'] });

/** What is in a cell is neither a mark nor a time. */
const refuseMark = (row: ListRow<Field>, field: (typeof SIGNED)[number]): void =>
  field === 'in' || field === 'out'
    ? row.refuse(field, { why: 'unreadable', what: word(field), example: '9:30' })
    : refusePresence(row, field);

function timeIn(row: ListRow<Field>, field: 'in' | 'out') {
  const text = row.text(field);
  return text === undefined || /^\d$/.test(text) ? undefined : readSigningTime(text);
}
