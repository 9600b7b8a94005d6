import type { AdviceOn } from './advice.js';

/** Certificates that cannot be as asked. */
export const CERTIFICATE_ADVICE: AdviceOn<
  | 'whose-certificate'
  | 'never-signed'
  | 'earned-anyway'
  | 'no-response'
  | 'unknown-certificate'
  | 'certificate-annulled'
> = {
  'whose-certificate': () => ({
    happened: 'Manca la persona a cui concedere l’attestato: una alla volta.',
    todo: 'zerosei attestati "Cognome Nome" --concedi --motivo "…"',
  }),
  'never-signed': ({ person }) => ({
    happened: `Di ${person} non risulta nessuna firma che si legga: non c'è nulla da attestare.`,
    todo: `Se ha firmato, riportare prima le presenze: zerosei presenze INCONTRO. Perché è così: zerosei perche ${person}`,
  }),
  'earned-anyway': ({ person }) => ({
    happened: `A ${person} l'attestato spetta già, o è già stato rilasciato: non c'è nulla da concedere.`,
    todo: `Per rilasciarlo o scriverlo di nuovo: zerosei attestati ${person} --ristampa`,
  }),
  'no-response': ({ person }) => ({
    happened: `${person} ha firmato senza essersi mai iscritta: la concessione non saprebbe a quale risposta riferirsi.`,
    todo: 'Registrare prima l’iscrizione (zerosei correggi --aggiungi), poi ripetere.',
  }),
  'unknown-certificate': ({ given, last }) => ({
    happened: `Nel registro non c'è un attestato n. ${given}.`,
    todo:
      last === 0
        ? 'Non ne è stato ancora rilasciato nessuno.'
        : `I numeri vanno da 1 a ${last}: zerosei attestati --registro`,
  }),
  'certificate-annulled': ({ certificate }) => ({
    happened: `L'attestato n. ${certificate} è già annullato.`,
    todo: 'Quando e perché: zerosei storia',
  }),
};
