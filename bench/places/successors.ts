// Of two registries of different years: how many codes go, and for how many the program proposes what took their place.
// node bench/run.js bench/places/successors.ts FOLDER OLDER.csv[.gz] NEWER.csv[.gz] [EXAMPLES]
import type { SchoolShape } from '../../src/domain/facts.js';
import { groupBy } from '../../src/domain/group.js';
import { buildPlaces } from '../../src/domain/places/registry.js';
import { type Successor, successorsOf } from '../../src/domain/places/successors.js';
import { changesBetween } from '../../src/domain/plan/registry-changes.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.js';
import { loadRegistry } from './load-registry.js';

/** Says something on a line. */
const say = (what: unknown) => process.stdout.write(`${typeof what === 'string' ? what : JSON.stringify(what)}\n`);

const [folder = '.', older = '', newer = '', examples = '0'] = process.argv.slice(2);
const shape = (/ANAGRAFE([A-Z]+?)\d/.exec(newer)?.[1] ?? 'PAR') as SchoolShape;
const facts = await loadRegistry(folder, { [older]: shape, [newer]: shape });
const rowsIn = (name: string) => facts.rows.schools.filter(({ origin }) => origin.file === name);
const { added, gone, renamed, moved } = changesBetween(rowsIn(older), rowsIn(newer));
say({ before: rowsIn(older).length, now: rowsIn(newer).length, added: added.length, gone: gone.length });
say({ renamed: renamed.length, moved: moved.length });

const start = performance.now();
const places = buildPlaces(facts, DEFAULT_SETTINGS);
const closed = [...places.schools.values()].filter((school) => school.closed);
const built = performance.now();
const found = closed.map((school) => ({ school, heirs: successorsOf(school, places) }));
say({
  closed: closed.length,
  placesMs: Math.round(built - start),
  askMs: Math.round(performance.now() - built),
});
const proposed = found.filter(({ heirs }) => heirs.length > 0);
say({ proposed: proposed.length, severalCandidates: proposed.filter(({ heirs }) => heirs.length > 1).length });

const reasonsOf = ({ reasons }: Successor) => reasons.map(({ why }) => why).join('+');
const byReason = groupBy(proposed, ({ heirs }) => reasonsOf(heirs[0] as Successor));
for (const [reasons, group] of byReason) say(`${String(group.length).padStart(5)} ${reasons}`);

// Spread over the whole, the same each time.
const step = Math.max(1, Math.floor(proposed.length / Number(examples)));
const rows = new Map(facts.rows.schools.map((row) => [`${row.origin.file} ${row.code}`, row]));
const shown = (file: string, code: string) => {
  const { name, municipality, email, pec } = rows.get(`${file} ${code}`) ?? {};
  return [code, name, municipality, email, pec].join(' | ');
};
for (const { school, heirs } of Number(examples) > 0 ? proposed.filter((_, at) => at % step === 0) : []) {
  say(`\n- ${shown(older, school.code)}`);
  for (const heir of heirs) say(`+ ${shown(newer, heir.school.code)} (${reasonsOf(heir)})`);
}
