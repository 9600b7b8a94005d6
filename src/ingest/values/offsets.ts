import type { UtcOffset } from '../../domain/calendar.js';

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
