import type { FindingValues } from '../../domain/findings/finding.js';
import { reasonOf } from '../identity.js';

const WHERE = { heads: 'nell’elenco dei dirigenti', response: 'in un altro invio' } as const;

/** Sentences of the rules on who is who. */
export const PEOPLE_SENTENCES = {
  'DUP-03': ({ a, b, places, evidence }: FindingValues['DUP-03']) =>
    `«${a}» e «${b}» (${places.join(' / ') || 'istituto non indicato'}) potrebbero essere la stessa persona: ${reasonOf(evidence)}. Decidere con «zerosei dubbi».`,
  'DUP-04': ({ person, places }: FindingValues['DUP-04']) =>
    `${person} compare per ${places.join(' e per ')}: stessa persona o omonimi? Decidere con «zerosei dubbi».`,
  'DEC-01': ({ a, b, through }: FindingValues['DEC-01']) =>
    `di ${a} e ${b} è stato deciso che sono persone diverse e${through.length > 0 ? `, passando per ${through.join(', ')},` : ''} che sono la stessa: nessuna di queste decisioni vale. Cercarle in «zerosei storia» e annullarne una.`,
  'DEC-02': ({ about, answer }: FindingValues['DEC-02']) =>
    `la risposta «${answer}» non è ${about === 'place' ? 'il codice di una scuola o di un servizio in elenco' : 'uno degli incontri del corso'}: il dubbio resta aperto. Correggere il foglio e importarlo di nuovo, o rispondere con «zerosei dubbi».`,
  'ISC-02': ({ surname, givenName, right, from }: FindingValues['ISC-02']) =>
    `cognome «${surname}» e nome «${givenName}» sembrano invertiti (${WHERE[from]}: ${right}). Correggere con «zerosei correggi».`,
};
