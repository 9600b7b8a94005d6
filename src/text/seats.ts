import { unique } from '../domain/group.js';
import type { Registration, Replacement, WaitingReason } from '../domain/records.js';
import { bareCode, italianDate, plural, word } from './words.js';

const BECAUSE: { readonly [Because in WaitingReason['because']]: string } = {
  maximum: "dallo stesso istituto c'è già il numero massimo di iscritti: gli altri vengono dopo tutti",
  late: 'iscrizione oltre il termine: viene dopo chi della sua categoria si è iscritto in tempo',
  class: 'hanno la precedenza dirigenti, delegati e Presidenti di CPT; poi i coordinatori; poi docenti ed educatori',
  arrival: 'i posti sono andati a chi si era iscritto prima',
};

/** Sentences on seats and waiting lists. */
export const seatText = {
  /** Why somebody waits. */
  waits: ({ because }: WaitingReason): string => BECAUSE[because],
  /** Why some of a waiting list wait, by their places in it; of all of them, only why. */
  whyOf: (places: string | undefined, reason: WaitingReason): string =>
    `  ${places ?? 'perché aspettano'}: ${seatText.waits(reason)}`,
  /** As what and from where somebody who waits comes, and when it was asked for. */
  asked: (capacity: string, places: string, since: string | undefined): string =>
    [[capacity, places].filter(Boolean).join(', '), since && italianDate(since)].filter(Boolean).join('; '),
  /** Why somebody waits, as a sentence of its own. */
  whyWaiting: ({ person, surname, givenName, session = '', waits }: Registration): string =>
    waits === undefined
      ? ''
      : `${surname} ${givenName} è in lista d'attesa per l'incontro ${bareCode(session)}, al posto ${waits.place} della lista: ${seatText.waits(waits)} (${plural(waits.seats, 'posto', 'posti')} in tutto).` +
        (waits.seatFree ? ` C'è un posto liberato. ${seatText.assign(person, session)}` : ''),
  /** Why a head who registered has no seat: who comes by her delegation, and what to do if she comes. */
  whyDelegated: (
    { session = '' }: Registration,
    instead: readonly { readonly delegation: string; readonly name: string }[],
  ): string =>
    `Incontro ${session}: si è iscritta/o, ma ha delegato ${unique(instead.map(({ name }) => name)).join(', ')}, e il posto è di chi è delegato. Se invece viene di persona: ${instead
      .map(({ delegation }) => `zerosei deleghe revoca ${delegation}`)
      .join('; ')}`,
  /** Why a registration that nobody withdrew no longer counts. */
  noLonger: (by: Replacement): string => {
    switch (by.is) {
      case 'later':
        return 'vale un suo invio successivo, che sceglie altro (invii_ripetuti = ultimo)';
      case 'moved':
        return `spostata/o all'incontro ${bareCode(by.to)}, per decisione`;
      case 'heir':
        return `ha lasciato il posto a ${by.name}, per decisione`;
    }
  },
  gains: (person: string, session: string): string => `${person} ha un posto all'incontro ${bareCode(session)}.`,
  leaves: (person: string, session: string): string =>
    `${person} lascia il posto che aveva all'incontro ${bareCode(session)}.`,
  gone: (person: string, session: string): string =>
    `${person} esce dalla lista d'attesa dell'incontro ${bareCode(session)}.`,
  waitsNow: (person: string, session: string, place: number | undefined, hadSeat: boolean): string =>
    `${person} ${hadSeat ? "perde il posto e passa in lista d'attesa" : "è in lista d'attesa"} all'incontro ${bareCode(session)}${place === undefined ? '' : `, al posto ${place} della lista`}.`,
  waitingTitle: (session: string, waiting: number, freed: number): string =>
    `Incontro ${session}, lista d'attesa: ${plural(waiting, 'persona', 'persone')}${freed > 0 ? `; ${plural(freed, 'posto liberato', 'posti liberati')} da assegnare` : ''}`,
  summary: (waiting: number, freed: number): string =>
    `${plural(waiting, 'persona', 'persone')} in lista d'attesa${freed > 0 ? `, ${plural(freed, 'posto liberato', 'posti liberati')} da assegnare` : ''}.`,
  assign: (person: string, session: string): string =>
    `Per assegnare il posto: zerosei incontri promuovi ${person} --incontro ${word(session)}`,
  promoteQuestion: (person: string, session: string, place: number): string =>
    `Dare il posto liberato dell'incontro ${bareCode(session)} a ${person} (lista d'attesa: ${place})?`,
  promoted: (person: string, session: string, place: number): string =>
    `${person}, al posto ${place} della lista d'attesa, riceve un posto all'incontro ${bareCode(session)}.`,
  passed: (people: readonly string[]): string => `Prima in lista, e ancora in attesa: ${people.join(', ')}.`,
  left: (freed: number, waiting: number): string =>
    `Da assegnare ${freed === 0 ? 'nessun altro posto' : `ancora ${plural(freed, 'posto', 'posti')}`}; in lista d'attesa ${
      waiting === 0 ? 'nessun altro' : `ancora ${plural(waiting, 'persona', 'persone')}`
    }.`,
  promoteReason: 'posto liberato',
  replaceQuestion: (person: string, by: string, session: string): string =>
    `All'incontro ${bareCode(session)} il posto di ${person} passa a ${by}?`,
  replaced: (by: string, person: string, session: string): string =>
    `${by} prende il posto di ${person} all'incontro ${bareCode(session)}.`,
  replaceReason: 'sostituzione',
  session: "l'incontro",
  heir: 'chi prende il posto',
  next: 'Ora: zerosei incontri',
};
