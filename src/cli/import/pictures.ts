import type { Decided } from '../../domain/decisions.js';
import { type Facts, rowsByKind } from '../../domain/facts.js';
import type { Picture } from '../../domain/picture.js';
import { type Incoming, isOf } from '../../domain/plan/plan.js';
import { withFiles } from '../../domain/plan/with-files.js';
import { courseSettings, type SettingsSaid } from '../../domain/settings-in-force.js';
import type { Store } from '../../store/store.js';
import { besides } from '../archive.js';

/** All that would be shown without an import, and with it. */
export interface Pictures {
  readonly before: Picture;
  readonly after: Picture;
}

/** What is derived without an import and with it, also where it brings settings, or `decided` is decided with it. */
export async function picturesOf(
  facts: { readonly before: () => Facts; readonly after: () => Facts },
  incoming: readonly Incoming[],
  store: Store,
  decided: readonly Decided[],
): Promise<Pictures> {
  const { derive } = await import('../../domain/derive.js');
  const taken = store.decisions();
  const said = store.settings();
  const files = incoming.filter(isOf('settings'));
  const after = files.length === 0 ? said : { ...said, files: withSettings(said, files) };
  return {
    before: derive(facts.before(), courseSettings(said), taken, besides(store)),
    after: derive(facts.after(), courseSettings(after), [...taken, ...decided], besides(store)),
  };
}

/** The settings files with some more; a content read anew takes the place of what was read of it before. */
function withSettings({ files: held }: SettingsSaid, come: readonly Incoming<'settings'>[]): SettingsSaid['files'] {
  const known = { files: held.files, rows: { ...rowsByKind(() => []), settings: [...held.rows] }, rejected: [] };
  const { files, rows } = withFiles(known, come, '');
  return { files, rows: rows.settings };
}
