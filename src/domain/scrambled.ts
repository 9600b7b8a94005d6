import type { Decided } from './decisions.js';
import type { ResponseRow } from './facts.js';

/** The signs of Windows-1252 from byte 0x80 on; a blank where it has none. */
const SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A no-break space, the second half of `à`, is trimmed and joined like any blank: `CittÃ di Como`. */
const LOST_HALF = /(?<=\p{Ll}\p{Ll}\p{Ll}*)Ã(?=[^\S\u00a0]|$)/gu;

/**
 * What a text says whose UTF-8 was taken for Windows-1252 on its way here (`NiccolÃ²` is Niccolò), once or several times.
 * Undefined unless all of it comes out as text, and without the signs that nobody wrote.
 */
export function unscrambled(text: string): string | undefined {
  const once = reread(text);
  return once === undefined ? undefined : (unscrambled(once) ?? once);
}

function reread(text: string): string | undefined {
  if (!/[\u0080-\uffff]/.test(text)) return undefined;
  const bytes = Array.from(text.replace(LOST_HALF, 'Ã\u00a0'), byteOf);
  if (!bytes.every((byte) => byte !== undefined)) return undefined;
  try {
    const read = UTF8.decode(Uint8Array.from(bytes));
    return /[\u0080-\u009f]/.test(read) ? undefined : read;
  } catch {
    return undefined;
  }
}

/** The byte that Windows-1252 reads as a character. */
function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const sign = SIGNS.indexOf(character);
  return sign < 0 ? undefined : 0x80 + sign;
}

/** A text as written and as it is evidently to be read. */
export interface ScrambledText {
  readonly written: string;
  readonly read: string;
}

/** The texts of a row that have an evident reading. */
export const scrambledIn = (row: ResponseRow): ScrambledText[] =>
  Object.values(textsOf(row)).flatMap((written) => {
    const read = unscrambled(written);
    return read === undefined ? [] : [{ written, read }];
  });

/** Some of the rows of a submission hold such a text, as they came. */
export const isScrambled = (rows: readonly ResponseRow[]): boolean => rows.some((row) => scrambledIn(row).length > 0);

/** The row with its scrambled texts read. */
export const unscrambledRow = (row: ResponseRow): ResponseRow => ({
  ...row,
  ...Object.fromEntries(Object.entries(textsOf(row)).map(([field, text]) => [field, unscrambled(text) ?? text])),
});

const textsOf = (row: ResponseRow): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value === 'string'));

/** What was decided of scrambled texts, the last time: to read them, or to leave them as they are written. */
export function scrambledAs(decisions: readonly Decided[]): 'read' | 'written' | undefined {
  const last = decisions.findLast(
    (one) => one.kind === 'spelling' || (one.kind === 'leave' && one.about === 'spelling' && one.as !== 'unknown'),
  );
  return last && (last.kind === 'spelling' ? 'read' : 'written');
}
