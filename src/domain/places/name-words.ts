import { fold } from '../text.js';
import { type Guest, guestIn } from './guests.js';

/** What the words of a name say it is: an istituto comprensivo, a nursery school, a service 0–3. */
export type NamedKind = 'institute' | 'nursery' | 'private-nursery' | 'state-nursery' | 'service';

/** The words of a name that tell it from others, and what the other words say it is. */
export interface NameWords {
  readonly words: readonly string[];
  readonly kinds: ReadonlySet<NamedKind>;
  /** Where it says that it is no school. */
  readonly guest?: Guest;
}

const list = (words: string): readonly string[] => words.split(/\s+/);

const KINDS: ReadonlyMap<string, NamedKind> = new Map([
  ...list('IC ICS COMPRENSIVO COMPR COMP COMPRENSIVI CIRCOLO DIREZIONE DIDATTICA DD').map(
    (word) => [word, 'institute'] as const,
  ),
  ...list('INFANZIA INF MATERNA MATERNE MAT ASILO INFANTILE').map((word) => [word, 'nursery'] as const),
  ...list('PARITARIA PARITARIO PARIT COMUNALE PARROCCHIALE FISM').map((word) => [word, 'private-nursery'] as const),
  ...list('NIDO NIDI MICRONIDO MICRONIDI').map((word) => [word, 'service'] as const),
]);

// Words that any school's name may hold, or not: they tell nothing apart.
const EMPTY = new Set(
  list(`SCUOLA SCUOLE SC ISTITUTO IST STATALE STAT NON PLESSO SEDE CAP CAPOLUOGO PRIMARIA PRIM SECONDARIA SEC GRADO
    ELEMENTARE MEDIA SCOLASTICO SCOLASTICA DI DEL DELLO DELLA DELLE DEI DEGLI DELL D DE DA DAL DALLA AL ALLA AI L LA IL LO
    LE E ED A IN PER CON SUL SULLA NEL VIA VIALE PIAZZA PZA ZZA CORSO LARGO LOC LOCALITA FRAZ FRAZIONE COMUNE PROV
    PROVINCIA PRESSO SNC SEZIONE LLI ORDINAM ORDINAMENTO MUSICALE`),
);
/** Words before a name that are often left out; they count little. */
const LIGHT = new Set(
  list(
    'SAN SANTA SANTO SANT SS DON MONS MONSIGNOR PADRE PAPA PROF SUOR MAESTRA MAESTRO FRATELLI SORELLE CARD ING DOTT',
  ),
);
const ROMAN = list('II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI XXII XXIII');
const ARABIC = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 20, 21, 22, 23].map(String);
const NUMERALS = new Map(ROMAN.map((roman, index) => [roman, ARABIC[index] as string]));

/** True for a word that often goes unsaid: `SAN`, `DON`, an initial. */
export const isLight = (word: string): boolean => LIGHT.has(word) || /^[A-Z]$/.test(word);

/** `Ist. Compr. "A. Manzoni" di Lecco` is `A`, `MANZONI`, `LECCO`, an institute; `Nido comunale` is no school. */
export function nameWords(text: string): NameWords {
  const found = splitWords(text);
  const guest = guestIn(found);
  const kinds = new Set<NamedKind>();
  const words: string[] = [];
  for (let at = 0; at < found.length; at++) {
    const letters = found[at] === 'I' && found[at + 1] === 'C' ? (found[at + 2] === 'S' ? 3 : 2) : 0;
    const word = letters > 0 ? 'IC' : (found[at] as string);
    at += Math.max(0, letters - 1);
    const kind = kindOf(word, found[at - 1]);
    if (kind) kinds.add(kind);
    else if (!EMPTY.has(word)) words.push(NUMERALS.get(word) ?? word);
  }
  noteState(found, kinds);
  // `Nido comunale` is no paritaria, `FISM provinciale` no school of the FISM.
  if (guest !== undefined) return { words, kinds: GUESTS[guest], guest };
  return { words, kinds };
}

const GUESTS: Readonly<Record<Guest, ReadonlySet<NamedKind>>> = { service: new Set(['service']), body: new Set() };

/** A `sezione primavera` is a service; a school may be called `Primavera`. */
const kindOf = (word: string, before: string | undefined): NamedKind | undefined =>
  word === 'PRIMAVERA' && /^SEZ(ION[EI])?$/.test(before ?? '') ? 'service' : KINDS.get(word);

const ELISION = /\b(dell|all|nell|sull|dall|d|l|sant)['’`´]\s*(?=\p{L})/giu;
const BETWEEN_DIGITS_AND_LETTERS = /(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu;

/** Folded words, what an apostrophe joins and digits beside letters apart. */
export function splitWords(text: string): string[] {
  const plain = /[ºª]/.test(text) ? text.replace(/[ºª]/g, ' ') : text;
  const folded = fold(/['’`´]/.test(plain) ? plain.replace(ELISION, '$1 ') : plain);
  if (folded === '') return [];
  return (/\d/.test(folded) ? folded.replace(BETWEEN_DIGITS_AND_LETTERS, ' ') : folded).split(' ');
}

function noteState(found: readonly string[], kinds: Set<NamedKind>): void {
  const at = found.findIndex((word) => word === 'STATALE' || word === 'STAT');
  if (at < 0 || !kinds.has('nursery')) return;
  kinds.add(found[at - 1] === 'NON' ? 'private-nursery' : 'state-nursery');
}
