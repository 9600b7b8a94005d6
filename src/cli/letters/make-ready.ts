import { basename, join } from 'node:path';
import type { IsoDate } from '../../domain/calendar.js';
import type { Kept, Letter, LetterMatter } from '../../domain/issued.js';
import { type NewLetter, type Preparing, preparing } from '../../domain/letters/register.js';
import { letterFileName } from '../../report/letters/file-names.js';
import type { Store } from '../../store/store.js';
import { LETTER_WORDS, lettersText as text } from '../../text/letters/letters.js';
import { progressText } from '../../text/progress.js';
import { confirm } from '../ask.js';
import { fileLines } from '../file-lines.js';
import { bytesAt, filesIn } from '../files.js';
import { say } from '../say.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';
import { dropAll, type Prepared, prepareAll, prepareFile } from '../write-file.js';

export interface ReadyOptions extends GlobalOptions {
  readonly cartella?: string;
  readonly si?: boolean;
  readonly prova?: boolean;
}

/** Letters about to be made ready, thought out on a history. */
interface Batch {
  readonly store: Store;
  readonly seen: ReturnType<Store['history']>;
  /** Everything ever issued. */
  readonly register: readonly Kept[];
  readonly date: IsoDate;
  readonly is: LetterMatter['is'];
  readonly letters: readonly NewLetter[];
  /** What they are, a line for each kind. */
  counted(letters: readonly Letter[]): string[];
  /** How whoever a letter is about is called on the screen. */
  named(letter: Letter): string;
  /** Those made ready before that should not be sent any more. */
  readonly outdated: readonly Letter[];
  /** What the office should know besides. */
  readonly notes: readonly string[];
}

interface LetterFile {
  readonly path: string;
  readonly letter: Letter;
  readonly bytes: Uint8Array;
  /** Something else stands under its name. */
  readonly overwrites: boolean;
}

/** Shows what would be written, asks for one yes, keeps the letters that are new as issued, and gives the files their names. */
export async function makeReady(world: World, options: ReadyOptions, batch: Batch): Promise<Outcome> {
  const { date, letters, register, notes, store } = batch;
  const folder = options.cartella ?? join('lettere', `${LETTER_WORDS[batch.is].many}-${date}`);
  const prepared = preparing(letters, register, store.decisions());
  const files = await filesOf(world, folder, prepared);
  const lines = files.map(({ path, letter }) => text.line(path, letter, batch.named(letter)));
  const outdated = batch.outdated.filter(({ about }) => about.is === batch.is).map(letterFileName);
  const plan = [
    ...planLines(folder, prepared, files, batch),
    ...notes,
    ...(outdated.length > 0 ? [text.outdated(outdated)] : []),
  ];
  const told = linesOf(plan);
  // With the names that the notes may tell: those go to stdout alone. Who only looks wants to see them all.
  const result = linesOf(lines) + told;
  if (options.prova) return { status: 'ok', result, summary: text.tried };
  if (files.length === 0) return { status: 'ok', result };

  await say(world, fileLines(world.stdout, folder, lines, '--prova') + told);
  if (!(await confirm(world, options, text.question(files.length))))
    return { status: 'stopped', summary: text.refused };
  const entry = await keep(world, options, batch, { prepared, files });
  const stale = await staleIn(world, folder, files);
  return {
    status: 'ok',
    summary: [text.made(files.length, folder, entry), ...(stale.length > 0 ? [text.stale(stale)] : [])].join('\n'),
    next: text.next(batch.is),
  };
}

const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

async function filesOf(world: World, folder: string, prepared: readonly Preparing[]): Promise<LetterFile[]> {
  // Loaded only where there is something to write.
  if (prepared.length === 0) return [];
  const { mailOf } = await import('../../report/letters/mail.js');
  const files: LetterFile[] = [];
  for (const { letter } of prepared) {
    const path = join(folder, letterFileName(letter));
    const bytes = await mailOf(letter);
    const there = await bytesAt(world, path);
    files.push({ path, letter, bytes, overwrites: there !== undefined && !Buffer.from(bytes).equals(there) });
  }
  return files;
}

function planLines(
  folder: string,
  prepared: readonly Preparing[],
  files: readonly LetterFile[],
  { counted }: Batch,
): string[] {
  const again = prepared.filter(({ is }) => is === 'again').length;
  const overwritten = files.filter(({ overwrites }) => overwrites).length;
  return [
    text.plan(files.length, folder),
    ...counted(files.map(({ letter }) => letter)),
    ...(again > 0 ? [text.again(again)] : []),
    ...(overwritten > 0 ? [text.overwrites(overwritten)] : []),
  ];
}

interface Made {
  readonly prepared: readonly Preparing[];
  readonly files: readonly LetterFile[];
}

/** Records the new letters, then gives the files their names: what leaves the office is always in the register. */
async function keep(
  world: World,
  options: GlobalOptions,
  { store, seen }: Batch,
  { prepared, files }: Made,
): Promise<number | undefined> {
  const ready = await prepareAll(
    world,
    progressText.letters,
    files.map(
      ({ path, bytes }) =>
        async (): Promise<{ file: Prepared }> => ({
          file: await prepareFile(world, path, bytes),
        }),
    ),
  );
  const fresh = prepared.flatMap((one) => (one.is === 'new' ? [one.letter] : []));
  let entry: number | undefined;
  try {
    if (fresh.length > 0) [entry] = store.recordIssued([fresh], signature(world, options), seen);
  } catch (error) {
    await dropAll(ready);
    throw error;
  }
  for (const { file } of ready) await file.take();
  return entry;
}

/** Drafts in the folder that are not of these: sent already, or of before. */
async function staleIn(world: World, folder: string, files: readonly LetterFile[]): Promise<string[]> {
  const written = new Set(files.map(({ path }) => basename(path)));
  const there = (await filesIn(world, folder)).map((path) => basename(path));
  return there.filter((name) => /\.eml$/i.test(name) && !written.has(name));
}
