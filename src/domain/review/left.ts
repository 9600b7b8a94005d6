import type { Left, LeftAbout } from '../decisions.js';
import { fold } from '../text.js';

/** The words by which a text is left as it is, in the order in which they are offered. */
export const LEFT_WORDS: Readonly<Record<Left, string>> = {
  written: "lascia com'è scritto",
  service: 'è un servizio 0–3',
  unknown: 'non so',
};

const SAID: readonly (readonly [RegExp, Left])[] = [
  [
    /^(LASCIA(RE|LO|LA|TO)?|RESTA(RE)?|TENERE|TIENI|MANTENERE|VA BENE|OK)( COSI| COME( E| IN)?( SCRITTO)?)?( COM E)?$|^COSI COME( E)?( SCRITTO)?$|^COME( E)? SCRITTO$/,
    'written',
  ],
  [/^(E )?(UN )?(SERVIZIO|SERV|(ASILO )?NIDO)( EDUCATIVO)?( 0 ?3| ZERO ?TRE)?$/, 'service'],
  [/^(NON (LO )?(SO|SAPREI)|NON SI SA|BOH|SCONOSCIUT[OA]|(DA )?CHIEDERE)$/, 'unknown'],
];

/** How an answer leaves a text, as people write it; undefined where it says something of it. */
export function readLeft(said: string): Left | undefined {
  if (/^[?\s]+$/.test(said)) return 'unknown';
  const folded = fold(said);
  return SAID.find(([pattern]) => pattern.test(folded))?.[1];
}

/** How the texts of each kind of question may be left: only a place can be a service. */
export const leavesOf = (about: LeftAbout): readonly Left[] =>
  about === 'place' ? ['written', 'service', 'unknown'] : ['written', 'unknown'];
