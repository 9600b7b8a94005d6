import { expect, test } from 'vitest';
import { bareName } from '../../../src/domain/people/titles.js';

test.each([
  ['ins. Rossi Maria', 'Rossi Maria'],
  ['Dott. Ing. Fontana Leo', 'Fontana Leo'],
  ['La maestra Greco Lina', 'Greco Lina'],
  ['la prof.ssa Bianchi Anna', 'Bianchi Anna'],
  ['Riva Carla dott.ssa', 'Riva Carla'],
  ['Riva Carla (ins.)', 'Riva Carla'],
  ['Riva Carla, prof.', 'Riva Carla'],
  ['Riva Carla D.S.', 'Riva Carla'],
  ['La Rocca Maria', 'La Rocca Maria'],
  ['Maestri Laura', 'Maestri Laura'],
  ['Rossi Don', 'Rossi Don'],
  ['Sandri Ada', 'Sandri Ada'],
  ['Dott.ssa', 'Dott.ssa'],
])('%s without its titles is %s', (written, bare) => {
  expect(bareName(written)).toBe(bare);
});
