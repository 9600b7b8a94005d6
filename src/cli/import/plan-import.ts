import type { Decided, NewDecision } from '../../domain/decisions.js';
import type { Facts, Kind } from '../../domain/facts.js';
import { groupBy, unique } from '../../domain/group.js';
import type { AttendanceChanges } from '../../domain/plan/attendance-changes.js';
import { type Candidate, contentsOf, type FilePlan, filePlans } from '../../domain/plan/file-plans.js';
import { canRegroup, type PeopleChange, peopleChanges } from '../../domain/plan/people-changes.js';
import { type Incoming, isOf } from '../../domain/plan/plan.js';
import { type RegistryChange, registryChanges } from '../../domain/plan/registry-changes.js';
import { movesSessions, type SessionMove, sessionMoves } from '../../domain/plan/session-moves.js';
import { codesNamedIn, withFiles } from '../../domain/plan/with-files.js';
import type { RejectedRow } from '../../domain/rejected.js';
import type { Settings } from '../../domain/settings.js';
import { courseSettings } from '../../domain/settings-in-force.js';
import { sourceKey } from '../../domain/versions.js';
import type { Batch } from '../../ingest/batch.js';
import type { OverruledAnswer } from '../../report/import.js';
import type { FileOfImport, NewFile, Store } from '../../store/store.js';
import { besides } from '../archive.js';
import type { CollectedFile } from './collect.js';
import { fileOf } from './file-of.js';
import { type Pictures, picturesOf } from './pictures.js';

/** A collected file with what importing it would change. */
export type PlannedFile = CollectedFile &
  FilePlan & {
    /** The other kinds as which the archive, or this import, has the same content. */
    readonly alsoAs: readonly Kind[];
  };

export interface PlannedImport {
  readonly files: readonly PlannedFile[];
  /** Whom the import would join or split. */
  readonly people: readonly PeopleChange[];
  /** The sessions that it would put on another day. */
  readonly moves: readonly SessionMove[];
  /** What its registries say otherwise than those before them. */
  readonly registries: readonly RegistryChange[];
  /** What it would change of who signed. */
  readonly attendance?: AttendanceChanges;
  /** The answers of its sheets that would not hold. */
  readonly overruled: readonly OverruledAnswer[];
  /** Whether the archive would say anything else than before. */
  readonly changes: boolean;
  readonly toRecord: readonly FileOfImport[];
  /** All that would be shown, without the import and with it; made when first asked. */
  readonly pictures: () => Promise<Pictures>;
}

/** The plan for the files collected, as they would be recorded by entry `entry`. */
export async function planImport(
  files: readonly CollectedFile[],
  store: Store,
  entry: number,
  decided: readonly NewDecision[] = [],
): Promise<PlannedImport> {
  const candidates = files.map((file) => candidateFrom(file, store, entry));
  const incoming = contentsOf(candidates);
  const settings = courseSettings(store.settings());
  const before = once(() => store.facts(settings.region, codesNamedIn(incoming)));
  const after = once(() => withFiles(before(), incoming, settings.region));
  const refused = await answersRefused(incoming, settings, after);
  const plans = filePlans(candidates, { rowsOf: (kind) => store.rowsOf(kind), refused });
  const alsoAs = otherKinds(files, store);
  const planned = files.map((file, index): PlannedFile => {
    return { ...file, ...(plans[index] as FilePlan), alsoAs: alsoAs(file) };
  });
  const people = canRegroup(incoming, (kind) => store.holds(kind))
    ? await whoChanges(before(), after(), store, settings, decided)
    : [];
  const pictures = once(() => picturesOf({ before, after }, incoming, store, asTaken(decided)));
  const moves = incoming.some(isOf('sessions')) ? await sessionsMoved(before(), after(), pictures) : [];
  const registries = incoming.some(isOf('schools')) ? registryChanges(before(), incoming, settings.region) : [];
  const overruled = await answersOverruled(incoming.filter(isOf('answers')), after, store, settings);
  const signed = incoming.filter(isOf('attendance'));
  const attendance = signed.length > 0 ? await attendanceChanged(signed, pictures) : undefined;
  const changes = incoming.length + decided.length > 0;
  return {
    files: planned,
    people,
    moves,
    registries,
    ...(attendance && { attendance }),
    overruled,
    changes,
    toRecord: planned.map(toRecord),
    pictures,
  };
}

/** The answers of sheets that are refused for what no list has; what tells them is loaded only where there are answers. */
async function answersRefused(
  incoming: readonly Incoming[],
  settings: Settings,
  after: () => Facts,
): Promise<ReadonlyMap<string, readonly RejectedRow[]>> {
  if (!incoming.some(isOf('answers'))) return new Map();
  const { unlistedAnswers } = await import('../../domain/plan/unlisted-answers.js');
  return unlistedAnswers(incoming, settings, after);
}

/** The steps that say who is who take long to load: only where somebody known may change. */
async function whoChanges(
  before: Facts,
  after: Facts,
  store: Store,
  settings: Settings,
  decided: readonly NewDecision[],
): Promise<PeopleChange[]> {
  const { whoIsWho } = await import('../../domain/derive.js');
  const people = (known: Facts, taken: readonly Decided[]) => whoIsWho(known, settings, taken, besides(store)).people;
  const taken = store.decisions();
  return peopleChanges(people(before, taken), people(after, [...taken, ...asTaken(decided)]));
}

/** Decisions as if they had been taken after all others. */
export const asTaken = (decided: readonly NewDecision[]): Decided[] =>
  decided.map((one, position) => ({ ...one, entry: Number.MAX_SAFE_INTEGER, position, madeBy: '', madeAt: '' }));

/** Who is registered for the sessions that would be on another day: the whole picture, only where there is such a one. */
async function sessionsMoved(before: Facts, after: Facts, pictures: () => Promise<Pictures>): Promise<SessionMove[]> {
  if (!movesSessions(before, after)) return [];
  const course = await pictures();
  return sessionMoves(course.before, course.after);
}

/** Who would have signed: the whole picture, only where a signed roster comes. */
async function attendanceChanged(
  signed: readonly Incoming<'attendance'>[],
  pictures: () => Promise<Pictures>,
): Promise<AttendanceChanges> {
  const { attendanceChanges } = await import('../../domain/plan/attendance-changes.js');
  const rows = signed.flatMap((file) => [...file.rows]);
  const { before, after } = await pictures();
  return attendanceChanges(rows, before, after);
}

/** What the sheets answer that the desk has decided otherwise: asked only where there are answers, and decisions. */
async function answersOverruled(
  sheets: readonly Incoming[],
  after: () => Facts,
  store: Store,
  settings: Settings,
): Promise<OverruledAnswer[]> {
  if (sheets.length === 0 || store.decisions().length === 0) return [];
  const { derive } = await import('../../domain/derive.js');
  const picture = derive(after(), settings, store.decisions(), besides(store));
  const nameOf = new Map(
    after().files.flatMap((source) => {
      const sheet = sheets.find(({ file }) => sourceKey(file) === sourceKey(source));
      return sheet ? [[source.label, sheet.file.label] as const] : [];
    }),
  );
  const { overruledLines } = await import('../../report/decisions.js');
  const ours = picture.overruled.filter(({ answer }) => nameOf.has(answer.origin?.file ?? ''));
  const sentences = overruledLines(ours, picture);
  return ours.map(({ answer: { origin } }, index) => ({
    file: nameOf.get(origin?.file ?? '') ?? '',
    row: origin?.row ?? 0,
    sentence: sentences[index] ?? '',
  }));
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** As what else than its own kind the content of a file is known, or becomes known with it. */
function otherKinds(files: readonly CollectedFile[], store: Store): (file: CollectedFile) => Kind[] {
  const here = groupBy(files.map(identityOf), ({ contentHash }) => contentHash);
  return (file) => {
    const { contentHash, kind } = identityOf(file);
    const known = [...store.filesWith(contentHash), ...(here.get(contentHash) ?? [])];
    return unique(known.map((one) => one.kind)).filter((other) => other !== kind);
  };
}

const identityOf = ({ content }: CollectedFile): { readonly contentHash: string; readonly kind: Kind } =>
  'known' in content
    ? { contentHash: content.known.contentHash, kind: content.known.source.kind }
    : { contentHash: content.batch.contentHash, kind: content.batch.kind };

function candidateFrom({ name, content }: CollectedFile, store: Store, entry: number): Candidate {
  if ('known' in content) {
    const { source, readRows, names } = content.known;
    return { name, known: { label: source.label, read: readRows, names } };
  }
  const { contentHash, kind, read, rows, rejected, ignored } = content.batch;
  const file = fileOf(
    content.batch,
    entry,
    store.filesWith(contentHash).find((known) => known.kind === kind),
  );
  return { name, incoming: { kind, file, read, rows, rejected, ignored: ignored.length } };
}

function toRecord({ name, reading, content, figures }: PlannedFile): FileOfImport {
  return { name, figures, file: 'known' in content ? content.known.id : newFile(content.batch, reading) };
}

function newFile(batch: Batch, reading: string): NewFile {
  const { name: _, dialect, ignored, remarks: __, taxCodes: ___, formColumns: ____, ...kept } = batch;
  const { encoding, separator, sheet, headerRow } = dialect;
  return {
    ...kept,
    reading,
    encoding,
    separator,
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ignored: ignored.length,
  };
}
