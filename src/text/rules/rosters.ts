import { changesInWords } from '../news.js';
import { bareCode, italianDate } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on what was printed say. */
export const ROSTER_RULES = {
  'FOG-03': {
    title: 'Fogli cambiati dopo la stampa',
    sentence: ({ session, date, mark, gone, ...changes }) => {
      const edition = `l'edizione del ${italianDate(date)} (${mark})`;
      return gone
        ? `l'incontro ${bareCode(session)} non è più nel calendario: ${edition} del suo foglio non vale più.`
        : `il foglio dell'incontro ${bareCode(session)} è cambiato rispetto al${edition}: ${changesInWords(changes)}.`;
    },
    means:
      'Un foglio firme già stampato non è più quello che si stamperebbe ora: qualcuno è arrivato, si è ritirato o viene in un’altra veste, oppure sono cambiati data, ora o sede.',
    matters: 'Al banco c’è carta vecchia: chi è arrivato dopo non vi si trova, chi si è ritirato è ancora atteso.',
    example: {
      given: 'Il foglio di I1 è stampato il 9 marzo; poi arrivano tre iscrizioni e ne viene ritirata una.',
      values: {
        session: 'I1',
        date: '2026-03-09',
        mark: 'a1b2c3d4',
        added: 3,
        removed: 1,
        changed: 0,
        heading: [],
        gone: false,
      },
    },
    solve:
      'Chi è cambiato, per nome: zerosei fogli INCONTRO --novita. Per un foglio nuovo: zerosei fogli INCONTRO; se quello di prima è già al banco: zerosei fogli INCONTRO --supplemento',
  },
} satisfies Partial<RuleTexts>;
