import { describe, expect, test } from 'vitest';
import { whyDelegation } from '../../../src/report/why/others.js';
import { delegationText } from '../../../src/text/delegations.js';
import { sentenceOf } from '../../../src/text/rules.js';
import { whyText } from '../../../src/text/why.js';
import { FERRARI, pictureOf } from './course.js';

describe('a delegation that names nobody on a side', () => {
  const picture = pictureOf({ responses: [{ ...FERRARI, delegate: 'un docente da individuare' }] });
  const [one] = picture.delegations;
  if (!one) throw new Error('the statement is a delegation');

  test('knows it, besides the person on the other side', () => {
    expect([one.principal.is, one.delegate.is]).toEqual(['person', 'nobody']);
  });

  test('is told without a hole in the sentence', () => {
    expect(whyText.delegationLine(one)).toMatch(/: Ferrari Lucia delega \(non indicato\) per I1: /);
    expect(delegationText.decided('accept', one)).toBe("Delega a (non indicato) per l'incontro I1: accettata.");
    expect(whyDelegation(one, picture).parts.flatMap(({ sentences }) => sentences)[0]).toContain(
      'delega (non indicato)',
    );
    expect(picture.findings.filter(({ rule }) => rule === 'DEL-01').map(sentenceOf)).toEqual([
      'delega di Ferrari Lucia: manca chi è delegato.',
    ]);
  });
});
