import type { FindingValues } from '../../domain/findings/finding.js';
import { bareCode, italianDate, plural } from '../words.js';

/** Sentences of the rules on sessions and capacity. */
export const SESSION_SENTENCES = {
  'SES-01': ({ session, problem, start, end }: FindingValues['SES-01']) =>
    problem === 'same-code'
      ? `il codice ${session} è di due incontri diversi: dare a ciascuno il suo.`
      : `incontro ${bareCode(session)}: fine ${end} prima dell'inizio ${start}. Correggere gli orari e importare di nuovo.`,
  'SES-02': ({ session, registered, seats, waiting }: FindingValues['SES-02']) =>
    `incontro ${bareCode(session)}: ${registered} iscritti per ${plural(seats, 'posto', 'posti')}; ${waiting} in lista d'attesa.`,
  'SES-03': ({ institute, session, registered, maximum }: FindingValues['SES-03']) =>
    `${institute}: ${registered} iscritti all'incontro ${bareCode(session)}, massimo ${maximum}.`,
  'SES-04': ({ person, first, second }: FindingValues['SES-04']) =>
    `${person}: gli incontri ${first} e ${second} si sovrappongono.`,
  'SES-05': ({ session }: FindingValues['SES-05']) => `incontro ${bareCode(session)}: nessun iscritto.`,
  'SES-06': ({ session, date }: FindingValues['SES-06']) =>
    `incontro ${bareCode(session)} il ${italianDate(date)}: verificare la data (festivo, o fuori dall'anno scolastico del percorso).`,
  'SES-07': ({ institutes }: FindingValues['SES-07']) =>
    `${plural(institutes, 'istituto destinatario', 'istituti destinatari')} senza iscritti (elenco con «zerosei copertura --mancanti»).`,
};
