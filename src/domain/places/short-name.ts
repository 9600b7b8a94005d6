import type { School, SchoolKind } from './place.js';

// What the ministry and the schools put before a name to say the type, in its many spellings.
const INSTITUTE =
  /^(?:I\.C\.S\.|I\. ?C\.|ICS?\b|IST(?:ITUTO|\.)? ?COMPR?(?:ENSIVO|\.)?(?: STATALE)?)\W*?(?:DI (?=\p{L}))?(?=[\p{L}\d"'])/iu;
const NURSERY =
  /^(?:SC(?:UOL[AE]|\.)? ?(?:DELL ?'? ?)?(?:INF(?:ANZIA|\.)|MAT(?:ERNA|\.))|S\. ?INF(?:ANZIA|\.)|DELL ?'INFANZIA|INF(?:ANZIA|\.)|(?:SCUOLA )?MATERNA|ASILO INFANTILE)(?: ?(?:NON )?STAT(?:ALE|\.))?(?: PARITARIA)?\W*?(?:DI (?=\p{L}))?(?=[\p{L}\d"'])/iu;
const SMALL = new Set(
  'A AD AL ALLA ALLE AI CON D DA DAL DALLA DE DEGLI DEI DEL DELL DELLA DELLE DELLO DI E ED IN L NEL NEI NELLA PER SUL SULLA'.split(
    ' ',
  ),
);
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI|XX|XXI{0,3})$/;
/** Vowels whose accent the ministry writes as an apostrophe after them. */
const ACCENTED: Readonly<Record<string, string>> = { A: 'à', E: 'è', I: 'ì', O: 'ò', U: 'ù' };

/** The name of a school short and readable, for print: `IC Manzoni`, `Infanzia Arcobaleno`. */
export function shortName({ name, kind }: Pick<School, 'name' | 'kind'>): string {
  return SHORT[kind](name.replace(/\s+/g, ' ').trim());
}

const nursery = (name: string): string => withType('Infanzia', name.replace(NURSERY, ''));

const SHORT: { readonly [Kind in SchoolKind]: (name: string) => string } = {
  comprehensive: (name) => withType('IC', withoutInstitute(name)),
  nursery,
  'private-nursery': nursery,
  institute: readable,
  other: readable,
};

/** Without the type, also where a number stands before it: `1' IC OSSALBA` is the first of Ossalba. */
function withoutInstitute(name: string): string {
  const [, number, rest] = /^((?:\d{1,2}|[IVX]{1,4})['°ª]?) (.+)$/.exec(name) ?? [];
  if (number !== undefined && rest !== undefined && INSTITUTE.test(rest)) {
    return `${number} ${rest.replace(INSTITUTE, '').trim()}`;
  }
  return name.replace(INSTITUTE, '');
}

const SAYS_ITS_TYPE = /^(?:IC |Infanzia |Scuol|Asil)/;

/** The type and the name, a name wholly in quotes losing them. */
function withType(type: string, name: string): string {
  const inside = /^["'] ?([^"]+?) ?["']$/.exec(name)?.[1] ?? name;
  const readableName = readable(inside);
  return SAYS_ITS_TYPE.test(readableName) ? readableName : `${type} ${readableName}`;
}

/** A registry's upper case as one would write it: `CANTU' "GIOVANNI XXIII"` is `Cantù "Giovanni XXIII"`. */
export function readable(text: string): string {
  const spaced = spaceQuotes(text).replace(/(?<=\p{L}\.)(?=\p{L}{2})/gu, ' ');
  const cased = spaced.replace(/\p{L}+/gu, (word, at: number) => casedWord(word, at, spaced));
  return restoreAccents(cased, spaced)
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '');
}

/** A blank before an opening quote and after a closing one; quotes that do not pair are dropped. */
function spaceQuotes(text: string): string {
  const quotes = text.match(/"/g)?.length ?? 0;
  if (quotes % 2 === 1) return text.replaceAll('"', ' ');
  let isOpen = false;
  return text.replace(/\s*"\s*/g, () => {
    isOpen = !isOpen;
    return isOpen ? ' "' : '" ';
  });
}

function casedWord(word: string, at: number, text: string): string {
  const next = text[at + word.length];
  if (word !== word.toUpperCase() || (ROMAN.test(word) && next !== '.' && next !== "'")) return word;
  const isElided = next === "'" && /\p{L}/u.test(text[at + word.length + 1] ?? '');
  const isSmall = SMALL.has(word) && next !== '.' && !/(?:["“]|\.\s*)$/.test(text.slice(0, at));
  if (at > 0 && isSmall && (word.length > 1 || isElided || word === 'A' || word === 'E')) return word.toLowerCase();
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** `Cantu'` is `Cantù`; `De' Pecchi` and an opening quote stay. */
function restoreAccents(cased: string, written: string): string {
  return cased.replace(/(?<=\p{L}{2})([aeiou])'(?![\p{L}'])/gu, (whole, vowel: string, at: number) => {
    const isQuoted = (written.slice(0, at).match(/(?<!\p{L})'/gu) ?? []).length > 0;
    const isUpper = written[at] === vowel.toUpperCase();
    return isQuoted || !isUpper ? whole : (ACCENTED[vowel.toUpperCase()] as string);
  });
}
