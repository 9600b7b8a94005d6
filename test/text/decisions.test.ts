import { expect, test } from 'vitest';
import { decisionSentence, type Names } from '../../src/text/decisions.js';

const NAMES: Names = {
  row: String,
  place: (code) => code,
  delegation: String,
  letter: String,
  president: String,
  question: (_, title) => title,
};

test('a decision says nothing of what was not said', () => {
  const act = { kind: 'act', code: 'LCIC99100D', delegate: 'Riva Anna', delegationKind: 'incontro' } as const;
  expect(decisionSentence(act, NAMES)).toBe('atto di delega di chi non è detto a Riva Anna, LCIC99100D');
  const added = { kind: 'add', surname: 'Neri', givenName: 'Ida', role: 'Docente' } as const;
  expect(decisionSentence(added, NAMES)).toBe('aggiunta a mano: Neri Ida, Docente');
  expect(decisionSentence({ kind: 'delegation', delegation: 'la delega d1', action: 'accept' }, NAMES)).toBe(
    'la delega d1 è accettata',
  );
});
