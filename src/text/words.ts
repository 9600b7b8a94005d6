import { type IsoDate, weekday } from '../domain/calendar.js';
/** `1 riga`, `2 righe`; thousands with a point. */
export const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** A whole number as written in Italy: `63.109`. */
export const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** A text of any length as it is quoted on a screen: no longer than a line or two, whole words as long as there are some. */
export function cut(text: string, most = 120): string {
  if (text.length <= most) return text;
  const fitting = text.slice(0, most - 1);
  const words = /\s/.test(text.charAt(most - 1)) ? fitting : fitting.replace(/\s+\S*$/, '');
  return `${words.length >= most / 6 ? words.trimEnd() : fitting}…`;
}

/** Things in quotes, in a row: `«a», «b», «c»`; beyond `most` only how many more. */
export function listed(items: readonly string[], most = 20): string {
  const shown = items.slice(0, most).map((item) => `«${cut(item)}»`);
  const rest = items.length - shown.length;
  return `${shown.join(', ')}${rest === 0 ? '' : rest === 1 ? ' e un altro' : ` e altri ${rest}`}`;
}

/** `delegato, delegante o istituto`. */
export const either = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} o ${items.at(-1)}`;

/** `12/03/2026`, and with its time `12/03/2026 09:30`. */
export function italianDate(time: string): string {
  const [date = '', clock] = time.split('T');
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}${clock ? ` ${clock.slice(0, 5)}` : ''}`;
}

/** `mer`. */
export const shortWeekday = (date: IsoDate): string => 'dom lun mar mer gio ven sab'.split(' ')[weekday(date)] ?? '';

/** A word of a command line: in quotes where it holds blanks, or what a shell would take for something else. */
export const word = (text: string): string => (/^[^\s'&;()<>|*?$`!#"]+$/.test(text) ? text : `"${text}"`);

/** The code of a session after the word `incontro`, which some codes hold themselves: `1°` of `1° incontro`. */
export const bareCode = (code: string): string =>
  code
    .replace(/\bincontro\b/giu, '')
    .replace(/\s+(?=[\s;,]|$)/g, '')
    .trim() || code;

/** A CPT by code and name, each said once: `CPT Lecco`, `CPT1 CPT Ambito di Desio`, `CPT LC3`. */
export function cptWords(code: string, name = ''): string {
  const said = name.toLowerCase().includes(code.toLowerCase()) ? name : `${code} ${name}`.trim();
  return /\bcpt/i.test(said) ? said : `CPT ${said}`;
}

/** `righe 2, 5, 7 e altre 12`. */
export function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, 12).join(', ');
  const named = `${rows.length === 1 ? 'riga' : 'righe'} ${shown}`;
  const rest = rows.length - 12;
  return rest <= 0 ? named : `${named} e ${rest === 1 ? "un'altra" : `altre ${rest}`}`;
}
