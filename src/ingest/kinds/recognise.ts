import type { Kind } from '../../domain/facts.js';
import { Failure } from '../../domain/failure.js';
import { withoutGap } from '../columns/gap.js';
import { isBesides } from '../columns/list-words.js';
import { programColumns } from '../columns/programs.js';
import { wordsSaid } from '../columns/spoken-words.js';
import { type Table, wholeTitle } from '../table.js';
import { acts } from './acts.js';
import { answeredDoubts } from './answered-doubts.js';
import { attendance } from './attendance.js';
import { isAttendanceReport } from './attendance-report.js';
import { cpts } from './cpts.js';
import { isFamiliarTo } from './familiar.js';
import { heads } from './heads.js';
import type { Claim, KindReader } from './kind-reader.js';
import { hasPerson } from './people.js';
import { responses } from './responses.js';
import { isAsPublished } from './school-columns.js';
import { schools } from './schools.js';
import { services } from './services.js';
import { sessions } from './sessions.js';
import { settings } from './settings.js';

/** Every kind of file, in the order in which they are named to a person. */
export const READERS: { readonly [K in Kind]: KindReader<K> } = {
  schools,
  services,
  cpts,
  heads,
  sessions,
  responses,
  acts,
  answers: answeredDoubts,
  settings,
  attendance,
};

/**
 * The one kind that recognises the file by its columns, never by its name. Two are an error that names both, as is
 * none; a kind that the person states must find the columns that it cannot do without.
 */
export function recognise(table: Table, asked?: Kind): Kind {
  if (asked !== undefined) return checked(table, asked);
  const [only, ...others] = kindsOf(table);
  if (only === undefined) throw unrecognised(table);
  if (others.length > 0) throw new Failure({ kind: 'two-kinds', file: table.name, kinds: [only, ...others] });
  return only;
}

/** The kinds that the columns of a file allow: one as a rule, none for a table that is not of the course. */
export function kindsOf(whole: Table): Kind[] {
  const table = withoutGap(whole);
  // The other kinds need not be asked, whose titles take a model to be read.
  if (isAsPublished(table)) return ['schools'];
  // Who signed is a person at a session too; only on paper somebody did.
  if (READERS.attendance.claim(table).strength === 'sure') return ['attendance'];
  if (isAttendanceReport(table)) return [];
  // What a form program wrote is a form; what else it may resemble depends on what the office asked in it.
  if (programColumns(table.columns).program !== 'other') return ['responses'];
  const claims = claimsOn(table);
  // Heads, sessions and answers also speak of institutes and people, but not of who delegates whom.
  if (isSure('acts', claims)) return ['acts'];
  // The spreadsheet of the doubts shows people and sessions too.
  if (isSure('answers', claims)) return ['answers'];
  const familiar = claims.filter(([kind, claim]) => claim.strength !== 'none' && isFamiliar(table, kind, claims));
  const sure = familiar.filter(([, { strength }]) => strength === 'sure');
  const able = (sure.length > 0 ? sure : familiar)
    .map(([kind]) => kind)
    .filter((kind) => kind !== 'responses' || !isListed(table, claims));
  // Two lists in one are named as such; that their rows also name people and sessions says nothing more.
  const lists = able.filter((kind) => kind !== 'responses');
  if (lists.length > 1) return lists;
  return able.length > 1 && isAnswered(lists, claims) ? ['responses'] : able;
}

/** A list of places says nothing of what somebody chose: where two columns do that it does not know, the rows are answers. */
function isAnswered(lists: readonly Kind[], claims: Claims): boolean {
  const known = new Map(claims.map(([kind, claim]) => [kind, claim.known]));
  const chosen = known.get('responses') ?? [];
  return (
    chosen.length > 1 &&
    lists.every((kind) => isOfPlaces(kind) && !chosen.some((one) => known.get(kind)?.includes(one)))
  );
}

const isOfPlaces = (kind: Kind): boolean => kind === 'schools' || kind === 'services';

/**
 * True if what would make the table a form is what a list of heads or of CPTs tells in those columns: that somebody is in
 * charge since a day, not that she answered on it. So too where the list lacks one column that it cannot do without.
 */
function isListed(table: Table, claims: Claims): boolean {
  const form = claims.find(([kind]) => kind === 'responses')?.[1];
  if (form?.strength !== 'sure') return false;
  return claims.some(
    ([kind, { missing, known }]) =>
      (kind === 'heads' || kind === 'cpts') &&
      missing.length <= 1 &&
      known.length >= 4 &&
      isFamiliarTo(new Set(known), table, true) &&
      form.known.every((column) => known.includes(column) || isBesides(wordsSaid(column.title))),
  );
}

type Claims = readonly (readonly [Kind, Claim])[];

const isSure = (asked: Kind, claims: Claims): boolean =>
  claims.some(([kind, { strength }]) => kind === asked && strength === 'sure');

const claimsOn = (table: Table): Claims =>
  (Object.keys(READERS) as Kind[]).map((kind) => [kind, READERS[kind].claim(table)] as const);

/**
 * Codes of schools speak for themselves, whatever else a list holds, if nobody else is sure of it. Any other list must
 * have titles that we know: an order from a shop also has a number and a date.
 */
function isFamiliar(table: Table, kind: Kind, claims: Claims): boolean {
  const othersSure = claims.some(([other, { strength }]) => other !== kind && strength === 'sure');
  if (kind === 'responses' || (kind === 'schools' && !othersSure)) return true;
  const lists = claims.filter(
    ([other, { strength }]) => other !== 'responses' && (other === kind || strength === 'sure'),
  );
  return isFamiliarTo(
    new Set(lists.flatMap(([, { known }]) => known)),
    table,
    lists.some(([, { strength }]) => strength === 'sure'),
  );
}

function checked(table: Table, asked: Kind): Kind {
  const { missing } = READERS[asked].claim(table);
  const [column] = missing;
  if (column === undefined || asked === 'responses') return asked;
  if (missing.length > 1) throw new Failure({ kind: 'wrong-kind', file: table.name, asked, missing });
  throw new Failure({ kind: 'missing-column', file: table.name, column, columns: titlesOf(table) });
}

/** A file that one list would take but for a single column is told which. */
function unrecognised(table: Table): Failure {
  if (isAttendanceReport(table)) return new Failure({ kind: 'attendance-report', file: table.name });
  const columns = titlesOf(table);
  const near = claimsOn(table).filter(
    ([kind, { missing, known }]) =>
      kind !== 'responses' &&
      missing.length === 1 &&
      known.length >= 4 &&
      isFamiliarTo(new Set(known), table, true) &&
      !hasPerson(table),
  );
  const most = Math.max(...near.map(([, { known }]) => known.length));
  const [nearest, ...rivals] = near.filter(([, { known }]) => known.length === most);
  const column = rivals.length === 0 ? nearest?.[1].missing[0] : undefined;
  if (column !== undefined) return new Failure({ kind: 'missing-column', file: table.name, column, columns });
  return new Failure({ kind: 'unrecognised-file', file: table.name, columns });
}

const titlesOf = ({ columns }: Table): string[] => columns.map((column) => wholeTitle(column) || column.letter);
