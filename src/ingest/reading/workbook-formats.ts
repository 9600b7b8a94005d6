import { format, getFormatFromId, getFormatInfo, isDateFormat } from 'numfmt';
import { readWholeXml } from './workbook-xml.js';

/** How the numbers of a cell are shown, as far as it changes what they say. */
export type NumberFormat =
  | { readonly kind: 'plain' | 'moment' | 'clock' | 'elapsed' | 'percent' }
  | { readonly kind: 'code'; readonly pattern: string };

/** The format of a style by its number. */
export type FormatOf = (style: number) => NumberFormat;

const PLAIN: NumberFormat = { kind: 'plain' };
export const NO_FORMATS: FormatOf = () => PLAIN;
/** Excel's own limit. */
const LONGEST_PATTERN = 255;

/** The number formats of a workbook's styles; a pattern that the file declares counts for any id, as it does in Excel. */
export async function formatsOf(pieces: AsyncIterable<Buffer>): Promise<FormatOf> {
  const patterns = new Map<number, string>();
  const ids: number[] = [];
  let section = '';
  await readWholeXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') section = name;
      else if (name === 'numFmt' && section === 'numFmts')
        patterns.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'xf' && section === 'cellXfs') ids.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === section) section = '';
    },
  });
  const known = new Map<number, NumberFormat>();
  return (style) => {
    const id = ids[style] ?? 0;
    const found = known.get(id) ?? formatOf(patterns.get(id) ?? getFormatFromId(id) ?? 'General');
    known.set(id, found);
    return found;
  };
}

function formatOf(pattern: string): NumberFormat {
  if (pattern.length > LONGEST_PATTERN) return PLAIN;
  const { type, isPercent } = getFormatInfo(pattern);
  if (isDateFormat(pattern)) {
    if (/\[(?:h+|m+|s+)\]/i.test(pattern)) return { kind: 'elapsed' };
    return { kind: type === 'time' ? 'clock' : 'moment' };
  }
  if (isPercent) return { kind: 'percent' };
  return type === 'number' && /0.*0/.test(pattern) && !/[.[]/.test(pattern) ? { kind: 'code', pattern } : PLAIN;
}

/** A code as shown: `00000` makes 187 into 00187. Anything but zeros, blanks and the marks of phone numbers is left out. */
export function codeText(pattern: string, number: string): string {
  if (!/^\d{1,15}$/.test(number)) return number;
  const shown = format(pattern, Number(number), { throws: false });
  const digits = shown.replace(/\D/g, '');
  return /^\+?[\d (/)-]+$/.test(shown) && !shown.startsWith('-') && digits.endsWith(number) ? shown : number;
}
