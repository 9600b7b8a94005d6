/** What a cell looks like, whatever its column. */
export type CellType = 'empty' | 'number' | 'date' | 'time' | 'mail' | 'link' | 'code' | 'words' | 'text' | 'odd';

const NUMBER =
  /^[-+(]?\s?(?:[€$£¥]\s?)?(?:\d+|\d{1,3}(?:[.,' ]\d{3})+)?(?:[.,]\d+)?(?:[eE][-+]?\d+)?\s?(?:[%€$£]|EUR)?\)?$/;
const DAY = String.raw`(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/. ])(?:\d{1,2}|\p{L}{3,9}\.?)\2(?:\d{4}|\d{2}))`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?`;
const ZONE = String.raw`(?: ?(?:Z|UTC|GMT|CES?T|[-+]\d{2}:?\d{2}))?`;
const DATE = new RegExp(`^${DAY}(?:[T ,]{1,2}${CLOCK}${ZONE})?$`, 'u');
const TIME = /^(?:\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?)$/;
const MAIL = /^[^\s@,;|]+@[^\s@,;|]+\.[a-z]{2,}$/i;
const LINK = /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s;|]+$/i;
const CODE = /^(?=.*\d)[\p{L}\d]+(?:[-_./:#][\p{L}\d]+)*$/u;
const WORDS = /^[\p{L}\p{M}\d][\p{L}\p{M}\d .'’`´/&°ªº()+_-]*$/u;
/** What a separator or a quote left behind. */
const LEFTOVER = /[;\t|\x00-\x08\x0e-\x1f]|^["']|["']$|^[,:=^~]|[,:=^~]$|\p{L},\p{L}/u;

/** Type of a cell. `odd` bears marks of having been cut in the wrong place. */
export function cellType(cell: string): CellType {
  const value = cell.trim();
  if (value === '' || value === '-' || value === '?') return 'empty';
  if (value.length > 400) return LEFTOVER.test(value) ? 'odd' : 'text';
  const first = value.charCodeAt(0);
  if (/\d/.test(value)) {
    if (NUMBER.test(value)) return 'number';
    if (DATE.test(value)) return 'date';
    if (TIME.test(value)) return 'time';
  }
  if (first > 64 || (first > 47 && first < 58)) {
    if (value.includes('@') && MAIL.test(value)) return 'mail';
    if (LINK.test(value)) return 'link';
    if (CODE.test(value)) return 'code';
    if (WORDS.test(value)) return 'words';
  }
  return LEFTOVER.test(value) || !balanced(value) ? 'odd' : 'text';
}

/** Types that only a datum has, never a title. */
export const isSpecific = (type: CellType): boolean => SPECIFIC.has(type);
const SPECIFIC: ReadonlySet<CellType> = new Set(['number', 'date', 'time', 'mail', 'link']);

/** Brackets opened are closed, and straight double quotes come in pairs, but for inches (`24"`). */
function balanced(value: string): boolean {
  const count = (pattern: RegExp): number => value.match(pattern)?.length ?? 0;
  const quotes = count(/(?<!\d)"/g);
  return count(/\(/g) === count(/\)/g) && count(/[[{]/g) === count(/[\]}]/g) && quotes % 2 === 0;
}
