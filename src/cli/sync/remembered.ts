import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { DEFAULT_SETTINGS, SETTINGS, type SettingDefinition, type Settings } from '../../domain/settings.js';
import { archivePath } from '../archive.js';
import { isFolder } from '../files.js';
import type { GlobalOptions, World } from '../world.js';

const FOLDER = SETTINGS.find(({ field }) => field === 'folder') as SettingDefinition<'folder'>;

/**
 * How the archive remembers a folder: as seen from its own, so that both may be moved together, and in full, so that the
 * archive may be moved alone. Another drive is seen from nowhere.
 */
function formsOf(world: World, options: GlobalOptions, path: string): readonly string[] {
  const full = resolve(world.folder, path);
  const seen = relative(dirname(archivePath(world, options)), full) || '.';
  return isAbsolute(seen) ? [full] : [seen.replaceAll(sep, '/'), full];
}

/** What the setting says of a folder that somebody names; a name of nothing forgets it. Fails where there is no such folder. */
export async function folderText(world: World, options: GlobalOptions, path: string): Promise<string> {
  if (path.trim() === '') return '';
  const there = await isFolder(world, path).catch(() => undefined);
  if (there === undefined) throw new Failure({ kind: 'no-folder', path });
  if (!there) throw new Failure({ kind: 'bad-setting', key: FOLDER.key, value: path });
  return formsOf(world, options, path).join('\n');
}

/** What an import of these paths has the archive remember: the one folder among them, unless it is known already. */
export async function toRemember(
  world: World,
  options: GlobalOptions,
  paths: readonly string[],
  settings: Settings = DEFAULT_SETTINGS,
): Promise<{ readonly folders: readonly string[]; readonly settings: ReadonlyMap<string, string> }> {
  const folders: string[] = [];
  for (const path of paths) if (await isFolder(world, path)) folders.push(path);
  const [only, ...others] = folders;
  const forms = only === undefined || others.length > 0 ? [] : formsOf(world, options, only);
  const isNews = forms.length > 0 && forms.join('\n') !== settings.folder.join('\n');
  return { folders, settings: new Map(isNews ? [[FOLDER.key, forms.join('\n')]] : []) };
}

/** Where a remembered folder is now, as it is called and in full; undefined where it cannot be reached. */
export async function folderThere(
  world: World,
  options: GlobalOptions,
  { folder }: Settings,
): Promise<{ readonly name: string; readonly path: string } | undefined> {
  const home = dirname(archivePath(world, options));
  for (const name of folder) {
    const path = resolve(home, name);
    if (await isFolder(world, path).catch(() => false)) return { name, path };
  }
  return undefined;
}
