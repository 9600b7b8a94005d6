import { Failure } from '../../domain/failure.js';
import { SETTINGS, type SettingDefinition, type Settings, settingOf } from '../../domain/settings.js';
import { courseSettings } from '../../domain/settings-in-force.js';
import type { Listing } from '../../report/listing.js';
import { nextText } from '../../text/next.js';
import { settingsText } from '../../text/settings.js';
import { withNewStore, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import { folderText } from '../sync/remembered.js';
import { type Outcome, signature, type World } from '../world.js';

/** Shows the settings, or one, or gives one a new value. */
export function settings(world: World, options: ListOptions, words: readonly unknown[]): Promise<Outcome> {
  const [key, value] = words as readonly (string | undefined)[];
  const wanted = key === undefined ? SETTINGS : [knownSetting(key)];
  if (value !== undefined) return change(world, options, wanted[0] as SettingDefinition, value);
  return withStore(world, options, async (store) => {
    const list = listing(
      wanted,
      courseSettings(store.settings()),
      options.formato === 'testo' ? settingsText.value : String,
    );
    const result = await shown(world, options, list);
    return { status: 'ok', result, next: settingsText.next };
  });
}

async function change(world: World, options: ListOptions, setting: SettingDefinition, given: string): Promise<Outcome> {
  const value = setting.field === 'folder' ? await folderText(world, options, given) : given;
  const read = setting.read(value);
  if (read === undefined) throw new Failure({ kind: 'bad-setting', key: setting.key, value });
  return withNewStore(world, options, (store) => {
    const entry = store.recordSettings(new Map([[setting.key, value]]), signature(world, options));
    return {
      status: 'ok',
      summary: settingsText.changed(setting.key, setting.write(read), entry),
      next: nextText.status,
    };
  });
}

function knownSetting(key: string): SettingDefinition {
  const setting = settingOf(key);
  if (!setting) throw new Failure({ kind: 'unknown-setting', key, known: SETTINGS.map((known) => known.key) });
  return setting;
}

function listing(wanted: readonly SettingDefinition[], inForce: Settings, said: (value: string) => string): Listing {
  return {
    name: 'impostazioni',
    columns: ['chiave', 'valore', 'significato'],
    rows: wanted.map((setting) => [
      setting.key,
      said(setting.write(inForce[setting.field])),
      settingsText.meaning(setting.key),
    ]),
  };
}
