import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailAddress } from '../../src/domain/mail-address.js';

describe('an address to write to', () => {
  test.each(['LCIC99100D@istruzione.it', " n.d'angelo+x@scuola-media.edu.it ", 'mailto:a@b.example'])(
    '%j is one',
    (text) => {
      expect(mailAddress(text)).toBe(text.trim().replace('mailto:', ''));
    },
  );

  test.each([
    ...['', 'segreteria.scuola.it', 'a@b', 'a@@b.it', 'a b@c.it', 'a@b.it, c@d.it', 'a@b.it;c@d.it', '.a@b.it'],
    ...['"a"@b.it', '<a@b.it>', 'Anna <a@b.it>', 'nicolò@b.it', 'a@b..it', 'a@-b.it', 'a@b.it\nBcc: c@d.it'],
    `${'a'.repeat(250)}@b.it`,
  ])('%j is none', (text) => {
    expect(mailAddress(text)).toBeUndefined();
  });

  test('whatever the text, one holds nothing that a header could take for anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        expect(mailAddress(text) ?? 'a@b.it').toMatch(/^[^\s\p{C},;:<>()[\]"\\@]+@[a-z\d.-]+$/iu);
      }),
    );
  });
});
