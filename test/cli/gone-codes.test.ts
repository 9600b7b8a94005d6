import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dimensionamento');

test('what was decided of a delegation holds under the code that took the place of its institute, and goes back with it', async () => {
  const { does } = clerk(SCENARIO);
  const first = ['anagrafe-202425.csv', 'incontri.csv', 'dirigenti.csv', 'atti.csv', 'risposte.csv'];
  await does('importa', ...first, '--si');
  const delegations = async () => (await does('deleghe', '--formato', 'csv')).stdout;
  const code = /,(\w+)\n$/.exec(await delegations())?.[1] as string;
  await does('deleghe', 'respingi', code, '--motivo', 'la DS viene di persona', '--si');
  await does('importa', 'anagrafe-202526.csv', '--si');
  await does('importa', 'ritorno/dubbi.csv', '--si');
  expect(await delegations()).toMatch(/^LCIC99700C,I1,Monti Clara,Galli Ada,incontro,respinta,/m);
  expect((await does('storia')).stdout).not.toContain('in sospeso');
  await does('annulla', '4', '--si');
  expect(await delegations()).toMatch(/^LCIC993005,I1,Monti Clara,Galli Ada,incontro,respinta,/m);
});
