import type { FormTally } from '../domain/delegations/reading/form-tally.js';
import type { Kind, SessionRow } from '../domain/facts.js';
import type { FormColumn } from '../domain/form-column.js';
import { groupBy } from '../domain/group.js';
import { originName } from '../domain/origin.js';
import type { AttendanceChanges } from '../domain/plan/attendance-changes.js';
import type { PeopleChange } from '../domain/plan/people-changes.js';
import type { FileFigures } from '../domain/plan/plan.js';
import type { RegistryChange } from '../domain/plan/registry-changes.js';
import type { SessionMove } from '../domain/plan/session-moves.js';
import type { Person } from '../domain/records.js';
import type { IgnoredWhy } from '../domain/rejected.js';
import type { Remark } from '../domain/remark.js';
import type { SourceColumn } from '../domain/source-column.js';
import { courseChangesText } from '../text/course-changes.js';
import { formColumnsText } from '../text/form-columns.js';
import { importText } from '../text/import.js';
import { remarkText } from '../text/remarks.js';
import { attendanceLines } from './attendance-changes.js';
import { type CourseNews, courseNewsInWords } from './course-changes.js';
import { formColumnLines, mappingKey, tallyLines } from './form-columns.js';
import { type Looked, lookedLines } from './looked.js';
import type { RefusedRow } from './refused-rows.js';
import { registryLines } from './registry-changes.js';
import { onScreen } from './screen.js';

/** One file of an import, as the person is told of it. */
export interface FileReport {
  readonly name: string;
  readonly kind: string;
  readonly encoding: string;
  readonly separator: string;
  readonly figures: FileFigures;
  readonly columns: readonly SourceColumn[];
  /** Of a form: the columns as understood, and what its responses say, counted. */
  readonly form?: {
    readonly columns: readonly FormColumn[];
    /** What the meeting is called that stands for the session. */
    readonly topic?: string;
    readonly tally: FormTally;
  };
  readonly rejected: readonly RefusedRow[];
  readonly ignored: readonly { readonly row: number; readonly why: IgnoredWhy }[];
  /** What the person should look at before the yes. */
  readonly remarks: readonly Remark[];
  /** The sessions of a list of them, as understood. */
  readonly sessions?: readonly SessionRow[];
  /** Rows that hold something in columns that are not kept. */
  readonly notes: readonly number[];
  /** Rows of which a tax code was not kept, though its column is. */
  readonly taxCodes: readonly number[];
  /** Names under which the same content is already there; empty for a new one. */
  readonly knownAs: readonly string[];
  /** The other kinds as which the same content is there, or comes with this import. */
  readonly alsoAs: readonly Kind[];
  /** Of one that is there: rows of it that were erased since. */
  readonly erased?: number;
}

/** A file that could not be imported, and why. */
export interface LeftOut {
  readonly name: string;
  readonly happened: string;
}

/** An answer of a sheet that does not hold, in a sentence, and where it stands. */
export interface OverruledAnswer {
  readonly file: string;
  readonly row: number;
  readonly sentence: string;
}

/** The whole plan of an import. */
export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly people: readonly PeopleChange[];
  readonly moves: readonly SessionMove[];
  /** What its registries say otherwise than those before them. */
  readonly registries: readonly RegistryChange[];
  /** What changes of who signed. */
  readonly attendance?: AttendanceChanges;
  /** Answers of its sheets that do not hold, since the desk has decided otherwise. */
  readonly overruled: readonly OverruledAnswer[];
  readonly leftOut: readonly LeftOut[];
  /** Files of a folder that are nothing of the course's. */
  readonly skipped: readonly string[];
  /** Where new files were looked for, of an import that looks for them itself. */
  readonly looked?: Looked;
  /** What changes for people and rosters, where that is told. */
  readonly news?: CourseNews;
}

/** Refused rows that a screen shows; for programs there are all. */
const MOST_REJECTED = 20;

/** The plan of an import in Italian sentences; `width` is that of a line. */
export function importAsText(
  { files, people, moves, registries, attendance, overruled, leftOut, skipped, looked, news }: ImportReport,
  width: number,
): string {
  const shown = new Map<string, string>();
  const blocks = [
    ...(looked ? [lookedLines(looked).join('\n')] : []),
    ...files.map((file) => fileLines(file, width, shown).join('\n')),
    ...(people.length > 0
      ? [people.map(({ kind, people }) => importText.regrouped(kind, people.map(namedPerson))).join('\n')]
      : []),
    ...registries.map((one) => registryLines(one).join('\n')),
    ...(moves.length > 0 ? [moves.map(importText.moved).join('\n')] : []),
    ...(attendance ? [attendanceLines(attendance).join('\n')].filter(Boolean) : []),
    ...(overruled.length > 0 ? [overruled.map(importText.overruled).join('\n')] : []),
    ...leftOut.map(({ name, happened }) => importText.leftOut(name, happened)),
    ...(skipped.length > 0 ? [importText.skipped(skipped)] : []),
    ...(news ? [courseChangesText.would(courseNewsInWords(news))] : []),
  ];
  return onScreen(`${blocks.join('\n\n')}\n`);
}

/** `shown`: the forms shown so far, by how their columns were understood. */
function fileLines(file: FileReport, width: number, shown: Map<string, string>): string[] {
  const { name, kind, encoding, separator, figures, knownAs } = file;
  const lines = [
    importText.file(name, kind, encoding, separator),
    importText.figures(figures),
    ...(/#\d+$/.test(name) ? [importText.sameName(name.replace(/#\d+$/, ''))] : []),
    ...(file.alsoAs.length > 0 ? [importText.alsoAs(file.alsoAs)] : []),
  ];
  if (knownAs.length > 0)
    return [...lines, importText.known(knownAs), ...(file.erased ? [importText.erased(file.erased)] : [])];
  return [
    ...lines,
    ...(file.form ? formLines(file.name, file.form, width, shown) : columnLines(file)),
    ...(file.sessions ?? []).map(importText.session),
    ...[...groupBy(file.ignored, ({ why }) => why)].map(([why, rows]) =>
      importText.ignored(
        why,
        rows.map(({ row }) => row),
      ),
    ),
    ...file.remarks.map((remark) => `  ${remarkText(remark)}`),
    ...(figures.changedRows.length > 0 ? [importText.changed(figures.changedRows)] : []),
    ...(figures.replaced > 0 ? [importText.replaced(figures.replaced)] : []),
    ...(figures.returned > 0 ? [importText.returned(figures.returned)] : []),
    ...(file.notes.length > 0 ? [importText.notes(file.notes)] : []),
    ...(file.taxCodes.length > 0 ? [importText.taxCodes(file.taxCodes)] : []),
    ...file.rejected.slice(0, MOST_REJECTED).map(rejectedLine),
    ...(file.rejected.length > MOST_REJECTED ? [importText.moreRejected(file.rejected.length - MOST_REJECTED)] : []),
  ];
}

/** A form understood as one before it is not shown again column by column. */
function formLines(
  name: string,
  { columns, topic, tally }: NonNullable<FileReport['form']>,
  width: number,
  shown: Map<string, string>,
): string[] {
  const key = mappingKey(columns);
  const before = shown.get(key);
  if (before === undefined) shown.set(key, name);
  return [
    ...(before === undefined ? formColumnLines(columns, width) : [formColumnsText.same(before)]),
    ...(topic === undefined ? [] : [formColumnsText.topic(onScreen(topic))]),
    ...tallyLines(tally, columns),
  ];
}

function columnLines({ kind, columns }: FileReport): string[] {
  const titles = (wanted: (column: SourceColumn) => boolean) =>
    columns.filter(wanted).map(({ letter, title }) => title || letter);
  const used = titles(({ field }) => field !== undefined);
  const dropped = titles(({ dropped }) => dropped !== undefined);
  const unused = titles(({ field, dropped }) => field === undefined && dropped === undefined);
  return [
    ...(used.length > 0 ? [importText.used(used)] : []),
    ...(unused.length > 0 && kind !== 'answers' ? [importText.unused(unused)] : []),
    ...(dropped.length > 0 ? [importText.dropped(dropped)] : []),
  ];
}

function rejectedLine({ origin, rule, sentence }: RefusedRow): string {
  const { row, letter = '', column = '' } = origin;
  return importText.rejectedRow(row, letter, column, rule, sentence);
}

/** A person in the plan: the name and where it was first written. */
function namedPerson({ surname, givenName, responses }: Person): string {
  const origin = responses[0]?.row.origin;
  return `${surname} ${givenName}`.trim() + (origin ? ` (${originName(origin)})` : '');
}
