import { words } from '../../text.js';
import { withoutBodies } from './without-bodies.js';

/** A surname or a given name as it is compared: its units with particles joined, and all of it in one text. */
export interface NamePart {
  readonly text: string;
  readonly units: readonly string[];
  /** Units that are more than an initial. */
  readonly inFull: readonly string[];
  /** One bit for each letter that occurs: tells at a glance that two names cannot be alike. */
  readonly letters: number;
}

const TITLES = new Set(
  (
    'DOTT DOTTSSA DOTTORE DOTTORESSA DR DRSSA PROF PROFSSA PROFESSORE PROFESSORESSA INS INSEGNANTE MAESTRA MAESTRO ' +
    'SIG SIGRA SIGRINA SIGNOR SIGNORA DS DIRIGENTE PRESIDE RAG ING AVV ARCH GEOM SUOR SUORA DON PADRE MR MRS MS EGR GENT'
  ).split(' '),
);
/** Endings that a title leaves behind when its full stop becomes a blank: `Dott.ssa`. */
const TITLE_ENDINGS = new Set(['SSA', 'RA', 'MA', 'MO', 'NA', 'RE']);
/** Words between a surname and the surname of the husband: «ROSSI in BIANCHI», «ved. BIANCHI». */
const MARRIED = new Set(['IN', 'VED', 'VEDOVA', 'CONIUGATA', 'CONIUGE', 'CON', 'NATA']);
const PARTICLES = new Set(
  (
    'D DE DEL DELL DELLA DELLE DELLO DEI DEGLI DI DA DAL DALL DALLA DALLE DAI DO DOS DU LO LA LI LE L ' +
    'VAN VON DER DEN MC MAC SAN SANT EL AL ABD BEN BIN O ST'
  ).split(' '),
);

/** Units of a name: titles and bodies beside it taken off, particles joined to what follows (`De Luca` = `DELUCA`), married forms opened. */
export function nameUnits(text: string): string[] {
  const bare = withoutTitles(words(withoutBodies(text)).filter((word) => !/^\d+$/.test(word)));
  const units: string[] = [];
  let particle = '';
  bare.forEach((word, index) => {
    if (index > 0 && index < bare.length - 1 && MARRIED.has(word)) return;
    if (PARTICLES.has(word) && index < bare.length - 1) particle += word;
    else {
      units.push(particle + word);
      particle = '';
    }
  });
  return units;
}

function withoutTitles(all: readonly string[]): readonly string[] {
  const kept = all.filter((word, index) => {
    if (TITLES.has(word)) return false;
    return !(TITLE_ENDINGS.has(word) && index > 0 && TITLES.has(all[index - 1] as string));
  });
  return kept.length > 0 ? kept : all;
}

/** A name part from its units. */
export function partOf(units: readonly string[]): NamePart {
  const text = units.join('');
  const isFull = (unit: string) => unit.length > 1;
  return { text, units, inFull: units.every(isFull) ? units : units.filter(isFull), letters: lettersOf(text) };
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}
