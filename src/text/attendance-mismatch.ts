import type { Mismatch } from '../domain/attendance/signed.js';
import { bareCode, cut } from './words.js';

/** Why a row keyed in is none of the sheet's, in a sentence. */
export function mismatchText({ because, said, session = '', edition, printed = '' }: Mismatch): string {
  const sheet = `foglio dell'incontro ${bareCode(session)}${edition === undefined ? '' : `, edizione ${edition}`}`;
  const quoted = `«${cut(said)}»`;
  switch (because) {
    case 'session':
      return `${quoted} non è un incontro del percorso.`;
    case 'no-sheet':
      return `Riga ${said}: dell'incontro ${bareCode(session)} non risulta stampato nessun foglio.`;
    case 'edition':
      return `L'incontro ${bareCode(session)} non ha un'edizione ${quoted} che valga: si vedano le stampe in «zerosei storia».`;
    case 'row':
      return `La riga ${said} non c'è sul ${sheet}.`;
    case 'name':
      return `Sul ${sheet}, in quella riga c'è ${printed}: ${quoted} è un'altra riga o un'altra edizione?`;
    case 'nobody':
      return `${quoted} non è sul ${sheet}.`;
    case 'both':
      return `${quoted}: in una riga libera del ${sheet} sta chi ha firmato, oppure «nessuno», non l'uno e l'altro.`;
    case 'several':
      return `${quoted} può essere più di una riga del ${sheet}: indicare il numero.`;
  }
}
