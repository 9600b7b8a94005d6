import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictureOf, type View } from '../../src/cli/archive.js';
import { wasEscaped } from '../../src/cli/ask.js';
import type { Choice } from '../../src/cli/choose.js';
import type { Piece } from '../../src/cli/guided/compose.js';
import type { Desk } from '../../src/cli/guided/desk.js';
import { JOBS, STEP_JOBS } from '../../src/cli/guided/jobs.js';
import { program } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { Failure } from '../../src/domain/failure.js';
import { openStore } from '../../src/store/store.js';
import { clerk, worldAt } from '../clerk.js';
import { misunderstood } from '../text/commands-told.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'posti');
/** Lines that some question takes: part of a name, an institute, a number. */
const LINES = ['a', 'LCIC99100D', '1', 'UNICA', '12/03/2026'];

/** Every way in which a job may be completed, as far as the choices differ in what they ask. */
async function waysOf([piece, ...left]: readonly Piece[], world: World, view: View): Promise<string[][]> {
  if (piece === undefined) return [[]];
  if (typeof piece === 'string') return (await waysOf(left, world, view)).map((words) => [piece, ...words]);
  const ways: string[][] = [];
  let choices: readonly Choice<unknown>[] = [];
  for (let turn = 0; turn < Math.max(choices.length, 1); turn++) {
    let asked = 0;
    const desk: Desk = {
      ...{ world, options: { domande: true }, folders: [], tookFrom: () => {}, questions: () => 1 },
      choose: async <T>(_: string, offered: readonly Choice<T>[]) => {
        // One step into the folders is enough: what lies around the desk is of this machine.
        choices = asked++ === 0 ? offered : offered.filter(({ value }) => !Object.hasOwn(Object(value), 'lookIn'));
        const taken = choices[turn] ?? choices[0];
        if (taken === undefined) throw new Failure({ kind: 'interrupted', by: 'escape' });
        return taken.value as T;
      },
      ask: async (_, check = () => true) => LINES.find((line) => check(line) === true) ?? '',
      view: async () => view,
    };
    try {
      ways.push(...(await waysOf([...(await piece(desk)), ...left], world, view)));
    } catch (error) {
      if (!wasEscaped(error)) throw error;
    }
    if (choices.length > 12 || choices.some(({ name }) => name.startsWith('I1 '))) break;
  }
  return ways;
}

test('every command that a job composes is one that the program understands, and none of the program is left out', async () => {
  const { folder, does } = clerk(SCENARIO);
  await does('importa', '.', '--si');
  const store = await openStore(join(folder, 'zerosei.db'), '0.0.0');
  const view = await pictureOf(store);
  store.close();
  const world = worldAt(folder, { stdout: '', stderr: '' });

  const jobs = [...JOBS, ...Object.values(STEP_JOBS)];
  const ways = (await Promise.all(jobs.map(({ words }) => waysOf(words, world, view)))).flat();
  expect(ways.length).toBeGreaterThan(60);
  const registered = ['--protocollo', 'a', '--data-protocollo', '12/03/2026'];
  expect(ways.filter(([command]) => command === 'verbale').map((words) => words.slice(2))).toContainEqual(registered);
  expect(ways.flatMap((words) => misunderstood(words) ?? [])).toEqual([]);

  const reached = new Set(ways.map(([command]) => command));
  const commands = program({ version: '0' } as World, () => {}).commands.map((command) => command.name());
  expect(commands.filter((command) => !reached.has(command))).toEqual(ELSEWHERE);
});

/** Offered where there is no course yet, or of use only to who types. */
const ELSEWHERE = ['inizia', 'leggi', 'esporta', 'completamento', 'demo', 'aiuto'];

test('of two jobs none has the name of another, and each fits in a narrow window', () => {
  const titles = JOBS.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => title.length > 60)).toEqual([]);
});
