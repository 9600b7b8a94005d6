import type { Decided } from './decisions.js';
import type { Kind, ResponseRow, Rows } from './facts.js';
import type { Fact, Origin } from './origin.js';

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
export function scrambledIn(row: Fact): ScrambledText[] {
  const found: ScrambledText[] = [];
  const see = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(see);
    if (typeof value !== 'string') return;
    const read = unscrambled(value);
    if (read !== undefined) found.push({ written: value, read });
  };
  Object.values(row).forEach(see);
  return found;
}

/** A row of one of the office's lists with such texts. */
export interface ScrambledRow {
  readonly origin: Origin;
  readonly texts: readonly ScrambledText[];
}

/** The lists that hold names; responses are read one by one, answers and settings hold no names. */
const LISTS = ['schools', 'services', 'cpts', 'heads', 'sessions', 'acts'] as const satisfies readonly Kind[];

/** The rows of the lists that hold such texts, as they came. */
export const scrambledLists = (rows: Rows): ScrambledRow[] =>
  LISTS.flatMap((kind): readonly Fact[] => rows[kind]).flatMap((row) => {
    const texts = scrambledIn(row);
    return texts.length === 0 ? [] : [{ origin: row.origin, texts }];
  });

/** The rows of the lists with their scrambled texts read. */
export const unscrambledLists = (rows: Rows): Rows => ({
  ...rows,
  ...Object.fromEntries(LISTS.map((kind) => [kind, (rows[kind] as readonly Fact[]).map(unscrambledRow)])),
});

/** Some of the rows of a submission hold such a text, as they came. */
export const isScrambled = (rows: readonly ResponseRow[]): boolean => rows.some((row) => scrambledIn(row).length > 0);

/** The row with its scrambled texts read. */
export const unscrambledRow = <Row extends Fact>(row: Row): Row =>
  scrambledIn(row).length === 0
    ? row
    : (Object.fromEntries(Object.entries(row).map(([field, value]) => [field, readValue(value)])) as unknown as Row);

function readValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readValue);
  return typeof value === 'string' ? (unscrambled(value) ?? value) : value;
}

/** What was decided of scrambled texts, the last time: to read them, or to leave them as they are written. */
export function scrambledAs(decisions: readonly Decided[]): 'read' | 'written' | undefined {
  const last = decisions.findLast(
    (one) => one.kind === 'spelling' || (one.kind === 'leave' && one.about === 'spelling' && one.as !== 'unknown'),
  );
  return last && (last.kind === 'spelling' ? 'read' : 'written');
}
