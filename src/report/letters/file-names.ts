import type { Letter, LetterMatter } from '../../domain/issued.js';
import { hashText } from '../../domain/text.js';
import { LETTER_WORDS } from '../../text/letters/letters.js';

/** The name of the file of a letter: whom it is about by code, never by name; legal on every system. */
export const letterFileName = ({ about }: Pick<Letter, 'about'>): string =>
  `${[LETTER_WORDS[about.is].one, ...partsOf(about).map(plainCode)].join('-')}.eml`;

const partsOf = (about: LetterMatter): string[] =>
  about.is === 'reminder'
    ? [about.institute, ...(about.session === undefined ? [] : [about.session])]
    : [about.person, about.sessions.join('-')];

/** Codes of other hands may hold anything, and two must not become one name. */
const plainCode = (code: string): string =>
  /^[A-Za-z0-9]{1,24}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(code)
    ? code
    : `${code.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 24)}-${hashText(code).slice(0, 6)}`;
