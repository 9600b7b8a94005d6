import { argv, stdout } from 'node:process';
import { buildPlaces } from '../../src/domain/places/registry.js';
import { type PlaceCells, placeResolver } from '../../src/domain/places/resolve-place.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.js';
import { loadRegistry } from './load-registry.js';
import { INSTITUTE_WAYS, NURSERY_WAYS } from './ways.js';

// Time to index the region and to place 5,000 responses, seven in ten with a code: node bench/run.js bench/places/speed.ts FOLDER
const REGISTRIES = {
  'SCUANAGRAFESTAT20252620250901.csv.gz': 'STAT',
  'SCUANAGRAFEPAR20252620250901.csv': 'PAR',
} as const;
const facts = structuredClone(await loadRegistry(argv[2] ?? '../shared/data/miur', REGISTRIES, 'LOMBARDIA'));
const timed = <T>(what: string, run: () => T): T => {
  const started = performance.now();
  const result = run();
  stdout.write(`${what}: ${(performance.now() - started).toFixed(0)} ms\n`);
  return result;
};

const places = timed('index, first time', () => buildPlaces(facts, DEFAULT_SETTINGS));
for (let again = 0; again < 5; again++) timed('index, again', () => buildPlaces(facts, DEFAULT_SETTINGS));
const responses = writeResponses(5_000);
const resolve = placeResolver(places);
timed('5,000 responses, names indexed on the way', () => responses.forEach(resolve));
const resolveAgain = placeResolver(places);
timed('5,000 responses, names indexed', () => responses.forEach(resolveAgain));
timed('the same texts again', () => responses.forEach(resolveAgain));

function writeResponses(count: number): PlaceCells[] {
  const institutes = [...places.invited.values()];
  const nurseries = [...places.schools.values()].filter(({ kind }) => kind === 'nursery');
  const ways = [...Object.values(INSTITUTE_WAYS), ...Object.values(NURSERY_WAYS)];
  return Array.from({ length: count }, (_, at) => {
    const way = at % ways.length;
    const from = way < ways.length / 2 ? institutes : nurseries;
    const school = from[(at * 7919) % from.length] as (typeof from)[number];
    const cells = ways[way]?.(school) ?? { institution: school.name };
    return at % 10 < 7 ? { ...cells, code: school.code } : cells;
  });
}
