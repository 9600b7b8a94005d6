import { type Entry, withoutEntry } from '../domain/history.js';
import type { Picture } from '../domain/picture.js';
import { type Resting, restingOn } from '../domain/plan/resting.js';
import { type SettingChange, settingChanges } from '../domain/settings.js';
import type { Store } from '../store/store.js';
import { pictureOf, viewOf } from './archive.js';

/** What taking an entry back would do: all that is shown, before and after, and what else would no longer hold. */
export interface Forecast {
  readonly before: Picture;
  readonly after: Picture;
  readonly settings: readonly SettingChange[];
  readonly resting: readonly Resting[];
}

/** Derives what would be shown without an entry, as it will be once it is taken back. */
export async function forecastOf({ number }: Entry, store: Store): Promise<Forecast> {
  const now = await pictureOf(store);
  const then = await viewOf(store.under(withoutEntry(store.history(), number)), store.memory);
  const pictures = { before: now.picture, after: then.picture };
  const broughtBy = new Map(now.files.map(({ label, version }) => [label, version.arrival]));
  return {
    ...pictures,
    settings: settingChanges(now.settings, then.settings),
    resting: restingOn(number, { ...pictures, broughtBy }),
  };
}
