import type { SessionRow } from '../facts.js';
import { fold } from '../text.js';

/** Words that may stand beside the number of a session: they tell nothing of which one it is. */
const BESIDE = new Set(
  `INCONTRO INCONTRI INC SESSIONE SESSIONI SESS GIORNATA GIORNATE TURNO TURNI EVENTO EVENTI EDIZIONE SEMINARIO SEMINARI
  APPUNTAMENTO APPUNTAMENTI LEZIONE MODULO MODULI DATA N NR NRO NUM NUMERO NUMERI IL LO LA L AL ALLO ALLA ALL DEL DELLO
  DELLA DELL DI E ED`.split(/\s+/),
);
const ORDINALS = [
  'PRIM SECOND TERZ QUART QUINT SEST SETTIM OTTAV NON DECIM UNDICESIM DODICESIM',
  'UN DUE TRE QUATTRO CINQUE SEI SETTE OTTO NOVE DIECI UNDICI DODICI',
].map((line) => line.split(' '));
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** A number as one folded word says it: `2`, `II`, `SECONDA`, `DUE`; undefined for any other word. */
function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return roman + 1;
  const [ordinals = [], cardinals = []] = ORDINALS;
  const said = cardinals.indexOf(word === 'UNO' ? 'UN' : word);
  const place = said >= 0 ? said : ordinals.findIndex((stem) => word === `${stem}O` || word === `${stem}A`);
  return place >= 0 ? place + 1 : undefined;
}

/**
 * The numbers of sessions that a text says and nothing else: `2`, `Incontro 2`, `2°`, `secondo incontro`, `n. 2`, `INC2`,
 * `II incontro`, `incontri 1 e 3`. Empty if it says anything more: then a number may be a piece of an address.
 */
export function bareNumbers(text: string): number[] {
  // A span, a time, a date or a decimal is no list of numbers.
  if (/\d\s*[-–:./]\s*\d/.test(text)) return [];
  const said = fold(text)
    .replace(/(\d)(?:O|A)\b/g, '$1')
    .replace(/\b[A-Z]+(?=\d)/g, (letters) => (BESIDE.has(letters) ? `${letters} ` : letters))
    .split(' ')
    .filter((word) => word !== '' && !BESIDE.has(word))
    .map(numberOf);
  return said.every((number) => number !== undefined) ? said : [];
}

const KIND = '(?:INCONTRO|SESSIONE|GIORNATA|TURNO|EVENTO|APPUNTAMENTO|SEMINARIO|INC)';
const FIRST = new RegExp(String.raw`\b${KIND} (?:(?:N|NR|NUM|NUMERO) )?(\w+)\b`);
const LAST = new RegExp(String.raw`\b(\w+?)(?:(?<=\d)[OA])?(?: [OA])? ${KIND}\b`);

/** The number that a text gives to its session among other words: `Incontro 2, Lecco`, `2) Lecco`, `terza giornata: …`. */
export function numberAmong(text: string): number | undefined {
  const [only, ...more] = bareNumbers(text);
  if (only !== undefined) return more.length === 0 ? only : undefined;
  const folded = fold(text).replace(/\bINC(?=\d)/g, 'INC ');
  const opening = /^\s*(?:n(?:r|um|umero)?\.?\s*)?(\d{1,2})\s*[°ºª^]?\s*(?:[-–:)]|\.\s)/i.exec(text)?.[1];
  const named = [FIRST.exec(folded)?.[1], LAST.exec(folded)?.[1], opening].map((word) => numberOf(word ?? ''));
  return named.find((number) => number !== undefined);
}

/**
 * All numbers by which a session may be called: those in its code (`I2`, `2° incontro`), its place in the course, and the
 * one with which its title opens. Whoever says a number that fits two sessions has to be asked.
 */
export function numbersOf({ code, title = '' }: SessionRow, place: number): ReadonlySet<number> {
  const inCode = fold(code).match(/\d+/g) ?? [];
  const [opening = ''] = title.split(/\s[-–]\s|[:,.;(]/);
  return new Set([place, ...inCode.map(Number), ...[code, opening].flatMap((text) => bareNumbers(text).slice(0, 1))]);
}
