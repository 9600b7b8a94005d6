import type { SettingRow } from '../../domain/facts.js';
import { SETTINGS, type SettingDefinition, settingOf } from '../../domain/settings.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import type { Column, Table } from '../table.js';
import { valueIn } from '../values/cells.js';
import type { Claim, KindReader } from './kind-reader.js';
import { type ListRow, listReader } from './list-reader.js';

const TITLES = {
  key: ['chiave', 'impostazione', 'parametro', 'voce', 'nome', 'key'],
  value: ['valore', 'contenuto', 'value', 'testo'],
} as const satisfies TitleList<string>;
type Field = keyof typeof TITLES;

const word = (field: Field): string => TITLES[field][0];

/** By its titles; or, of two untitled columns, the first is keys that we know. */
function find(table: Table): Map<Field, Column> {
  const found = matchTitles<Field>(table, TITLES, []);
  const [first, second] = table.columns;
  if (found.size === 2 || first === undefined || second === undefined || table.columns.length !== 2) return found;
  const known = table.sample.filter(({ cells }) => settingOf(cells[0] ?? '') !== undefined).length;
  return known > 0 && known >= table.sample.length / 2
    ? new Map<Field, Column>([
        ['key', first],
        ['value', second],
      ])
    : found;
}

/** The settings of the course: two columns, key and value. */
export const settings: KindReader<'settings'> = {
  kind: 'settings',
  claim(table): Claim {
    const found = find(table);
    const missing = (['key', 'value'] as const).filter((field) => !found.has(field)).map(word);
    const alone = table.columns.filter(({ title }) => title !== '').length <= 3;
    return { strength: missing.length === 0 && alone ? 'sure' : 'none', missing, known: [...found.values()] };
  },
  open: (table, profile) =>
    listReader<'settings', Field>(table, profile, { found: find(table), word, dates: [], build }),
};

function build(row: ListRow<Field>): SettingRow {
  const key = row.needed('key');
  const setting = settingOf(key);
  const value = valueFor(row, setting);
  if (setting === undefined) {
    row.refuse('key', { why: 'not-allowed', what: word('key'), allowed: SETTINGS.map((known) => known.key) });
  } else if (value !== '' && setting.read(value) === undefined) {
    row.refuse('value', { why: 'unreadable', what: setting.key, example: '2025/26' });
  }
  return { origin: row.origin, key: setting?.key ?? key, value };
}

/** A letterhead may stand in its cell as it stands on paper, one line under the other. */
function valueFor(row: ListRow<Field>, setting: SettingDefinition | undefined): string {
  if (setting?.field !== 'letterhead') return row.text('value') ?? '';
  const lines = row.lines('value').split(/[\r\n]+/);
  return lines.flatMap((line) => valueIn(line) ?? []).join(' | ');
}
