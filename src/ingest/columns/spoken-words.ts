import { remembered } from '../../domain/remembered.js';
import { withoutEndings, writtenOut } from './abbreviations.js';
import { headingWords } from './headings.js';
import { isIdle, sameWords } from './list-words.js';

const SMALL = new Set(
  'DI DEL DELLO DELLA DELL DEI DEGLI DELLE IL LO LA L I GLI LE E ED IN NEL PER OF THE S ON BY AND ALL ALLA ALLO AGLI D'.split(
    ' ',
  ),
);

/** Significant words of a title, written out: `Denominazione dell'istituto` and `Denom. Ist.` are the same. */
export const significant = remembered((title: string): readonly string[] => {
  const all = writtenOut(headingWords(withoutEndings(title)).split(' '));
  // A «del» at the end asks for a date: `Prot. del`.
  const kept = all.filter((word, place) => !SMALL.has(word) || (word === 'DEL' && place === all.length - 1));
  return kept.length > 0 ? kept : all;
});

/** In one spelling, in any order, each word once. */
export const saidWords = remembered((title: string): readonly string[] =>
  [...new Set(sameWords(significant(title)))].toSorted(),
);
/** The same, without words that say nothing of what a column holds. */
export const spokenWords = remembered((title: string): readonly string[] =>
  saidWords(title).filter((word) => !isIdle(word)),
);

/** What a title says, in words that are the same however it is written: `Cod. mecc. dell'I.C.` is `CODICE ISTITUTO`. */
export const wordsSaid = (title: string): string => spokenWords(title).join(' ');
