import { listed } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on decisions and answers to doubts say. */
export const DECISION_RULES = {
  'DEC-01': {
    title: 'Decisioni in contraddizione',
    sentence: ({ a, b, through }) =>
      `di ${a} e ${b} è stato deciso che sono persone diverse e${through.length > 0 ? `, passando per ${through.join(', ')},` : ''} che sono la stessa: nessuna di queste decisioni vale. Cercarle in «zerosei storia» e annullarne una.`,
    means: 'Alcune decisioni dicono che due persone sono la stessa, altre che sono diverse: per loro non vale nessuna.',
    matters: 'Finché si contraddicono non si segue nessuna: le persone restano come se nulla fosse stato deciso.',
    example: {
      given: 'Un collega ha detto che Riva Anna e Riva Annamaria sono la stessa; un altro, che sono diverse.',
      values: { a: 'Riva Anna', b: 'Riva Annamaria', through: [] },
    },
    solve: 'Cercarle in «zerosei storia» e annullarne una: zerosei annulla N',
  },
  'DEC-02': {
    title: 'Risposte ai dubbi che non si riconoscono',
    sentence: ({ about, answer, listed: codes }) =>
      about === 'place'
        ? `la risposta «${answer}» non è il codice di una scuola o di un servizio in elenco: il dubbio resta aperto. Scrivere uno dei codici proposti, o un altro dell’anagrafe, e importare di nuovo il foglio; oppure rispondere con «zerosei dubbi».`
        : `la risposta «${answer}» non è uno degli incontri del corso: il dubbio resta aperto. Scrivere uno di questi: ${listed(codes)}; poi importare di nuovo il foglio; oppure rispondere con «zerosei dubbi».`,
    means:
      'Nel foglio dei dubbi è stata scritta una scuola o un incontro che in archivio non c’è: il dubbio resta aperto.',
    matters: 'Chi ha compilato il foglio crede di aver risposto, e invece la persona aspetta ancora.',
    example: {
      given:
        'Nel foglio dei dubbi, alla domanda sull’incontro, qualcuno ha scritto «I9»: nel calendario ci sono I1 e I2.',
      values: { about: 'session', answer: 'I9', listed: ['I1', 'I2'] },
    },
    solve:
      'Scrivere uno dei codici proposti e importare di nuovo il foglio (zerosei importa FILE), oppure rispondere con «zerosei dubbi».',
  },
} satisfies Partial<RuleTexts>;
