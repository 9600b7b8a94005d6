import type { Decided } from '../decisions.js';
import type { Facts, Kind, ResponseRow } from '../facts.js';
import type { Certificate, Edition, Kept, Letter } from '../issued.js';
import { compareText, type Fact, originName } from '../origin.js';
import type { ActRow, AttendanceRow } from '../paper-rows.js';
import type { Picture } from '../picture.js';
import type { RejectedRow } from '../rejected.js';
import { type DecisionFate, decisionFates } from './decisions.js';
import { issuedWithout, isWhollyTheirs, ownersAmong, rowsOfTheirs } from './issued.js';
import { rowMark } from './marks.js';
import { fieldsOf, isOfPresident, type RowAbout, rowsAbout } from './rows.js';
import { ERASED, type Traces, tellsOf, without } from './spans.js';
import type { Subject } from './subjects.js';
import { tracesOf, waysOf } from './traces.js';

/** What becomes of a row: it stays, it goes, or some of its cells hold something else; a cell of `undefined` is empty. */
type RowFate = 'stays' | 'goes' | Readonly<Record<string, string | undefined>>;

/** What is to be done so that an archive holds nothing any more of some people. */
export interface Erasure {
  /** Of a row of a file in force, or of another: of an import taken back, or read anew since. */
  rowFate(kind: Kind, row: Fact, inForce: boolean): RowFate;
  refusedGoes(row: RejectedRow): boolean;
  decisionFate(decision: Decided): DecisionFate;
  /** The same thing where it stays as it is. */
  issuedLeft(one: Kept): Kept;
  /** Any other text. */
  textLeft(text: string): string;
  /** What stands outside the archive, that nobody can erase from here. */
  readonly outside: Outside;
  /** Names of theirs that others bear too: where nothing but such a name is written, it stays. */
  readonly sharesName: boolean;
}

/** Files and paper that hold what an erasure takes out of the archive. */
export interface Outside {
  /** Files that were imported, as they are called. */
  readonly files: readonly string[];
  readonly editions: readonly Kept<Edition>[];
  readonly certificates: readonly Kept<Certificate>[];
  readonly letters: readonly Kept<Letter>[];
}

/** What an erasure is worked out from besides the picture. */
export interface ErasureMaterial {
  readonly facts: Facts;
  /** Everything that ever left the office, annulled or not. */
  readonly register: readonly Kept[];
  /** Whether a certificate of theirs stays as it is on paper. */
  keepsCertificate(one: Kept<Certificate>): boolean;
  /** Whether a certificate goes, whosever it is. */
  readonly certificateGoes?: (one: Kept<Certificate>) => boolean;
}

/** Erases some people: all that is theirs, and what tells of them in what is of others. */
export function erasureOf(
  subjects: readonly Subject[],
  picture: Picture,
  { facts, register, keepsCertificate, certificateGoes = () => false }: ErasureMaterial,
): Erasure {
  const { traces, shared } = tracesOf(subjects, picture);
  const about = rowsAbout(subjects, traces, picture, facts);
  const fates = new Map(about.map((one) => [`${one.kind} ${originName(one.row.origin)}`, fateOf(one)]));
  const marks = new Set(about.flatMap(({ kind, row, isOwn }) => (isOwn ? (rowMark(kind, row) ?? []) : [])));
  const owners = ownersAmong(subjects, traces, picture.references);
  const theirs = register.filter((one) => isWhollyTheirs(one, owners));
  return {
    rowFate: (kind, row, inForce) =>
      inForce ? (fates.get(`${kind} ${originName(row.origin)}`) ?? 'stays') : fateOfOther(kind, row, marks, traces),
    refusedGoes: ({ value }) => tellsOf(value, traces),
    decisionFate: decisionFates(subjects, traces, picture, theirs),
    issuedLeft: (one) => issuedWithout(one, owners, { keepsCertificate, certificateGoes }),
    textLeft: (text) => without(text, traces),
    outside: outsideOf(
      about,
      register,
      owners,
      facts.rejected.filter(({ value }) => tellsOf(value, traces)),
    ),
    sharesName: shared.length > 0,
  };
}

function outsideOf(
  about: readonly RowAbout[],
  register: readonly Kept[],
  owners: ReturnType<typeof ownersAmong>,
  refused: readonly RejectedRow[],
): Outside {
  const issued = register.filter((one) => isWhollyTheirs(one, owners));
  return {
    files: [...new Set([...about.map(({ row }) => row), ...refused].map(({ origin }) => origin.file))].toSorted(
      compareText,
    ),
    editions: register.filter(
      (one): one is Kept<Edition> => one.kind === 'edition' && rowsOfTheirs(one, owners).size > 0,
    ),
    certificates: issued.filter((one): one is Kept<Certificate> => one.kind === 'certificate'),
    letters: issued.filter((one): one is Kept<Letter> => one.kind === 'letter'),
  };
}

function fateOf({ kind, row, isOwn, fields, traces }: RowAbout): RowFate {
  if (isOwn && !isPrinted(kind, row)) return 'goes';
  if (isOwn)
    return Object.fromEntries(NAMING.filter((field) => fields.includes(field)).map((field) => [field, undefined]));
  return cellsLeft(kind, row, fields, traces);
}

/** What a row keyed in says of who signed besides the number of the row. */
const NAMING = ['surname', 'givenName', 'fullName', 'institution', 'code', 'municipality', 'role'];

/** Whether a row keyed in is one of the paper: without a name it is the signature of a row, which the sheet counts. */
const isPrinted = (kind: Kind, row: Fact): boolean =>
  kind === 'attendance' && /^\d+$/.test((row as AttendanceRow).rowLabel ?? '');

/** A row of a file that is not in force: known again by its own words, or by a name that is nobody else's. */
function fateOfOther(kind: Kind, row: Fact, marks: ReadonlySet<string>, traces: Traces): RowFate {
  const isTheirs =
    marks.has(rowMark(kind, row) ?? '') || waysOf(namedIn(kind, row)).some((way) => traces.names.has(way));
  const fields = fieldsOf(row).flatMap(([field, text]) => (tellsOf(text, traces) ? field : []));
  const presidents =
    isTheirs && kind === 'cpts' ? fieldsOf(row).flatMap(([field]) => (isOfPresident(field) ? field : [])) : [];
  const isOwn = isTheirs && kind !== 'cpts' && kind !== 'services';
  if (isOwn) return fateOf({ kind, row, isOwn, fields: fieldsOf(row).map(([field]) => field), traces });
  return fields.length + presidents.length > 0 ? cellsLeft(kind, row, [...fields, ...presidents], traces) : 'stays';
}

/** Whose a row is, by name. */
function namedIn(
  kind: Kind,
  row: Fact,
): { readonly surname?: string; readonly givenName?: string; readonly fullName?: string } {
  if (kind === 'acts') return { fullName: (row as ActRow).delegate ?? '' };
  const { presidentSurname, presidentGivenName, ...named } = row as Fact & Readonly<Record<string, string>>;
  if (kind === 'cpts') return { surname: presidentSurname ?? '', givenName: presidentGivenName ?? '' };
  const { surname = '', givenName = '', fullName = '' } = named;
  return { surname, givenName, fullName };
}

/** Cells in which a response says whom its writer stands for, or who comes instead. */
const DELEGATION_CELLS = ['delegate', 'principal', 'delegation'];

function cellsLeft(kind: Kind, row: Fact, fields: readonly string[], traces: Traces): RowFate {
  const texts = new Map(fieldsOf(row));
  return Object.fromEntries(
    fields.map((field) => {
      if (field === 'unsettled') return [field, unsettledLeft(row as ResponseRow, traces)];
      if (/email|phone/i.test(field) || isOfPresident(field)) return [field, undefined];
      const left = without(texts.get(field) ?? '', traces);
      if (/\p{L}/u.test(left.replaceAll(ERASED, ''))) return [field, left];
      if (kind === 'acts') return [field, undefined];
      // That there is a delegation stays said, and nobody is named.
      return [field, kind === 'responses' && DELEGATION_CELLS.includes(field) ? `sì ${ERASED}` : ERASED];
    }),
  );
}

const unsettledLeft = ({ unsettled = {} }: ResponseRow, traces: Traces): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(unsettled).map(([letter, text]) => [letter, without(text, traces)])),
  );
