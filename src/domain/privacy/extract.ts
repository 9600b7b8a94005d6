import { attendedBy } from '../attendance/of-person.js';
import { certificatesOf } from '../certificates/of-person.js';
import { certificateRegister, type Registered } from '../certificates/register.js';
import type { Facts, Kind, ResponseRow, SourceFile } from '../facts.js';
import { filledBy, isField } from '../form-fields.js';
import type { Edition, Kept } from '../issued.js';
import { lettersToPerson } from '../letters/issued-to.js';
import { letterRegister, type RegisteredLetter } from '../letters/register.js';
import type { Origin } from '../origin.js';
import type { Picture } from '../picture.js';
import type { Person } from '../records.js';
import type { RejectedRow } from '../rejected.js';
import type { RosterRow } from '../rosters/roster.js';
import { filesByLabel } from '../versions.js';
import { ownersAmong, printedIn, rowsOfTheirs } from './issued.js';
import { fieldsOf, type RowAbout, rowsAbout } from './rows.js';
import { type Traces, tellsOf } from './spans.js';
import type { Subject } from './subjects.js';
import { tracesOf } from './traces.js';

/** What one row of an imported file says of somebody, as it came. */
export interface SourceRow {
  readonly kind: Kind;
  readonly origin: Origin;
  readonly brought?: SourceFile['brought'];
  /** As its columns stand. */
  readonly cells: readonly {
    readonly field: string;
    readonly title?: string;
    readonly letter?: string;
    readonly value: string;
  }[];
  /** Letters of the columns in which there was something that the program never keeps. */
  readonly notKept: readonly string[];
  /** How many cells of the row stay out, since they are of somebody else. */
  readonly ofOthers: number;
}

/** A row of a printed roster on which somebody stands. */
export interface PrintedRow {
  readonly edition: Kept<Edition>;
  readonly row: RosterRow;
}

/** All that the archive holds of one person. */
export interface Extract {
  readonly person: Person;
  readonly own: readonly SourceRow[];
  /** Rows of others, as far as they name the person. */
  readonly ofOthers: readonly SourceRow[];
  readonly rejected: readonly RejectedRow[];
  readonly printed: readonly PrintedRow[];
  readonly certificates: readonly Registered[];
  readonly letters: readonly RegisteredLetter[];
  /** Rows of signed rosters that came back. */
  readonly signatures: number;
  /** The name is somebody else's too: what only says the name is not here. */
  readonly sharesName: boolean;
}

/** What else an extract is made from than the picture. */
interface Held {
  readonly facts: Facts;
  /** Everything that ever left the office, annulled or not. */
  readonly register: readonly Kept[];
}

/** All that the archive holds of one person, each thing as it came. */
export function extractOf(subject: Subject, picture: Picture, { facts, register }: Held): Extract {
  const { person } = subject;
  const { traces, shared } = tracesOf([subject], picture);
  const files = filesByLabel(facts.files);
  const rows = rowsAbout([subject], traces, picture, facts).map((about) => ({ about, told: sourceRow(about, files) }));
  const { references } = picture;
  return {
    person,
    own: rows.flatMap(({ about, told }) => (about.isOwn ? told : [])),
    ofOthers: rows.flatMap(({ about, told }) => (about.isOwn ? [] : told)),
    rejected: facts.rejected.filter((row) => tellsOf(row.value, traces)),
    printed: printedRows(subject, traces, picture, register),
    certificates: certificatesOf(person, certificateRegister(register, picture.decisions), references),
    letters: lettersAbout(subject, traces, picture, register),
    signatures: attendedBy(person.code, picture).length,
    sharesName: shared.length > 0,
  };
}

function sourceRow({ kind, row, isOwn, fields }: RowAbout, files: ReadonlyMap<string, SourceFile>): SourceRow {
  const file = files.get(row.origin.file);
  const cells: Cell[] = fieldsOf(row).flatMap(([field, value]): Cell[] =>
    field === 'unsettled' ? unsettledCells(row as ResponseRow, file) : [{ field, ...columnOf(field, file), value }],
  );
  const order = new Map((file?.columns ?? []).map(({ letter }, index) => [letter, index]));
  const shown = cells
    .filter(({ field }) => isOwn || fields.includes(field))
    .toSorted((a, b) => placeOf(a, order) - placeOf(b, order));
  return {
    kind,
    origin: row.origin,
    ...(file?.brought && { brought: file.brought }),
    cells: shown,
    notKept: isOwn ? ((row as ResponseRow).droppedIn ?? []) : [],
    ofOthers: cells.length - shown.length,
  };
}

type Cell = SourceRow['cells'][number];

/** Where the first column of a cell stands in its file. */
const placeOf = ({ letter = '' }: Cell, order: ReadonlyMap<string, number>): number =>
  order.get(letter.split('+')[0] ?? '') ?? order.size;

/** The column, or the columns, that fill a field. */
function columnOf(field: string, file: SourceFile | undefined): { readonly title?: string; readonly letter?: string } {
  const filling = (file?.columns ?? []).filter(
    (column) =>
      column.field === field ||
      (column.field !== undefined && isField(column.field) && filledBy(column.field) === field),
  );
  if (filling.length === 0) return {};
  return {
    title: filling.map(({ title }) => title).join(' + '),
    letter: filling.map(({ letter }) => letter).join('+'),
  };
}

const unsettledCells = ({ unsettled = {} }: ResponseRow, file: SourceFile | undefined) =>
  Object.entries(unsettled).map(([letter, value]) => ({
    field: 'unsettled',
    title: file?.columns.find((column) => column.letter === letter)?.title ?? '',
    letter,
    value,
  }));

/** Every row of every edition, annulled or not, that was theirs when it was printed or bears their name. */
function printedRows(
  subject: Subject,
  traces: Traces,
  { references }: Picture,
  register: readonly Kept[],
): PrintedRow[] {
  const owners = ownersAmong([subject], traces, references);
  return register.flatMap((edition) => {
    if (edition.kind !== 'edition') return [];
    const theirs = rowsOfTheirs(edition, owners);
    return printedIn(edition.roster)
      .filter(({ number }) => theirs.has(number))
      .map((row) => ({ edition, row }));
  });
}

/** The letters to somebody, and those to institutes that name them. */
function lettersAbout(
  subject: Subject,
  traces: Traces,
  picture: Picture,
  register: readonly Kept[],
): RegisteredLetter[] {
  const letters = letterRegister(register, picture.decisions);
  const own = new Set(lettersToPerson(subject.person, letters, picture.references));
  return letters.filter(
    (one) => own.has(one) || [one.letter.to, one.letter.body].some((text) => tellsOf(text, traces)),
  );
}
