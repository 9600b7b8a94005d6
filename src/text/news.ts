import type { HeadingPart } from '../domain/editions/news.js';
import type { Roster } from '../domain/rosters/roster.js';
import { bareCode, italianDate } from './words.js';

/** How much has changed on a roster. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly heading: readonly HeadingPart[];
}

const PARTS: { readonly [P in HeadingPart]: string } = {
  when: 'data o ora',
  where: 'sede',
  course: 'intestazione',
};

/** `+3 −1, 2 cambiati`, `sede cambiata`; `nulla di cambiato`. */
export function changesInWords({ added, removed, changed, heading }: Changes): string {
  const people = [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter(Boolean).join(' ');
  const parts = [
    people,
    changed > 0 ? `${changed} ${changed === 1 ? 'cambiato' : 'cambiati'}` : '',
    ...heading.map((part) => `${PARTS[part]} ${part === 'when' ? 'cambiate' : 'cambiata'}`),
  ];
  return parts.filter(Boolean).join(', ') || 'nulla di cambiato';
}

const sessions = (codes: readonly string[]): string =>
  codes.length === 1 ? `Incontro ${bareCode(codes[0] as string)}` : `Incontri ${codes.map(bareCode).join(', ')}`;

/** Sentences of what has changed since rosters were printed. */
export const newsText = {
  since: (session: string, { number, date }: Roster['edition'], changes: string) =>
    `Incontro ${bareCode(session)}, dall'edizione ${number} del ${italianDate(date)}: ${changes}`,
  added: (who: string) => `  +  ${who}`,
  removed: (row: number, who: string) => `  −  riga ${row}: ${who}`,
  changed: (row: number, before: string, now: string) => `  ~  riga ${row}: ${before}\n     ora: ${now}`,
  gone: (session: string) =>
    `L'incontro ${bareCode(session)} non è più nel calendario: il foglio già stampato è da buttare.`,
  same: (codes: readonly string[]) => `${sessions(codes)}: nulla è cambiato dall'ultima edizione.`,
  never: (codes: readonly string[]) => `${sessions(codes)}: nessuna edizione ancora.`,
  next: 'Per un foglio nuovo: zerosei fogli INCONTRO; se quello di prima è già al banco: zerosei fogli INCONTRO --supplemento',
};
