import type { FindingValues } from '../../domain/findings/finding.js';
import { italianDate, plural, word } from '../words.js';

/** Sentences of the rules on heads of institutes and presidents of CPTs. */
export const OFFICE_SENTENCES = {
  'REG-09': ({ institute, first, second }: FindingValues['REG-09']) =>
    `${institute}: due dirigenti titolari nello stesso periodo (${first}, ${second}). Correggere le date; se un elenco sostituisce l'altro, importarlo con --completo.`,
  'REG-10': ({ person, institutes }: FindingValues['REG-10']) =>
    `${person} dirige ${institutes.length} istituti (${institutes.join(', ')}): una sola presenza vale per tutti.`,
  'REG-14': ({ responses }: FindingValues['REG-14']) =>
    `manca l'elenco dei dirigenti: ${responses === 1 ? 'per 1 risposta' : `per ${plural(responses, 'risposta', 'risposte')}`} di DS o delegati vale il ruolo dichiarato, e le regole che confrontano con l'elenco (REG-09, ISC-04) non sono applicate; DEL-05 guarda solo il ruolo dichiarato.`,
  'CPT-01': ({ cpt, date, first, second }: FindingValues['CPT-01']) =>
    `${cpt}: due Presidenti in carica il ${italianDate(date)} (${first}, ${second}). Correggere i mandati e importare di nuovo.`,
  'CPT-02': ({ cpt, code, person, date }: FindingValues['CPT-02']) =>
    `${cpt}: il mandato di ${person} risulta scaduto il ${italianDate(date)} (durata tre anni). Se resta in carica in attesa del successore: zerosei copertura conferma ${word(code)}`,
  'CPT-05': ({ person, cpt, others }: FindingValues['CPT-05']) =>
    `${person} si dichiara Presidente di ${cpt}; nell'elenco risulta ${others.join(', ')}. (Il Comitato Locale zerosei non è il CPT.)`,
  'CPT-06': ({ person, cpt }: FindingValues['CPT-06']) =>
    `${person} è Presidente di ${cpt}: già interessata/o, esclusa/o dal sollecito.`,
  'ISC-04': ({ person, institute, others }: FindingValues['ISC-04']) =>
    `${person} si iscrive come DS di ${institute}, ma nell'elenco il DS è ${others.join(', ')}.`,
};
