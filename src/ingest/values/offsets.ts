import type { UtcOffset, WallTime } from '../../domain/calendar.js';
import { remembered } from '../../domain/remembered.js';

/** Zones that a label names for certain; of those of Italy (`CET`) the wall clock is the Italian one as it stands. */
const ZONES: Readonly<Record<string, UtcOffset>> = {
  Z: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  WET: '+00:00',
  BST: '+01:00',
  WEST: '+01:00',
  EET: '+02:00',
  EEST: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** How far ahead of UTC a clock is whose time has this label: `Z`, `UTC`, `GMT+2`, `-0500`; undefined where it is not told. */
export function offsetOf(label: string): UtcOffset | undefined {
  const zone = label.trim().toUpperCase();
  const [, sign, hours = '', minutes = '00'] = /^(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone];
  return Number(hours) > 14 || Number(minutes) > 59 ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Titles of programs that write UTC under them, whoever downloads the file and wherever: Kobo. */
const ALWAYS_UTC: ReadonlySet<string> = new Set(['_submission_time']);

/** What the title of a column of times proves of its clock: the zone said in brackets, `Submit Date (UTC)`. */
export function offsetIn(title: string): UtcOffset | undefined {
  if (ALWAYS_UTC.has(title.trim())) return ZONES['UTC'];
  const [, zone] = /[([]\s*((?:UTC|GMT)\s*(?:[+-]\s?\d{1,2}(?::?\d{2})?)?)\s*[)\]]/i.exec(title) ?? [];
  return zone === undefined ? undefined : offsetOf(zone.replace(/([+-])\s/, '$1'));
}

/** How far ahead of UTC the clock of a zone is at a time that it shows: `America/Denver`, `Z`; undefined for one not known. */
export function offsetAt(zone: string, time: WallTime): UtcOffset | undefined {
  const fixed = offsetOf(zone);
  if (fixed !== undefined || !time.includes('T')) return fixed;
  const shown = Date.parse(`${time}Z`);
  // By the clock of the zone at nearly that moment, then at that moment: they differ where summer time begins or ends.
  const nearly = aheadOf(zone, shown);
  const minutes = nearly === undefined ? undefined : aheadOf(zone, shown - nearly * 60_000);
  return minutes === undefined ? undefined : written(minutes);
}

const clockOf = remembered(
  (timeZone: string) => new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
);

/** Minutes by which a zone is ahead of UTC at a moment. */
function aheadOf(timeZone: string, moment: number): number | undefined {
  try {
    const name =
      clockOf(timeZone)
        .formatToParts(moment)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return undefined;
  }
}

function written(minutes: number): UtcOffset {
  const two = (value: number) => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
