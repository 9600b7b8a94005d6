import type { Decided } from '../domain/decisions.js';
import type { Facts, Kind } from '../domain/facts.js';
import type { Kept } from '../domain/issued.js';
import type { RowsOfKind } from '../domain/plan/plan.js';
import type { SettingsSaid } from '../domain/settings-in-force.js';
import { readDecisions } from './decisions.js';
import type { Driver } from './driver.js';
import { factsOf } from './facts.js';
import type { ActiveFile } from './files.js';
import { readIssued } from './issued.js';
import { readRows } from './rows.js';
import { settingsGiven } from './settings.js';
import type { Standing } from './standing.js';

/** What the archive holds by a history: that of all that was done, or another. */
export interface Contents {
  /** All that was said of the settings and is in force. */
  settings(): SettingsSaid;
  /** Decisions taken and in force, oldest first; with `entry`, those of that entry, in force or not. */
  decisions(entry?: number): readonly Decided[];
  /** Everything that ever left the office, oldest first; what was taken back is annulled. */
  issued(): readonly Kept[];
  /** All that `derive` needs: the schools of the region and those named by code, here or in `named`; all other rows. */
  facts(region: string, named?: readonly string[]): Facts;
  /** Every row of a kind, its file named by content: what a plan compares with. */
  rowsOf<K extends Kind>(kind: K): RowsOfKind<K>;
}

/** What an archive holds by what stands in it. */
export function contentsOf(driver: Driver, by: () => Standing): Contents {
  return {
    settings: () => {
      const { entries, files } = by();
      return { given: settingsGiven(driver, entries), files: rowsOfKind(driver, 'settings', files()) };
    },
    decisions: (entry) => readDecisions(driver, entry === undefined ? by().entries : [entry]),
    issued: () => readIssued(driver, by().history),
    facts: (region, named) => factsOf(driver, by().files(), region, named),
    rowsOf: (kind) => rowsOfKind(driver, kind, by().files()),
  };
}

function rowsOfKind<K extends Kind>(driver: Driver, kind: K, active: readonly ActiveFile[]): RowsOfKind<K> {
  const files = active.filter(({ source }) => source.kind === kind);
  const labels = new Map(files.map((file) => [file.id, file.contentHash]));
  return {
    files: files.map((file) => ({ ...file.source, label: file.contentHash })),
    rows: readRows(driver, kind, labels),
  };
}
