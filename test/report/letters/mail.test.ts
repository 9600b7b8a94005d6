import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../../src/domain/issued.js';
import { letterFileName } from '../../../src/report/letters/file-names.js';
import { mailOf } from '../../../src/report/letters/mail.js';

const LETTER: Letter = {
  kind: 'letter',
  code: '0123456789abcd',
  date: '2026-03-09',
  from: 'formazione@ufficio.example',
  to: 'LCIC99100D@istruzione.it',
  subject: 'Percorso «zerosei»: perché l’IC «Città Alta» non c’è – Nicolò, così è più lungo di una riga sola',
  body: `Gentile Dirigente,\n\nè già così: àèìòù ’«»–€.\n${'parola '.repeat(40)}fine\n.\nFrom qui\n`,
  about: { is: 'reminder', institute: 'LCIC99100D', missing: 'nobody' },
};

const headersOf = (text: string): string[] => (text.split('\r\n\r\n')[0] as string).split('\r\n');

describe('a letter as a file', () => {
  test('says what was written, to whom, and that it was not sent yet', async () => {
    const read = await PostalMime.parse(await mailOf(LETTER));
    expect(read).toMatchObject({
      subject: LETTER.subject,
      from: { address: 'formazione@ufficio.example' },
      to: [{ address: 'LCIC99100D@istruzione.it' }],
      date: '2026-03-09T12:00:00.000Z',
    });
    expect([read.text?.trimEnd(), read.attachments, read.cc]).toEqual([LETTER.body.trimEnd(), [], undefined]);
    expect(read.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  });

  test('is of plain letters in short lines, and of the same bytes each time', async () => {
    const [once, again] = [Buffer.from(await mailOf(LETTER)), Buffer.from(await mailOf(LETTER))];
    expect(once.equals(again)).toBe(true);
    const text = once.toString('latin1');
    expect(text).toMatch(/^X-Zerosei: 0123456789abcd\r\nX-Unsent: 1\r\n/);
    expect(text).toMatch(/^[\t\r\n -~]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(headersOf(text).find((line) => line.startsWith('Date:'))).toBe('Date: Mon, 09 Mar 2026 12:00:00 +0000');
  });

  test('has no header but its own, whatever its subject holds', async () => {
    const names = async (subject: string) => {
      const lines = headersOf(Buffer.from(await mailOf({ ...LETTER, subject })).toString('latin1'));
      return lines.filter((line) => !/^[ \t]/.test(line)).map((line) => line.split(':')[0]);
    };
    const usual = await names('Oggetto');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (noise) => {
        expect(await names(`Sollecito ${noise}\r\nBcc: spia@posta.example\r\n\r\n${noise}`)).toEqual(usual);
      }),
      { numRuns: 60 },
    );
  });
});

test('the name of a file holds nothing that a system refuses, and two codes never share one', () => {
  const name = (institute: string, session?: string) =>
    letterFileName({
      ...LETTER,
      about: { is: 'reminder', institute, missing: 'nobody', ...(session !== undefined && { session }) },
    });
  expect(name('LCIC99100D')).toBe('sollecito-LCIC99100D.eml');
  expect(name('LCIC99100D', 'I1')).toBe('sollecito-LCIC99100D-I1.eml');
  const odd = ['a/b', 'a\\b', 'a:b', 'CON', 'con', '..', 'a b', 'x'.repeat(300)].map((code) => name(code));
  expect(new Set(odd.map((one) => one.toUpperCase())).size).toBe(odd.length - 1);
  for (const one of odd) expect(one).toMatch(/^sollecito-[A-Za-z0-9-]{1,80}\.eml$/);
});

test('the name of the file of a person is of codes, and short however many the sessions', () => {
  const about = { is: 'confirmation', person: '3k9ac', name: 'Ida NERI', responses: [] } as const;
  expect(letterFileName({ about: { ...about, sessions: ['I1', 'I2'] } })).toBe('conferma-3k9ac-I1-I2.eml');
  const many = Array.from({ length: 40 }, (_, index) => `Incontro n. ${index}`);
  const name = letterFileName({ about: { ...about, sessions: many } });
  expect(name).toMatch(/^conferma-3k9ac-[A-Za-z0-9-]{1,40}\.eml$/);
});
