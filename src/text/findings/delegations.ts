import type { FindingValues } from '../../domain/findings/finding.js';
import { capacityName } from '../capacities.js';
import { missingItems, period } from '../delegations.js';
import { bareCode, italianDate, listed, plural } from '../words.js';

/** Sentences of the rules on delegations. */
export const DELEGATION_SENTENCES = {
  'DEL-01': ({ principal, delegate, items }: FindingValues['DEL-01']) =>
    `delega${principal ? ` di ${principal}` : ''}${delegate ? ` a ${delegate}` : ''}: ${missingItems(items)}.`,
  'DEL-02': ({ institute, session, delegates, maximum, codes }: FindingValues['DEL-02']) =>
    `${institute}, incontro ${bareCode(session)}: ${delegates.length} delegati (${listed(delegates)}). ${
      maximum === 1 ? 'È ammesso un solo delegato' : `Sono ammessi ${maximum} delegati`
    }. Per sceglierne una: ${codes.map((code) => `zerosei deleghe accetta ${code}`).join(' oppure ')}`,
  'DEL-03': ({ principal, head }: FindingValues['DEL-03']) =>
    `${principal} è a sua volta delegato/a di ${head || 'chi dirige l’istituto'}: la subdelega non è ammessa.`,
  'DEL-04': ({ principal, delegate, session }: FindingValues['DEL-04']) =>
    `${principal} è iscritto/a di persona e ha delegato ${delegate} per l'incontro ${bareCode(session)}: se viene di persona, per quell'incontro la delega non serve.`,
  'DEL-05': ({ principal, institute, day, heads }: FindingValues['DEL-05']) =>
    `${principal} non risulta DS di ${institute}${day ? ` alla data ${italianDate(day)}` : ''}${
      heads.length > 0 ? `: in elenco c'è ${heads.join(', ')}` : ''
    }. Confermare o respingere la delega.`,
  'DEL-06': ({ delegate, capacity, role }: FindingValues['DEL-06']) =>
    `${delegate} è iscritto/a anche come ${capacityName(capacity, role)}: una sola riga, come delegato/a.`,
  'DEL-07': ({ delegate, institute, others, role }: FindingValues['DEL-07']) =>
    others.length > 0
      ? `${delegate} presta servizio in ${others.join(', ')}, non in ${institute}: confermare la delega.`
      : `${delegate} si dichiara «${role}», non tra i docenti di ${institute}: confermare la delega.`,
  'DEL-08': ({ person }: FindingValues['DEL-08']) =>
    `${person} figura come delegante e delegato: indicare chi partecipa, o iscriversi di persona.`,
  'DEL-09': ({ delegate, actDate, day }: FindingValues['DEL-09']) =>
    `delega a ${delegate} del ${italianDate(actDate)}, successiva all'incontro del ${italianDate(day)}: non utilizzabile.`,
  'DEL-10': ({ delegate, day, ...span }: FindingValues['DEL-10']) =>
    `delega a ${delegate} valida ${period(span)}: non copre l'incontro del ${italianDate(day)}.`,
  'DEL-11': ({ delegate }: FindingValues['DEL-11']) =>
    `${delegate}: delega solo dichiarata nel modulo, atto non acquisito. Registrarlo con «zerosei deleghe registra».`,
  'DEL-12': ({ delegate, institutes }: FindingValues['DEL-12']) =>
    `${delegate} è delegato/a di ${institutes.join(' e di ')}: ammesso solo se il DS è lo stesso (reggenza).`,
  'DEL-13': ({ principal, institute, others }: FindingValues['DEL-13']) =>
    `${principal} dirige anche ${others.join(', ')}: la delega vale solo per ${institute}.`,
  'DEL-14': ({ number }: FindingValues['DEL-14']) =>
    `protocollo ${number} senza data: il numero si ripete ogni anno. Indicare la data.`,
  'DEL-15': ({ principal, cpt }: FindingValues['DEL-15']) =>
    `${principal} è Presidente di ${cpt}: la presidenza del CPT è una carica elettiva e non passa con la delega.`,
  'DEL-16': ({ number, times }: FindingValues['DEL-16']) =>
    `il protocollo ${number} compare in ${plural(times, 'delega', 'deleghe')}: stesso atto?`,
};
