import { argv, stdout } from 'node:process';
import type { School } from '../../src/domain/places/place.js';
import { buildPlaces } from '../../src/domain/places/registry.js';
import { type PlaceCells, placeResolver } from '../../src/domain/places/resolve-place.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.js';
import { loadRegistry } from './load-registry.js';
import { INSTITUTE_WAYS, NURSERY_WAYS, type Way } from './ways.js';

// How often a school written by name, in the ways people write it, is found, mistaken for another, or left to be asked.
// node bench/run.js bench/places/names.ts FOLDER [--sbagliati]
const REGISTRIES = {
  'SCUANAGRAFESTAT20252620250901.csv.gz': 'STAT',
  'SCUANAGRAFEPAR20252620250901.csv': 'PAR',
} as const;
const [folder = '../shared/data/miur', showWrong] = argv.slice(2);

const facts = await loadRegistry(folder, REGISTRIES, 'LOMBARDIA');
const places = buildPlaces(facts, DEFAULT_SETTINGS);
const schools = [...places.schools.values()];
const nurseries = schools.filter(({ kind }) => kind === 'nursery' || kind === 'private-nursery');
let resolve = placeResolver(places);
const started = performance.now();
let asked = 0;
measure('institutes', [...places.invited.values()], INSTITUTE_WAYS);
measure('nursery schools', nurseries, NURSERY_WAYS);
stdout.write(`${asked} names, ${(((performance.now() - started) / asked) * 1000).toFixed(0)} µs each\n`);

// The same names where the registry lacks their schools, one institute and one paritaria in five: all that is found is wrong.
const isWithheld = ({ code, institute }: Pick<School, 'code' | 'institute'>): boolean =>
  [...(institute ?? code).slice(4, 9)].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 5 === 0;
const left = facts.rows.schools.filter(
  ({ code, instituteCode: institute }) => !isWithheld({ code, ...(institute && { institute }) }),
);
resolve = placeResolver(buildPlaces({ ...facts, rows: { ...facts.rows, schools: left } }, DEFAULT_SETTINGS));
measure('institutes withheld', [...places.invited.values()].filter(isWithheld), INSTITUTE_WAYS);
measure('nursery schools withheld', nurseries.filter(isWithheld), NURSERY_WAYS);

function measure(what: string, all: readonly School[], ways: Readonly<Record<string, Way>>): void {
  stdout.write(`| ${what} | names | found | wrong | asked |\n|---|---|---|---|---|\n`);
  const totals = { right: 0, wrong: 0, open: 0 };
  for (const [way, write] of Object.entries(ways)) {
    const counts = { right: 0, wrong: 0, open: 0 };
    for (const school of all) {
      const cells = write(school);
      if (cells) counts[judge(cells, school)]++;
    }
    report(way, counts);
    for (const key of ['right', 'wrong', 'open'] as const) totals[key] += counts[key];
  }
  report('all', totals);
}

function judge(cells: PlaceCells, school: School): 'right' | 'wrong' | 'open' {
  const { place } = resolve(cells);
  asked++;
  if (place.by === undefined) {
    if (showWrong === '--dubbi') stdout.write(`  open ${JSON.stringify(cells)} ${school.name}\n`);
    return 'open';
  }
  const right = school.institute === undefined ? place.school === school.code : place.institute === school.institute;
  if (!right && showWrong !== undefined) {
    const taken = places.schools.get(place.school ?? place.institute ?? '');
    stdout.write(
      `  ${JSON.stringify(cells)} of ${school.name} (${school.municipality}) taken for ${taken?.name} (${taken?.municipality})\n`,
    );
  }
  return right ? 'right' : 'wrong';
}

function report(name: string, { right, wrong, open }: Record<'right' | 'wrong' | 'open', number>): void {
  const all = right + wrong + open;
  const share = (count: number) => `${((100 * count) / all).toFixed(1)} %`;
  stdout.write(
    `| ${name} | ${all} | ${share(right)} | ${((100 * wrong) / all).toFixed(2)} % (${wrong}) | ${share(open)} |\n`,
  );
}
