import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureOf } from '../src/cli/archive.js';
import { type Forecast, forecastOf } from '../src/cli/forecast.js';
import { undoneBy } from '../src/domain/history.js';
import { courseNews } from '../src/report/course-changes.js';
import { openStore, type Store } from '../src/store/store.js';
import { type Clerk, clerk } from './clerk.js';

const scenario = join(import.meta.dirname, '..', 'fixtures', 'scenari', 'chi-e-chi');
const FILES = readdirSync(scenario).filter((name) => name.endsWith('.csv'));

const ACTS: readonly (readonly string[])[] = [
  ...FILES.map((name) => ['importa', name, '--si']),
  ['correggi', 'Ferrari Lucia', '--ritira', 'I1', '--si'],
  ['correggi', 'risposte.csv:13', '--sposta', ':I1', '--si'],
  ['correggi', 'risposte.csv:3', '--stessa-di', 'risposte.csv:4', '--si'],
  ['impostazioni', 'percorso.titolo', 'Altro titolo'],
  ['impostazioni', 'invii_ripetuti', 'ultimo'],
  ['fogli', '--formato', 'csv', '--cartella', 'fogli', '--si'],
];

const opened = ({ folder }: Clerk): Promise<Store> => openStore(join(folder, 'zerosei.db'), '0.0.0');

async function looking<T>(someone: Clerk, look: (store: Store) => Promise<T>): Promise<T> {
  const store = await opened(someone);
  try {
    return await look(store);
  } finally {
    store.close();
  }
}

/** An entry that stands, by a number drawn by lot, and what taking it back would do. */
const foreseen = (someone: Clerk, lot: number): Promise<{ readonly number: number; readonly forecast: Forecast }> =>
  looking(someone, async (store) => {
    const undone = undoneBy(store.history());
    const standing = store.history().filter(({ number }) => !undone.has(number));
    const entry = standing[lot % standing.length] as (typeof standing)[number];
    return { number: entry.number, forecast: await forecastOf(entry, store) };
  });

const shown = ({
  people,
  registrations,
  delegations,
  coverage,
  findings,
  issued,
  decisions,
  dormant,
}: Forecast['after']) =>
  JSON.stringify({ people, registrations, delegations, coverage, findings, issued, decisions, dormant });

test('what is said before something is taken back is what then happens', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...ACTS), { minLength: 2, maxLength: 5 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
      async (acts, lots) => {
        const someone = clerk(scenario);
        await someone.does('importa', 'incontri.csv', 'risposte.csv', '--si');
        for (const words of acts) await someone.does(...words);
        for (const lot of lots) {
          const { number, forecast } = await foreseen(someone, lot);
          const { exit } = await someone.does('annulla', String(number), '--si');
          expect(exit).toBe(0);
          const now = await looking(someone, async (store) => (await pictureOf(store)).picture);
          expect(courseNews(forecast.before, now)).toEqual(courseNews(forecast.before, forecast.after));
          expect(shown(now)).toBe(shown(forecast.after));
        }
      },
    ),
    { numRuns: 2 },
  );
});
