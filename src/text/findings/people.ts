import type { FindingValues } from '../../domain/findings/finding.js';
import { reasonOf } from '../identity.js';
import { listed, word } from '../words.js';

const WHERE = { heads: 'nell’elenco dei dirigenti', response: 'in un altro invio' } as const;

type InOneCell = Extract<FindingValues['ISC-02'], { readonly other: unknown }>;

const orderSentence = ({ written, row, read, other, from }: InOneCell): string => {
  const why =
    from === 'open'
      ? `di «${written}» non si capisce quale sia il cognome: letto «${read.surname}»`
      : `«${written}» è letto nell’ordine della colonna, cognome «${read.surname}», ma sembra scritto al contrario`;
  return `${why}. Se il cognome è «${other.surname}»: zerosei correggi ${word(row)} --cognome "${other.surname}" --nome "${other.givenName}"`;
};

/** Sentences of the rules on who is who. */
export const PEOPLE_SENTENCES = {
  'DUP-03': ({ a, b, places, evidence }: FindingValues['DUP-03']) =>
    `«${a}» e «${b}» (${places.join(' / ') || 'istituto non indicato'}) potrebbero essere la stessa persona: ${reasonOf(evidence)}. Decidere con «zerosei dubbi».`,
  'DUP-04': ({ person, places }: FindingValues['DUP-04']) =>
    `${person} compare per ${places.join(' e per ')}: stessa persona o omonimi? Decidere con «zerosei dubbi».`,
  'DEC-01': ({ a, b, through }: FindingValues['DEC-01']) =>
    `di ${a} e ${b} è stato deciso che sono persone diverse e${through.length > 0 ? `, passando per ${through.join(', ')},` : ''} che sono la stessa: nessuna di queste decisioni vale. Cercarle in «zerosei storia» e annullarne una.`,
  'DEC-02': ({ about, answer, listed: codes }: FindingValues['DEC-02']) =>
    about === 'place'
      ? `la risposta «${answer}» non è il codice di una scuola o di un servizio in elenco: il dubbio resta aperto. Scrivere uno dei codici proposti, o un altro dell’anagrafe, e importare di nuovo il foglio; oppure rispondere con «zerosei dubbi».`
      : `la risposta «${answer}» non è uno degli incontri del corso: il dubbio resta aperto. Scrivere uno di questi: ${listed(codes)}; poi importare di nuovo il foglio; oppure rispondere con «zerosei dubbi».`,
  'ISC-02': (values: FindingValues['ISC-02']) =>
    'other' in values
      ? orderSentence(values)
      : `cognome «${values.surname}» e nome «${values.givenName}» sembrano invertiti (${WHERE[values.from]}: ${values.right}). Correggere con «zerosei correggi».`,
};
