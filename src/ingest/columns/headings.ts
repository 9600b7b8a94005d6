import { fold } from '../../domain/text.js';

/** A column title taken apart. */
export interface Heading {
  /** What is asked, folded: words separated by single blanks, initials joined (`C.P.T.` is `CPT`). */
  readonly asks: string;
  /** What stands in brackets beside it, folded: an explanation (`cognome e nome`), an example, who is meant. */
  readonly hint: string;
  /** For whom it is asked (`se delegato`, `solo per i docenti`), folded; empty if for everybody. */
  readonly condition: string;
  /** Row of a grid or choice of a multiple answer: `Incontri [12 marzo]`. */
  readonly option?: string;
  /** Folded title without option: equal for the columns of one question. */
  readonly question: string;
  /** The title as written, without its option. */
  readonly text: string;
}

/** The code that LimeSurvey writes before a question: `G01Q02[SQ001]. Incontri`. */
const CODE_PREFIX = /^([A-Za-z][\w-]*)(\[[^\]]*\])?\.\s+(?=\S)/;
const HINT = /\(([^)]*)\)?/g;
const OPTION = /\[([^\]]*)\]/g;
const OPENING = "solo se|se|qualora|ove|in caso d(?:i|['’])|nel caso(?: di| in cui)?|riservato (?:ai|agli|a)";
const GROUP = '(?:solo |soltanto |riservato a |)per (?:i|gli|le|chi|coloro che)(?: soli)?';
const CLOSING = String.raw`[,:;)?\n]|(?=\b(?:indic|specific|inser|scriv|riport|precis|nome\b|cognome\b|nominativo))|$`;
const CONDITION = new RegExp(
  String.raw`(?:^|(?<=[\s(–,-]))(?:${OPENING}|${GROUP})(?:\s|(?<=['’]))[^\n]*?(?:${CLOSING})`,
  'giu',
);

/** Takes a title apart: code of the program, option in brackets, condition, words. */
export function readHeading(title: string): Heading {
  const prefix = CODE_PREFIX.exec(title);
  const spoken = prefix ? title.slice(prefix[0].length) : title;
  const option = lastOption(spoken) ?? lastOption(prefix?.[2] ?? '');
  const text = spoken.replace(OPTION, ' ').replace(/\s+/g, ' ').trim();
  const code = headingWords(prefix?.[1] ?? '');
  const plain = text.replace(CONDITION, ' ');
  const main = headingWords(plain.replace(HINT, ' ')) || headingWords(plain);
  return {
    asks: [main === '' ? headingWords(text) : main, code].filter(Boolean).join(' '),
    hint: headingWords([...plain.matchAll(HINT)].map(([, hint]) => hint).join(' ')),
    condition: main === '' ? '' : headingWords([...text.matchAll(CONDITION)].map(([part]) => part).join(' ')),
    ...(option !== undefined && { option }),
    question: [code, headingWords(text)].filter(Boolean).join(' '),
    text,
  };
}

const lastOption = (text: string): string | undefined =>
  [...text.matchAll(OPTION)].map(([, option]) => option?.trim() ?? '').findLast((option) => option !== '');

/**
 * A title as folded words. Unlike in names, an apostrophe parts words here (`dell'istituto`), and so do capitals inside
 * a word (`dataInizio`) and a number at the end (`Nome2`); single letters in a row are initials (`I.C.`, `C. P. T.`).
 */
export function headingWords(title: string): string {
  const parted = title
    .replace(/['’‘`´]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L}{3,})(\d{1,2})$/u, '$1 $2');
  return fold(parted).replace(/\b(?:\p{L} ){1,4}\p{L}\b/gu, (initials) => initials.replaceAll(' ', ''));
}
