import { createHash } from 'node:crypto';
import { isKeptApart, isReadAs } from '../../domain/corrections/columns.js';
import { decidedIn, questionNamed } from '../../domain/corrections/questions.js';
import { decisionsOf } from '../../domain/decisions.js';
import type { Kind, SourceFile } from '../../domain/facts.js';
import { Failure } from '../../domain/failure.js';
import type { Batch } from '../../ingest/batch.js';
import { NO_PROFILE, type Profile } from '../../ingest/profile.js';
import { batchOf } from '../../ingest/read-batch.js';
import { openTable } from '../../ingest/reading/open-table.js';
import type { Source, Table } from '../../ingest/table.js';
import type { LeftOut } from '../../report/import.js';
import { mayBeOurs } from '../../report/own-openings.js';
import { type Store, WITH_KEPT } from '../../store/store.js';
import type { SaidColumn } from '../correct/column.js';
import { decidedSoFar } from '../decided-so-far.js';
import { filesIn, isFolder, isTableName, sourceAt } from '../files.js';
import { withProgress } from '../progress.js';
import type { World } from '../world.js';
import type { ReadingChoices } from './choices.js';
import { kindsAllowed, toldWhere, whichKinds } from './which-kind.js';
import { withoutErased } from './without-erased.js';

type Known = NonNullable<ReturnType<Store['knownFile']>>;

/** A file to import: read now, or already in the archive with this very content. */
export interface CollectedFile {
  readonly name: string;
  readonly reading: string;
  readonly content: { readonly batch: Batch } | { readonly known: Known };
  /** Of a known one: rows of it that were erased since. */
  readonly erased?: number;
}

export interface Collected {
  readonly files: readonly CollectedFile[];
  /** Files that should have been tables of the course and could not be read as such. */
  readonly leftOut: readonly LeftOut[];
  /** Files of a folder that are nothing of the course's. */
  readonly skipped: readonly string[];
}

/** What the files are read with. */
interface Desk {
  readonly choices: ReadingChoices;
  readonly said: readonly SaidColumn[];
  readonly store: Store;
  readonly version: string;
}

/** A file that may be one of the course. */
export interface Candidate {
  readonly path: string;
  /** Named on the command line: if it cannot be read the command stops. */
  readonly named: boolean;
}

/** A file that its columns allow to be more than one kind. */
interface Unsure {
  readonly source: Source;
  readonly kinds: readonly Kind[];
}

/**
 * Reads those of the candidates that may be tables of the course. With `asks`, what one is that may be more than one kind is
 * asked once all are read.
 */
export async function collect(
  world: World,
  candidates: readonly Candidate[],
  { asks, ...given }: Omit<Desk, 'version'> & { readonly asks: boolean },
): Promise<Collected> {
  const desk = { ...given, version: world.version };
  const [tables, others] = [candidates.filter(isTable), candidates.filter((candidate) => !isTable(candidate))];
  const seen = new Map<string, number>();
  const sources: Source[] = [];
  for (const { path } of tables) sources.push(distinct(await sourceAt(world, path), seen));
  const read = await withProgress(world, sources, async (followed) =>
    readAll(followed, (index) => tables[index] as Candidate, desk, asks),
  );
  const told = await readAsTold(world, read.unsure, desk);
  const foreign = others
    .map(({ path }) => path)
    .filter((path) => !/\.db(-journal|\.in-uso|\.presenze-.*)?$/.test(path));
  return { files: [...read.files, ...told], leftOut: read.leftOut, skipped: [...foreign, ...read.skipped] };
}

/** Reads the files one after the other: two large ones at once would need twice the memory. */
async function readAll(
  sources: readonly Source[],
  candidateOf: (index: number) => Candidate,
  desk: Desk,
  asks: boolean,
): Promise<Collected & { readonly unsure: readonly Unsure[] }> {
  const files: CollectedFile[] = [];
  const leftOut: LeftOut[] = [];
  const skipped: string[] = [];
  const unsure: Unsure[] = [];
  for (const [index, source] of sources.entries()) {
    try {
      files.push(await readOne(source, desk));
    } catch (failed) {
      const { path, named } = candidateOf(index);
      const error = toldWhere(failed, path);
      const kinds = kindsAllowed(error);
      if (asks && kinds.length > 0) {
        unsure.push({ source, kinds });
        continue;
      }
      if (named || !(error instanceof Failure)) throw error;
      if (OURS.has(error.problem.kind)) skipped.push(source.name);
      else leftOut.push(await whyLeftOut(source.name, error));
    }
  }
  return { files, leftOut, skipped, unsure };
}

/** Reads each of these files as whatever the person says that it is. */
async function readAsTold(world: World, unsure: readonly Unsure[], desk: Desk): Promise<CollectedFile[]> {
  const files: CollectedFile[] = [];
  for (const { source, kinds } of unsure) {
    for (const kind of await whichKinds(world, source.name, kinds))
      files.push(await readOne(source, { ...desk, choices: { ...desk.choices, kind } }));
  }
  return files;
}

async function whyLeftOut(name: string, { problem }: Failure): Promise<LeftOut> {
  const { adviceOn } = await import('../../text/failures.js');
  const { happened, todo } = adviceOn(problem);
  return { name, happened: problem.kind === 'two-kinds' ? `${happened} ${todo}` : happened };
}

/** Two files of different folders may share a name: the second is told apart as in the archive. */
function distinct(source: Source, seen: Map<string, number>): Source {
  const times = (seen.get(source.name) ?? 0) + 1;
  seen.set(source.name, times);
  return times === 1 ? source : { ...source, name: `${source.name}#${times}` };
}

/** Every file named, and every file of every folder named; fails where none of them may be a table. */
export async function candidatesAt(world: World, paths: readonly string[]): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const path of paths) {
    if (await isFolder(world, path)) candidates.push(...(await candidatesIn(world, path)));
    else candidates.push({ path, named: true });
  }
  if (!candidates.some(isTable)) throw new Failure({ kind: 'nothing-to-import', path: paths.join(' ') });
  return candidates;
}

/** The files of a folder. */
export const candidatesIn = async (world: World, folder: string): Promise<Candidate[]> =>
  (await filesIn(world, folder)).map((path) => ({ path, named: false }));

/** Whether a file may be a table. */
export const isTable = ({ path, named }: Candidate): boolean => named || isTableName(path);

/** Reads a file, unless the archive has its very content. */
export async function readOne(source: Source, { choices, said, store, version }: Desk): Promise<CollectedFile> {
  const told = toldOf(store, said);
  const usual = readingOf(version, choices);
  const held = store.history().length > 0 ? store.knownFile(await hashOf(source), usual) : undefined;
  // Read anew where answers are wanted that were not kept.
  const wanted = held ? notKept(held.source, told) : [];
  if (held && wanted.length === 0)
    return { name: source.name, reading: held.reading, content: { known: held }, erased: store.erasedIn(held) };
  const { profile, session, edition, ...others } = choices;
  const declared = profile ? await profileFrom(profile) : NO_PROFILE;
  const options = {
    ...others,
    profile: {
      ...declared,
      told,
      ...(session !== undefined && { session }),
      ...(edition !== undefined && { edition }),
    },
  };
  const table = await openTable(source, options);
  const titles = table.columns.map(({ title }) => title);
  const own = mayBeOurs(titles) ? await import('../../report/own-output.js') : undefined;
  const isUnfilled = (error: unknown) =>
    error instanceof Failure && error.problem.kind === 'no-rows' && own?.isOwnRoster(titles) === true;
  if (own?.isOwnOutput(titles)) throw new Failure({ kind: 'own-output', file: source.name });
  const read = await batchOf(table, options).catch((error: unknown) => {
    throw isUnfilled(error)
      ? new Failure({ kind: 'unfilled-roster', file: source.name, sheets: otherSheets(table) })
      : error;
  });
  const batch = withoutErased(read, store.erasedMarks(), table);
  return { name: source.name, reading: [usual, ...keptIn(batch)].join(WITH_KEPT), content: { batch } };
}

/** What in a folder is passed over: this program wrote it, and it says nothing new. */
const OURS: ReadonlySet<Failure['problem']['kind']> = new Set(['own-output', 'unfilled-roster']);

/** The sheets of a workbook that hold something besides the one that was read. */
const otherSheets = ({ remarks }: Pick<Table, 'remarks'>): readonly string[] =>
  remarks.flatMap((remark) => (remark.kind === 'other-sheets' ? remark.shown : []));

/** How a file is read, in a word: the same content read otherwise is another file. */
const readingOf = (version: string, choices: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([version, choices]))
    .digest('hex')
    .slice(0, 16);

/** The columns of which more is kept than is read. */
const keptIn = ({ columns }: Batch): string[] => columns.flatMap(({ kept, letter }) => (kept ? [letter] : []));

/** What was said of the columns of a form, by their place. */
type Told = NonNullable<Profile['told']>;

/** The columns of a file of which something was said that cannot be told from what is kept. */
const notKept = (file: SourceFile, told: Told): string[] =>
  [...told(file.columns)].flatMap(([at, meaning]) => {
    const column = file.columns[at];
    return column && !isKeptApart(file, column) && !isReadAs(column, meaning) ? [column.letter] : [];
  });

/** What was decided of columns before, and what is said now. */
function toldOf(store: Store, said: readonly SaidColumn[]): Told {
  const before = decisionsOf(decidedSoFar(store), 'column');
  return (columns) => {
    const form = { columns };
    const now = said.flatMap(({ title, meaning }) => {
      const column = questionNamed(form, title);
      return column ? [[columns.indexOf(column), meaning] as const] : [];
    });
    return new Map([...decidedIn(form, before), ...now]);
  };
}

/** What a profile says of a form; the parser of profiles is loaded only where there is one. */
async function profileFrom({ name, text }: NonNullable<ReadingChoices['profile']>): Promise<Profile> {
  const { readProfile } = await import('../../ingest/read-profile.js');
  return readProfile(name, text);
}

/** The content of a file in 64 characters: the same content is never read twice. */
export async function hashOf(source: Source): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of source.bytes()) hash.update(bytes);
  return hash.digest('hex');
}
