import type { RegistrationStatus } from '../domain/records.js';
import { plural } from './words.js';

/** What is said beside the code of a session: of a seat nothing, it is what one expects. */
const STATUS: { readonly [Status in Exclude<RegistrationStatus, 'sostituita'>]: string } = {
  confermata: '',
  in_attesa: ' (in attesa)',
  ritirata: ' (ritirata)',
  senza_incontro: 'nessun incontro',
};

/** Sentences of `persone`. */
export const peopleText = {
  /** `Docente infanzia, IC Via Dante; I1, I2 (in attesa)`. */
  coming: (capacities: readonly string[], places: readonly string[], sessions: readonly string[]): string =>
    [[...capacities, ...places].join(', '), sessions.join(', ')].filter(Boolean).join('; '),
  /** Nothing where another registration took the place of this one. */
  session: (session: string | undefined, status: RegistrationStatus): string =>
    status === 'sostituita' ? '' : `${session ?? ''}${STATUS[status]}`,
  /** `I2 (presente, non preiscritta/o)`. */
  signed: (session: string, presence: string): string => `${session} (${presence}, non preiscritta/o)`,
  /** Who never registered, and is on a roster since a head names them. */
  announced: (coming: string, principals: readonly string[]): string =>
    `${coming}; indicata/o come delegata/o da ${principals.join(', ')}, non iscritta/o`,
  counts: (people: number, responses: number): string =>
    `${plural(people, 'persona', 'persone')}, ${plural(responses, 'risposta', 'risposte')}.`,
  announcedToo: (announced: number): string =>
    announced === 1
      ? " Un'altra non si è iscritta: è sul foglio come delegata."
      : ` Altre ${announced} non si sono iscritte: sono sul foglio come delegate.`,
  next: 'Per le righe di una persona e il loro perché: zerosei perche CODICE',
};
