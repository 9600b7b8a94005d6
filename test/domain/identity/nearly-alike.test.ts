import { describe, expect, test } from 'vitest';
import { type Mention, resolvePeople } from '../../../src/domain/identity/identity.js';
import { crowd, inDoubt, mention, together } from './mentions.js';

const others = crowd(150);

describe('names nearly alike', () => {
  const school = { institute: 'BSIC80100A', role: 'DOCENTE_INFANZIA', givenName: 'Irma' };
  const met = (a: Partial<Mention>, b: Partial<Mention>, crowded: boolean) => {
    const pair = [a, b].map((fields, at) => mention({ ...school, at: `2026-02-1${at}T10:00:00`, ...fields }));
    const identity = resolvePeople(crowded ? [...others, ...pair] : pair);
    const [one, other] = pair as [Mention, Mention];
    return together(identity, one, other) ? 'one' : inDoubt(identity, one, other) ? 'asked' : 'two';
  };

  test.each([
    [
      'each spelt so by its own address',
      { surname: 'Tarlini', email: 'irma.tarlini@gmail.com' },
      { surname: 'Tarsini', email: 'tarsini.irma@libero.it' },
    ],
    [
      'by an address with the initial and figures, and one at the school',
      { surname: 'Belnago', email: 'ibelnago71@gmail.com' },
      { surname: 'Belgano', email: 'i.belgano@icrodari.edu.it' },
    ],
    [
      'and one telephone, as relatives have',
      { surname: 'Trezzi', email: 'irma.trezzi@gmail.com', phone: '3471112223' },
      { surname: 'Trezi', email: 'irma.trezi@gmail.com', phone: '3471112223' },
    ],
    ['in the last vowel', { surname: 'Cantoni' }, { surname: 'Cantone' }],
    [
      'in the last vowel, one address known',
      { surname: 'Cantoni', email: 'irma.cantoni@gmail.com' },
      { surname: 'Cantone' },
    ],
    ['in a letter, nothing else known', { surname: 'Tarlini' }, { surname: 'Tarsini' }],
    [
      'in the given name, with one telephone and one mailbox',
      { surname: 'Tarlini', givenName: 'Silvio', email: 'tarlini@gmail.com', phone: '3471112223' },
      { surname: 'Tarlini', givenName: 'Silvia', email: 'tarlini@gmail.com', phone: '3471112223' },
    ],
  ])('are not certainly one: %s', (_, a, b) => {
    expect(met(a, b, false)).not.toBe('one');
    expect(met(a, b, true)).not.toBe('one');
  });

  test.each([
    [
      'a letter doubled, one address',
      { surname: 'Trezzi', email: 'irma.trezzi@gmail.com' },
      { surname: 'Trezi', email: 'irma.trezzi@gmail.com' },
    ],
    [
      'another letter, the address spells one of the two',
      { surname: 'Tarlini', email: 'irma.tarlini@gmail.com' },
      { surname: 'Tarsini', email: 'irma.tarlini@gmail.com' },
    ],
    [
      'neighbours exchanged, telephone and address',
      { surname: 'Belnago', email: 'irma.belnago@gmail.com', phone: '3471112223' },
      { surname: 'Belngao', email: 'irma.belnago@gmail.com', phone: '3471112223' },
    ],
    [
      'the last vowel, though the address spells the other',
      { surname: 'Cantoni', email: 'irma.cantoni@gmail.com' },
      { surname: 'Cantone', email: 'irma.cantoni@gmail.com' },
    ],
  ])('are one by a slip: %s', (_, a, b) => {
    expect(met(a, b, false)).toBe('one');
    expect(met(a, b, true)).toBe('one');
  });

  test.each([
    ['an initial in a compound name', { givenName: 'M. GRAZIA' }, { givenName: 'Maria Grazia' }],
    ['namesakes', { givenName: 'Rita' }, { givenName: 'Rita' }],
  ])('in one school and role are asked at least, whatever differs: %s', (_, a, b) => {
    const first = { surname: 'Pedrali', ...a, email: 'mg.pedrali@gmail.com', phone: '3471112223' };
    const second = { surname: 'Pedrali', ...b, email: 'pedrali.g@libero.it', phone: '3203334445' };
    expect(met(first, second, false)).toBe('asked');
    expect(met(first, second, true)).toBe('asked');
  });
});
