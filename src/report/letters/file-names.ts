import type { Letter } from '../../domain/issued.js';
import { hashText } from '../../domain/text.js';

/** The name of the file of a letter: whom it is about by code, never by name; legal on every system. */
export const letterFileName = ({ about }: Letter): string =>
  `sollecito-${plainCode(about.institute)}${about.session === undefined ? '' : `-${plainCode(about.session)}`}.eml`;

/** Codes of other hands may hold anything, and two must not become one name. */
const plainCode = (code: string): string =>
  /^[A-Za-z0-9]{1,40}$/.test(code)
    ? code.toUpperCase()
    : `${code.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 24)}-${hashText(code).slice(0, 6)}`;
