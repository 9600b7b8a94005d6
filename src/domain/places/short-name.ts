import type { School } from '../picture.js';

/** What the ministry and the schools write for the type, at the beginning of a name. */
const INSTITUTE =
  /^\s*(?:I\.?\s*C\.?(?:\s*S\b\.?)?|IST(?:ITUTO)?\.?\s*COMPR?(?:ENSIVO)?\.?(?:\s*STATALE)?)(?=[\s.\-"'A-Z0-9]|$)\s*-?\s*/i;
const NURSERY =
  /^\s*(?:SC(?:UOLA|\.)?\s*)?(?:(?:DELL\s*'?\s*)?INF(?:ANZIA|\.)|S\.\s*INFANZIA|MATERNA|MAT\.)\s*(?:STAT(?:ALE|\.))?\s*-?\s*/i;
const SMALL = new Set(
  'A AD AL ALLA ALLE AI CON D DA DAL DALLA DE DEGLI DEI DEL DELLA DELLE DELLO DI E ED IN IL LA LE LO NEL NELLA PER SUL SULLA VIA'
    .split(' ')
    .filter((word) => word !== 'VIA'),
);
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI|XX|XXI{0,3})$/;

/** The name of a school short and readable, for print: `IC Manzoni`, `Infanzia Arcobaleno`. */
export function shortName({ name, kind }: Pick<School, 'name' | 'kind'>): string {
  if (kind === 'comprehensive') return `IC ${readable(name.replace(INSTITUTE, ''))}`.trim();
  if (kind === 'nursery' || kind === 'private-nursery') {
    const own = name.replace(NURSERY, '');
    return `Infanzia ${readable(own === '' ? name : own)}`;
  }
  return readable(name);
}

/** A registry's upper case as one would write it: `SOTTO IL MONTE "GIOVANNI XXIII"` is `Sotto il Monte "Giovanni XXIII"`. */
export function readable(text: string): string {
  const cased = text.replace(/[\p{L}]+'?/gu, (word, at: number) => casedWord(word, at, text));
  return cased.replace(/\s+/g, ' ').replace(/^[\s-]+|[\s-]+$/g, '');
}

function casedWord(word: string, at: number, text: string): string {
  if (word !== word.toUpperCase()) return word;
  const bare = word.replace(/'$/, '');
  if (ROMAN.test(bare) && text[at + bare.length] !== '.') return word;
  if (at > 0 && SMALL.has(bare) && text[at + bare.length] !== '.') return word.toLowerCase();
  return bare.charAt(0) + word.slice(1).toLowerCase();
}
