import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionFrom } from '../../src/domain/review/answer.js';
import { unscrambled } from '../../src/domain/scrambled.js';

/** A text whose UTF-8 is taken for Windows-1252, as browsers and Excel do. */
const scramble = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));

describe('a text that came in a wrong encoding has one evident reading', () => {
  test.each([
    ['NiccolÃ²', 'Niccolò'],
    ['Dellâ€™Orto', 'Dell’Orto'],
    ['CittÃ\u00a0 di Como', 'Città di Como'],
    ['CittÃ di Como', 'Città di Como'],
    ['SocietÃ', 'Società'],
    ['Ã€ngela', 'Àngela'],
    ['NiccolÃƒÂ²', 'Niccolò'],
    ['Å½eljko', 'Željko'],
  ])('%s is %s', (written, read) => expect(unscrambled(written)).toBe(read));

  test.each([
    ['Niccolò'],
    ['Niccolo'],
    ['SÃO'],
    ['Niccol?'],
    ['NiccolÃ² è'],
    ['Zoë’s'],
    ['Αλεξία'],
    ['IRMÃ MARIA'],
    [''],
  ])('%s has none but itself', (text) => expect(unscrambled(text)).toBeUndefined());

  test('whatever Latin text is scrambled is read back', () => {
    const letters = fc.constantFrom(...'abcdefilmnoprstuvzÀÈÉÌÒÙàèéìòùçñöüşčžř’–');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), (array) => {
        const text = array.join('');
        // «Ùž» is scrambled as it stands: it is read further back than it was scrambled here.
        fc.pre(unscrambled(text) === undefined);
        expect(unscrambled(scramble(text))).toBe(/[^a-z]/.test(text) ? text : undefined);
      }),
    );
  });
});

test('one answer settles all of them, as people write it', () => {
  for (const said of ['leggere come proposto', 'Sì', 'ok', 'va bene', 'come proposto'])
    expect(decisionFrom('scrittura::', said)).toEqual({ kind: 'spelling' });
  for (const [said, as] of [
    ["lascia com'è scritto", 'written'],
    ['non so', 'unknown'],
  ])
    expect(decisionFrom('scrittura::', said as string)).toEqual({
      kind: 'leave',
      about: 'spelling',
      scope: { in: 'everywhere' },
      text: '',
      as,
    });
  expect(decisionFrom('scrittura::', 'forse')).toMatchObject({ allowed: expect.arrayContaining(['non so']) });
});
