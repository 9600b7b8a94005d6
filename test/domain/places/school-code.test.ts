import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkCharacter,
  codeParts,
  codeStem,
  isSchoolCode,
  neighbours,
  normaliseCode,
  readZerosAndOnes,
} from '../../../src/domain/places/school-code.js';
import { coded } from './invented.js';

describe('the form of a code', () => {
  test('blanks, no-break spaces, dashes and case do not matter', () => {
    expect(normaliseCode(' miic8ab00x ')).toBe('MIIC8AB00X');
    expect(normaliseCode('MIIC 8AB-00X.')).toBe('MIIC8AB00X');
  });

  test('a paritaria has a digit in its type', () => {
    expect(isSchoolCode('BG1A114002')).toBe(true);
  });

  test.each(['MIIC8123', 'MIIC8AB00XX', '12IC8AB00X', 'MI2X8AB00X', 'ARCOBALENO'])('%s is not a code', (text) => {
    expect(isSchoolCode(text)).toBe(false);
  });

  test('a plesso shares province and core with its institute', () => {
    expect(codeStem('PVAA821024')).toBe(codeStem('PVIC821006'));
    expect(codeParts('PVAA821024')).toEqual({ province: 'PV', type: 'AA', core: '821', number: '02', check: '4' });
  });
});

describe('the check character', () => {
  test.each(['PVAA821024', 'PVIC821006', 'BGIC8AA007', 'PVAA821013', 'PVEE82103A', 'PVMM821028'])(
    '%s is right',
    (code) => {
      expect(checkCharacter(code)).toBe('right');
    },
  );

  test('one wrong digit after the type shows', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(digit, { minLength: 5, maxLength: 5 }), fc.nat(4), digit, (digits, at, other) => {
        fc.pre(other !== digits[at]);
        const code = coded(`LCIC${digits.join('')}`);
        const wrong = code.slice(0, 4 + at) + other + code.slice(5 + at);
        expect(checkCharacter(wrong)).toBe('wrong');
      }),
    );
  });

  test('newer paritarie, Aosta, Trento and Bolzano cannot be checked', () => {
    expect(checkCharacter('VA1AAS500T')).toBe('unknown');
    expect(checkCharacter('AOIC810000')).toBe('unknown');
    expect(checkCharacter('TBIC82200X')).toBe('unknown');
  });

  test('500 in the code of an institute is nothing special', () => {
    expect(checkCharacter('MIIC815004')).not.toBe('unknown');
  });
});

describe('O for zero and I for one', () => {
  test('are read as digits in the last six characters only', () => {
    expect(readZerosAndOnes('MIIC8ABOOX')).toBe('MIIC8AB00X');
    expect(readZerosAndOnes('COIC8I200A')).toBe('COIC81200A');
    expect(readZerosAndOnes('MIIC8AB00X')).toBeUndefined();
  });

  test('may be right in newer paritarie, so they stay', () => {
    expect(readZerosAndOnes('VA1AIS500O')).toBeUndefined();
  });
});

describe('neighbours', () => {
  const listed = new Set(['LCIC90100A', 'LCIC91000B', 'LCIC80200C']);
  const near = (text: string) => neighbours(text, (code) => listed.has(code));

  test('are one slip away: changed, swapped, lost or added', () => {
    expect(near('LCIC90200A')).toEqual(['LCIC90100A']);
    expect(near('LCIC9100B')).toEqual(['LCIC91000B']);
    expect(near('LCIC902000C')).toEqual([]);
    expect(near('LCIC8020OC')).toEqual(['LCIC80200C']);
    expect(near('LCIC80200CC')).toEqual(['LCIC80200C']);
    expect(near('LCIC01900A')).toEqual([]);
    expect(near('LCCI90100A')).toEqual(['LCIC90100A']);
  });
});
