import type { RuleTexts } from './rule-text.js';

/** What the rules on certificates say. */
export const CERTIFICATE_RULES = {
  'ATT-01': {
    title: 'Attestati che non dicono più quel che risulta',
    sentence: ({ number, surname, givenName }) =>
      `l'attestato n. ${number} di ${`${surname} ${givenName}`.trim()} non dice più quel che risulta ora: nome, veste, incontri od ore sono cambiati.`,
    means:
      'Dopo il rilascio sono cambiate le presenze o i dati di una persona, e il suo attestato dice altro. Non si cambia da solo.',
    matters: 'Il foglio che la persona ha in mano e il registro dicono due cose diverse.',
    example: {
      given: 'L’attestato n. 12 è di «Riva Anna»; poi il nome è stato corretto in «Riva Annamaria».',
      values: { number: 12, surname: 'Riva', givenName: 'Anna' },
    },
    solve: 'Per rilasciarlo di nuovo, con lo stesso numero: zerosei attestati --riemetti',
  },
  'ATT-02': {
    title: 'Attestati che ora non spetterebbero',
    sentence: ({ number, surname, givenName }) =>
      `l'attestato n. ${number} di ${`${surname} ${givenName}`.trim()} è uscito, ma dalle presenze di ora non spetta più.`,
    means:
      'Le presenze sono cambiate dopo il rilascio, e le ore ora sono meno di quelle richieste (attestati.soglia): o le presenze sono sbagliate, o l’attestato è da annullare.',
    matters: 'È uscito dall’ufficio un documento che attesta ore che non risultano.',
    example: {
      given: 'L’attestato n. 12 è stato rilasciato; poi una firma è stata tolta, e le ore non bastano più.',
      values: { number: 12, surname: 'Riva', givenName: 'Anna' },
    },
    solve:
      'Se le presenze sono giuste: zerosei attestati --annulla NUMERO --motivo "…". Se l’attestato è da lasciare: zerosei attestati PERSONA --concedi --motivo "…"',
  },
} satisfies Partial<RuleTexts>;
