import { describe, expect, test } from 'vitest';
import { foundBy } from '../../../src/domain/findings/finding.js';
import type { CheckView } from '../../../src/domain/findings/rule.js';
import type { RuleId } from '../../../src/domain/findings/rules.js';
import type { Holder } from '../../../src/domain/heads/offices.js';
import type { Doubt } from '../../../src/domain/identity/identity.js';
import type { Person, Response } from '../../../src/domain/records.js';
import { sentenceOf } from '../../../src/text/rules.js';
import { origin, picture, place, response } from '../../builders.js';

/** A response of somebody for an institute, in a row of its own. */
const written = (row: number, surname: string, givenName: string, institute = 'IC Manzoni'): Response =>
  response({
    key: `k${row}`,
    row: { origin: origin(row), surname, givenName },
    place: place({ name: institute, institute }),
  });

const personOf = (...responses: readonly Response[]): Person => ({
  code: responses[0]?.key ?? '',
  surname: responses[0]?.row.surname ?? '',
  givenName: responses[0]?.row.givenName ?? '',
  responses,
});

const doubt = (a: string, b: string): Doubt => ({
  a,
  b,
  probability: 0.6,
  proposal: 'same',
  evidence: [
    { field: 'surname', level: 'same', bits: 6, frequency: 1e-5 },
    { field: 'email', level: 'different', bits: -2 },
  ],
});

interface World {
  readonly people: readonly Person[];
  readonly doubts?: readonly Doubt[];
  readonly contradictions?: CheckView['identity']['contradictions'];
  readonly heldBy?: ReadonlyMap<string, Holder>;
}

/** What a rule says of some people, in sentences. */
function say(rule: RuleId, { people, doubts = [], contradictions = [], heldBy = new Map() }: World): string[] {
  const empty = picture();
  const identity = { ...empty.identity, doubts, contradictions };
  const offices = { ...empty.offices, heldBy };
  const view = { ...empty, people, identity, offices } as unknown as CheckView;
  return foundBy(rule, view).map((found) => `${found.rule} ${found.severity}: ${sentenceOf(found)}`);
}

describe('DUP-03 and DUP-04: who may be one', () => {
  const maria = personOf(written(2, 'Zanoletti', 'Maria'));
  const mariella = personOf(written(3, 'Zanoletti', 'Mariella'));
  const elsewhere = personOf(written(4, 'ZANOLETTI', 'Maria', 'IC Dante'));
  const world = { people: [maria, mariella, elsewhere], doubts: [doubt('k2', 'k3'), doubt('k4', 'k2')] };

  test('similar names in one institute, with the reason', () => {
    expect(say('DUP-03', world)).toEqual([
      'DUP-03 avviso: «Zanoletti Maria» e «Zanoletti Mariella» (IC Manzoni) potrebbero essere la stessa persona: stesso cognome raro; e-mail diversa. Decidere con «zerosei dubbi».',
    ]);
  });

  test('the same name for two institutes', () => {
    expect(say('DUP-04', world)).toEqual([
      'DUP-04 avviso: Zanoletti Maria compare per IC Manzoni e per IC Dante: stessa persona o omonimi? Decidere con «zerosei dubbi».',
    ]);
  });

  test('not where both are one head of the list, who has two institutes', () => {
    const holder: Holder = { surname: 'Zanoletti', givenName: 'Maria', incumbencies: [], mandates: [] };
    const heldBy = new Map([maria, elsewhere].map(({ code }) => [code, holder]));
    expect(say('DUP-04', { ...world, heldBy })).toEqual([]);
  });

  test('nothing without a doubt', () => {
    expect(say('DUP-03', { people: world.people })).toEqual([]);
  });
});

describe('ISC-02: names in each other’s cell', () => {
  test('as another submission of the same person shows', () => {
    const person = personOf(written(2, 'Anna', 'Villa'), written(3, 'Villa', 'Anna'));
    expect(say('ISC-02', { people: [person] })).toEqual([
      'ISC-02 avviso: cognome «Anna» e nome «Villa» sembrano invertiti (in un altro invio: Villa Anna). Correggere con «zerosei correggi».',
    ]);
  });

  test('as the list of heads shows', () => {
    const person = personOf(written(2, 'Paolo', 'Martino'));
    const holder: Holder = { surname: 'Martino', givenName: 'Paolo', incumbencies: [], mandates: [] };
    const heldBy = new Map([[person.code, holder]]);
    expect(say('ISC-02', { people: [person], heldBy })).toEqual([
      expect.stringContaining('nell’elenco dei dirigenti: Martino Paolo'),
    ]);
  });

  test('not where both orders are plausible and nothing decides', () => {
    const alone = personOf(written(2, 'Martino', 'Paolo'));
    const twoGivenNames = personOf(written(3, 'Rosa', 'Anna'), written(4, 'Anna', 'Rosa'));
    expect(say('ISC-02', { people: [alone, twoGivenNames] })).toEqual([]);
  });
});

test('DEC-01: decisions that contradict each other, with whom they go through', () => {
  const people = [written(2, 'Riva', 'Anna'), written(3, 'Riva', 'A.'), written(4, 'Riva', 'Annamaria')].map((one) =>
    personOf(one),
  );
  const contradictions = [
    {
      different: { a: 'k2', b: 'k4', verdict: 'different' as const },
      same: [
        { a: 'k2', b: 'k3', verdict: 'same' as const },
        { a: 'k3', b: 'k4', verdict: 'same' as const },
      ],
    },
  ];
  expect(say('DEC-01', { people, contradictions })).toEqual([
    'DEC-01 errore: di Riva Anna e Riva Annamaria è stato deciso che sono persone diverse e, passando per Riva A., che sono la stessa: nessuna di queste decisioni vale. Cercarle in «zerosei storia» e annullarne una.',
  ]);
});
