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
    matters:
      'Unite per errore, una delle due resterebbe fuori dalla porta; divise per errore, si prepara un posto in più. Perciò decide una persona.',
    example: {
      given: '«D’Amico Nicolò» e «Damico Nicolo» si iscrivono dallo stesso istituto con due indirizzi diversi.',
      values: {
        a: 'D’Amico Nicolò',
        b: 'Damico Nicolo',
        places: ['IC Boscoverde'],
        evidence: [
          { field: 'surname', level: 'same', bits: 4, spelling: 'accents' },
          { field: 'workplace', level: 'same', bits: 3 },
          { field: 'email', level: 'different', bits: -1 },
        ],
      },
    },
    solve: 'Decidere con «zerosei dubbi», uno per uno o in un foglio di Excel.',
  },
  'DUP-04': {
    title: 'Stesso nome in istituti diversi',
    sentence: ({ person, places }) =>
      `${person} compare per ${places.join(' e per ')}: stessa persona o omonimi? Decidere con «zerosei dubbi».`,
    means: 'Lo stesso nome compare per istituti diversi: può essere una persona sola o due omonimi.',
    matters: 'Se è una persona sola ha un posto di troppo; se sono due omonimi, ognuno ha diritto al suo.',
    example: {
      given: 'Riva Anna si iscrive per l’IC Boscoverde, e Riva Anna per l’IC Montalto Uno.',
      values: { person: 'Riva Anna', places: ['IC Boscoverde', 'IC Montalto Uno'] },
    },
    solve: 'Decidere con «zerosei dubbi».',
  },
  'DUP-05': {
    title: 'Caselle condivise',
    sentence: ({ email, times }) => `${times} iscritti usano la stessa casella (${email}): non è un duplicato.`,
    means:
      'Molti si sono iscritti con la stessa casella, di solito quella della scuola: non è un segno che siano la stessa persona.',
    matters: 'A quell’indirizzo non si scrive a una persona sola, e non si può usare per riconoscerla.',
    example: {
      given: 'Sei docenti si iscrivono con segreteria@boscoverde.example.',
      values: { email: 'segreteria@boscoverde.example', times: 6 },
    },
    solve: 'Non c’è nulla da fare.',
  },
} satisfies Partial<RuleTexts>;
