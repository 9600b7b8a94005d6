import type { ClockTime } from '../../domain/calendar.js';
import type { Presence } from '../../domain/paper-rows.js';
import { fold } from '../../domain/text.js';
import { readClock } from './clock.js';
import { readYesNo } from './yes-no.js';

const PRESENT = /^(?:P|PRES|PRESENTE|PRESENTI|PRESENT|FIRMA|FIRMATO|FIRMATA|V|HA FIRMATO)$/;
const ABSENT =
  /^(?:A|ASS|ASSENTE|ASSENTI|ABSENT|NON FIRMA|NON HA FIRMATO|MANCA|GIUSTIFICATO|GIUSTIFICATA|NESSUNO|NESSUNA|NESSUNA FIRMA)$/;
const ILLEGIBLE = /^(?:ILL|ILLEGG|ILLEGGIBILE|ILLEGIBLE|NON LEGGIBILE|NON SI LEGGE)$/;

/** Whether somebody signed, as people write it: `presente`, `P`, `x`, `assente`, `illeggibile`; undefined for anything else. */
export function readPresence(text: string): Presence | undefined {
  const word = fold(text);
  if (ILLEGIBLE.test(word) || /^\?+$/.test(text.trim())) return 'illegible';
  if (PRESENT.test(word)) return 'present';
  if (ABSENT.test(word)) return 'absent';
  const yes = readYesNo(text);
  return yes === undefined ? undefined : yes ? 'present' : 'absent';
}

/** A time of the day beside a signature: `10:30`, `10.30`, `1030`, also after its day; undefined for anything else. */
export function readSigningTime(text: string): ClockTime | undefined {
  // A part of a day, as a workbook keeps a time whose format was lost.
  if (/^0?[.,]\d{4,}$/.test(text.trim())) return clockOf(Number(text.trim().replace(',', '.')));
  const typed = text
    .trim()
    .replace(/^\d{4}-\d{2}-\d{2}[T ]/, '')
    .replace(/^(\d{1,2})(\d{2})$/, '$1:$2');
  return readClock(typed)?.slice(0, 5);
}

const clockOf = (day: number): ClockTime => {
  const minutes = Math.round(day * 24 * 60);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
};
