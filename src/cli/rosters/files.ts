import { basename, join } from 'node:path';
import type { Edition, Kept } from '../../domain/issued.js';
import type { Roster } from '../../domain/rosters/roster.js';
import { EXTENSIONS, type RosterFormat } from '../../report/formats.js';
import { editionFileName } from '../../report/rosters/file-names.js';
import type { Look } from '../../report/rosters/look.js';
import { progressText } from '../../text/progress.js';
import { bytesAt, filesIn } from '../files.js';
import { ROSTER_FORMS } from '../roster-forms.js';
import type { World } from '../world.js';
import { type Prepared, prepareAll, prepareFile, setAside } from '../write-file.js';
import type { SheetFile } from './sheet-files.js';

/** Where the rosters go, and how. */
interface Place {
  readonly folder: string;
  readonly format: RosterFormat;
  readonly look: Look;
  /** Everything ever issued: to know what a file that stands there is. */
  readonly register: readonly Kept[];
}

/** A file that is all on the disk, and waits to take its place. */
export interface ReadySheet extends SheetFile {
  readonly path: string;
  readonly pages: number | undefined;
  readonly missingCharacters: readonly string[];
  /** What the file that stands in its place will be called; undefined where none does, or it says the same. */
  readonly aside: string | undefined;
  readonly file: Prepared;
}

/** Writes rosters beside their places, all or none. */
export const readySheets = (world: World, place: Place, sheets: readonly SheetFile[]): Promise<ReadySheet[]> =>
  prepareAll(
    world,
    progressText.rosters,
    sheets.map((sheet) => () => readySheet(world, place, sheet)),
  );

/** Writes a roster beside its place. A file that stands there and is not the same is another edition, or somebody's work: it will keep a name. */
async function readySheet(world: World, place: Place, sheet: SheetFile): Promise<ReadySheet> {
  const path = join(place.folder, `${sheet.name}${EXTENSIONS[place.format][0]}`);
  const { content, pages, missingCharacters = [] } = await ROSTER_FORMS[place.format](sheet.rosters, place.look);
  const file = await prepareFile(world, path, content);
  try {
    const aside = await asideOf(world, place, { ...sheet, path, content });
    return { ...sheet, path, pages, missingCharacters, aside, file };
  } catch (error) {
    await file.drop();
    throw error;
  }
}

/** Gives each its place; the others get theirs also where one cannot, whose failure is then told. */
export async function takePlaces(world: World, sheets: readonly ReadySheet[]): Promise<void> {
  const failures: unknown[] = [];
  for (const { path, aside, file } of sheets) {
    try {
      if (aside !== undefined) await setAside(world, path, aside);
      await file.take();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

interface Standing extends SheetFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the file that stands in the place of a roster will be called. */
async function asideOf(world: World, place: Place, sheet: Standing): Promise<string | undefined> {
  // A trial is there to be looked at: the next one takes its place.
  if (sheet.rosters[0]?.trial) return undefined;
  const there = await bytesAt(world, sheet.path);
  if (there === undefined || same(there, sheet.content)) return undefined;
  const ending = EXTENSIONS[place.format][0];
  const taken = new Set((await filesIn(world, place.folder)).map((file) => basename(file)));
  const edition = await editionIn(there, place, sheet.rosters);
  const own = edition && `${editionFileName(sheet.sessionName, edition)}${ending}`;
  if (own !== undefined && !taken.has(own)) return own;
  for (let count = 1; ; count++) {
    const free = `${sheet.sessionName}-precedente-${count}${ending}`;
    if (!taken.has(free)) return free;
  }
}

/** Which edition of the session a file is, byte for byte; undefined where it is none, or several, or somebody has written in it. */
async function editionIn(
  there: Uint8Array,
  { format, look, register }: Place,
  [roster, ...others]: readonly Roster[],
): Promise<Edition | undefined> {
  if (roster === undefined || others.length > 0) return undefined;
  for (const edition of register.toReversed()) {
    if (edition.kind !== 'edition' || edition.session !== roster.session.code) continue;
    // The office may have changed its mind about the marks for scans.
    for (const scannable of [look.scannable === true, look.scannable !== true]) {
      const { content } = await ROSTER_FORMS[format]([edition.roster], { ...look, scannable });
      if (same(there, content)) return edition;
    }
  }
  return undefined;
}

const same = (there: Uint8Array, content: string | Uint8Array): boolean => Buffer.from(content).equals(there);
