import { basename } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { activeEntries } from '../../domain/history.js';
import type { Settings } from '../../domain/settings.js';
import { courseSettings } from '../../domain/settings-in-force.js';
import { asJson } from '../../report/as-json.js';
import { courseNews, courseNewsInWords } from '../../report/course-changes.js';
import { type Looked, lookedAsObject, lookedLines } from '../../report/looked.js';
import type { Store } from '../../store/store.js';
import { courseChangesText } from '../../text/course-changes.js';
import { importText } from '../../text/import.js';
import { lookedText } from '../../text/looked.js';
import { withStore } from '../archive.js';
import { type Candidate, candidatesIn, collect, isTable } from '../import/collect.js';
import { asksWhileImporting, type ImportOptions, proposed, settled } from '../import/proposal.js';
import { contentsOf } from '../sync/contents.js';
import { downloadsFolder, oursAmong } from '../sync/downloads.js';
import { folderThere } from '../sync/remembered.js';
import type { Outcome, World } from '../world.js';

/** Imports what is new in the folder that is known, as one import, and says what it changes for people and rosters. */
export const sync = (world: World, options: ImportOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { candidates, looked } = await look(world, options, store);
    if (candidates.length === 0) return nothingNew(options, looked);
    const asks = asksWhileImporting(world, options);
    const collected = await collect(world, candidates, { choices: { complete: false }, store, said: [], asks });
    const proposal = await proposed(world, options, store, { collected, said: [] });
    const { before, after } = await proposal.planned.pictures();
    const news = courseNews(before, after);
    return settled(world, options, proposal, {
      settings: new Map(),
      report: { looked, news },
      told: [courseChangesText.done(courseNewsInWords(news))],
      next: news.reprint.length > 0 ? courseChangesText.next : importText.next,
    });
  });

const nothingNew = ({ formato }: ImportOptions, looked: Looked): Outcome => ({
  status: 'ok',
  result:
    formato === 'json'
      ? asJson({ guardato: lookedAsObject(looked), file: [] })
      : `${[...lookedLines(looked), lookedText.nothing].join('\n')}\n`,
});

/** The files that the archive does not know by their content, however it was read; and what was looked at. */
async function look(
  world: World,
  options: ImportOptions,
  store: Store,
): Promise<{ readonly candidates: readonly Candidate[]; readonly looked: Looked }> {
  const settings = courseSettings(store.settings());
  if (settings.folder.length === 0) throw new Failure({ kind: 'no-folder-known' });
  const there = await folderThere(world, options, settings);
  if (!there) throw new Failure({ kind: 'folder-unreachable', path: settings.folder.at(-1) as string });
  const tables = (await candidatesIn(world, there.path)).filter(isTable);
  const downloads = await lookInDownloads(world, store, settings);
  const ours = typeof downloads === 'object' ? downloads.ours.map((path) => ({ path, named: false })) : [];
  const isUnknown = await unknownTo(world, store, [...tables, ...ours]);
  const [unknown, taken] = [tables.filter(isUnknown), ours.filter(isUnknown)];
  const nameOf = ({ path }: Candidate) => basename(path).normalize('NFC');
  const names = new Set(
    activeEntries(store.history()).flatMap((entry) => store.filesOf(entry).map(({ name }) => name)),
  );
  return {
    candidates: [...unknown, ...taken],
    looked: {
      folder: there.name,
      fresh: unknown.map(nameOf).filter((name) => !names.has(name)),
      changed: unknown.map(nameOf).filter((name) => names.has(name)),
      known: tables.length - unknown.length,
      ...(downloads && {
        downloads:
          downloads === 'not-found'
            ? downloads
            : { folder: downloads.folder, tables: downloads.tables, taken: taken.map(nameOf) },
      }),
    },
  };
}

/**
 * Tells the files whose content the archive does not know, the first of each; one that cannot be read is told why when it is.
 * What comes from a damaged archive is not known well enough.
 */
async function unknownTo(
  world: World,
  store: Store,
  tables: readonly Candidate[],
): Promise<(table: Candidate) => boolean> {
  const contents = await contentsOf(
    world,
    store.memory,
    tables.map(({ path }) => path),
  );
  const rescued = new Set(store.rescued());
  const firsts = new Map(tables.toReversed().map(({ path }) => [contents.get(path), path]));
  return ({ path }) => {
    const content = contents.get(path);
    if (content === undefined) return true;
    const isKnown = store.filesWith(content).some(({ label }) => !rescued.has(label));
    return !isKnown && firsts.get(content) === path;
  };
}

/** What is of the course among the downloads, where the office lets them be looked through. */
async function lookInDownloads(world: World, store: Store, { downloads, region }: Settings) {
  if (downloads === 'no') return undefined;
  const folder = await downloadsFolder(world);
  if (folder === undefined) return 'not-found' as const;
  return { folder, ...(await oursAmong(world, folder, store.facts(region).files)) };
}
