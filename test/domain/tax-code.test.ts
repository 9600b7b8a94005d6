import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutTaxCodes } from '../../src/domain/tax-code.js';

const letter = fc.constantFrom(...'ABHLZbkſ\u212a');
const figure = fc.constantFrom(...'0123456789L');
const part = fc.constantFrom('', '', ' ', '.', '-');
const digits = fc.tuple(fc.constantFrom('8', '1'), figure).map((two) => two.join(''));
const some = (count: number) => fc.array(letter, { minLength: count, maxLength: count }).map((all) => all.join(''));
const month = fc.constantFrom(...'AHt');

/** Invented codes, with whatever may part them and in whatever letters. */
const code = fc
  .tuple(some(3), part, some(3), part, digits, part, month, part, digits, part, some(1), part, digits, figure, some(1))
  .map((pieces) => pieces.join(''));
/** What may stand beside one without being taken for a part of it. */
const beside = fc.constantFrom('', 'Anna; ', 'è, ', '(', 'c.f.: ', 'anna@posta.example, ', '漢; ');

test('no tax code stays in a text, however it is written and whatever stands beside it', () => {
  fc.assert(
    fc.property(beside, code, fc.constantFrom('', ')', ', Riva', ' / 3'), (before, one, after) => {
      expect(withoutTaxCodes(`${before}${one}${after}`)).not.toContain(one);
    }),
    { numRuns: 500 },
  );
});

test.each(['lcic99300x@pec.istruzione.it', 'Via Roma 123456, interno 7', 'IC «Lago Sereno» di Lecco 2026'])(
  '%s is none and stays as it is',
  (text) => {
    expect(withoutTaxCodes(text)).toBe(text);
  },
);
