import { expect, test } from 'vitest';
import type { Response } from '../../../src/domain/records.js';
import { mentionOf } from '../../../src/domain/registrations/mention.js';

const workplace = (row: Partial<Response['row']>) =>
  mentionOf({ key: 'k', row: { origin: { file: 'f', row: 2 }, ...row }, place: { cpts: [] }, sessions: [] } as never)
    .institute;

test('without a registry, those who wrote codes of one institute work at one place', () => {
  expect(workplace({ code: 'LCAA99101X' })).toBe(workplace({ code: 'lcic 99100d' }));
  expect(workplace({ institution: 'Infanzia Arcobaleno LCAA99101X' })).toBe(workplace({ code: 'LCIC99100D' }));
  expect(workplace({ code: 'LCIC99100D' })).not.toBe(workplace({ code: 'LCIC99200D' }));
});

test('a paritaria, or a code that is numbered as none is, stands for itself; a word of ten letters is no code', () => {
  expect(workplace({ code: 'LC1A99101X' })).toBe('LC1A99101X');
  expect(workplace({ code: 'LCIC80087G' })).not.toBe(workplace({ code: 'LCIC80002A' }));
  expect(workplace({ institution: 'Scuola Arcobaleno' })).toBeUndefined();
});
