import { reasonOf } from '../identity.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on who is who say. */
export const PEOPLE_RULES = {
  'DUP-03': {
    title: 'Persone simili',
    sentence: ({ a, b, places, evidence }) =>
      `«${a}» e «${b}» (${places.join(' / ') || 'istituto non indicato'}) potrebbero essere la stessa persona: ${reasonOf(evidence)}. Decidere con «zerosei dubbi».`,
    means:
      'Due persone si somigliano, ma non è certo che siano la stessa: finché non si decide sono stampate tutte e due.',
    solve: 'Decidere con «zerosei dubbi», uno per uno o in un foglio di Excel.',
  },
  'DUP-04': {
    title: 'Stesso nome in istituti diversi',
    sentence: ({ person, places }) =>
      `${person} compare per ${places.join(' e per ')}: stessa persona o omonimi? Decidere con «zerosei dubbi».`,
    means: 'Lo stesso nome compare per istituti diversi: può essere una persona sola o due omonimi.',
    solve: 'Decidere con «zerosei dubbi».',
  },
  'DUP-05': {
    title: 'Caselle condivise',
    sentence: ({ email, times }) => `${times} iscritti usano la stessa casella (${email}): non è un duplicato.`,
    means:
      'Molti si sono iscritti con la stessa casella, di solito quella della scuola: non è un segno che siano la stessa persona.',
    solve: 'Non c’è nulla da fare.',
  },
} satisfies Partial<RuleTexts>;
