import { expect, test } from 'vitest';
import { phoneFigures, tellsOf } from '../../../src/domain/privacy/spans.js';
import { waysOf } from '../../../src/domain/privacy/traces.js';

const traces = {
  names: new Set([...waysOf({ surname: "De L'Orto", givenName: 'Maria Zoë' }), ...waysOf({ fullName: 'Sala Ivo' })]),
  emails: new Set(['m.delorto@posta.example']),
  phones: new Set([phoneFigures('+39 347 5550199') as string]),
};

test.each([
  'delego la prof.ssa Maria Zoë De L’Orto, vicaria',
  'MARIA ZOE DE LORTO',
  'De Lorto Maria-Zoe',
  'Ivo SALA (coll. scolastica)',
  'scrivere a M.DelOrto@posta.example',
  'tel. 347/555.01.99',
  '00393475550199',
])('what tells of somebody is found however it is written: %s', (text) => {
  expect(tellsOf(text, traces)).toBe(true);
});

test.each(['Maria Orto', 'Sala', 'Sala riunioni, Ivo', 'am.delorto@posta.example', '3475550190', 'IC Sala'])(
  'what does not is left alone: %s',
  (text) => {
    expect(tellsOf(text, traces)).toBe(false);
  },
);
