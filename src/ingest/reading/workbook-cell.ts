/** A cell of a workbook as its reader gives it; numbers come as text. */
export type WorkbookCell = string | boolean | Date | null;

/**
 * A number as a person sees it: Excel counts with fifteen digits, so that 0.1 + 0.2 is 0.3, not 0.30000000000000004.
 * Never with an exponent: a phone number typed as a number keeps its digits.
 */
export function exactNumber(text: string): string {
  if (/^-?\d{1,15}$/.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const short = Number(value.toPrecision(15));
  if (Number.isInteger(short)) return BigInt(short).toString();
  const plain = String(short);
  return plain.includes('e') ? short.toFixed(20).replace(/0+$/, '') : plain;
}

/**
 * A cell as text: dates as `2026-03-12` or `2026-03-12 09:30:00`, hours as `09:30:00`, yes and no as Excel in Italian
 * shows them.
 */
export function cellText(cell: WorkbookCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'VERO' : 'FALSO';
  return cell instanceof Date ? momentText(cell) : cell.replace(/\r\n?/g, '\n');
}

/** Excel keeps moments as fractions of a day, a millisecond off: rounded to the second. They have no zone. */
function momentText(moment: Date): string {
  const rounded = new Date(Math.round(moment.getTime() / 1000) * 1000);
  if (Number.isNaN(rounded.getTime())) return '';
  const iso = rounded.toISOString();
  const [date, time] = [iso.slice(0, 10), iso.slice(11, 19)];
  // Day zero of the calendar: an hour without a date.
  if (date < '1900-01-01') return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}
