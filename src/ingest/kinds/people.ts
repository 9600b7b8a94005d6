import { fold } from '../../domain/text.js';
import { headingWords } from '../columns/headings.js';
import type { Table } from '../table.js';

const PERSON = /^(?:COGNOME|NOMINATIVO|COGNOME E? ?NOME|NOME E? ?COGNOME|PARTECIPANTE|SURNAME|LAST NAME)$/;

/** True if a row of the file is about a person: a surname column that says of nobody else whose it is. */
export const hasPerson = (table: Table): boolean => table.columns.some(({ title }) => PERSON.test(headingWords(title)));

const PARTICLES = new Set(
  'DE DEL DELLA DELLE DEI DEGLI DI DA DAL DALLA DALLE LO LA LI LE D MC VAN VON EL AL SAN SANTA'.split(' '),
);
const TITLE =
  /^(?:dott\.?(?:ssa)?|dr\.?(?:ssa)?|prof\.?(?:ssa)?|ing\.?|avv\.?|rag\.?|sig\.?(?:ra)?|ins\.?|suor|don|padre)(?:\s+|$)/i;

/**
 * Surname and given name of an official list, which writes the surname first, particles and all (`DE LUCA MARIA`);
 * when only the first word is a known given name, the given name stands first.
 */
export function splitName(text: string, isGiven: (word: string) => boolean): { surname: string; givenName?: string } {
  let bare = text.trim();
  while (TITLE.test(bare)) bare = bare.replace(TITLE, '');
  const parts = bare.split(/\s+/);
  if (parts.length < 2) return { surname: bare };
  const lastIsGiven = isGiven(parts.at(-1) as string);
  if (isGiven(parts[0] as string) && !lastIsGiven) {
    const from = parts.findIndex((part, place) => place > 0 && !isGiven(part));
    return { surname: parts.slice(from).join(' '), givenName: parts.slice(0, from).join(' ') };
  }
  const least = parts.findIndex((part) => !PARTICLES.has(fold(part))) + 1;
  const given = lastIsGiven ? parts.findIndex((_, place) => place >= least && parts.slice(place).every(isGiven)) : -1;
  const at = given > 0 ? given : least;
  const cut = Math.min(Math.max(at, 1), parts.length - 1);
  return { surname: parts.slice(0, cut).join(' '), givenName: parts.slice(cut).join(' ') };
}
