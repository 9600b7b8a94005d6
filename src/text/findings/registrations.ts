import type { FindingValues } from '../../domain/findings/finding.js';
import { capacityName } from '../capacities.js';
import { MISSING } from '../correct.js';
import { bareCode, italianDate, listed, plural, word } from '../words.js';

/** Sentences of the rules on responses, registrations and duplicates. */
export const REGISTRATION_SENTENCES = {
  'ISC-01': ({ surname, givenName }: FindingValues['ISC-01']) =>
    `cognome o nome mancante${surname || givenName ? ` (c'è solo «${surname ?? givenName}»)` : ''}. Completare con il nome intero.`,
  'ISC-03': ({ role }: FindingValues['ISC-03']) =>
    `ruolo «${role}» non riconosciuto: sarà stampato così com'è scritto.`,
  'ISC-05': ({ session, sessions }: FindingValues['ISC-05']) =>
    `${session ? `incontro «${session}» inesistente o non univoco` : 'incontro non indicato'}. Incontri previsti: ${listed(sessions)}.`,
  'ISC-06': ({ person, session, submitted, deadline }: FindingValues['ISC-06']) =>
    `${person}, incontro ${bareCode(session)}: iscrizione del ${italianDate(submitted)}, oltre il termine del ${italianDate(deadline)}: tardiva, in coda.`,
  'ISC-07': ({ person, times, last }: FindingValues['ISC-07']) =>
    `${person}: ${plural(times, 'invio', 'invii')}; vale l'ultimo del ${italianDate(last)}.`,
  'ISC-08': ({ columns }: FindingValues['ISC-08']) =>
    `c'è qualcosa in ${listed(columns)}, che non viene importato (dati non necessari): leggerlo nel file originale.`,
  'ISC-09': ({ person, times }: FindingValues['ISC-09']) => `${person}: iscritta/o a ${times} incontri.`,
  'ISC-10': ({ value, row, people }: FindingValues['ISC-10']) =>
    `più nominativi in un campo («${value}»). Per dividerli: zerosei correggi ${word(row)} --dividi "${people
      .map(({ surname, givenName }) => `${surname || MISSING.surname}, ${givenName || MISSING.givenName}`)
      .join('; ')}"`,
  'ISC-11': ({ email }: FindingValues['ISC-11']) => `«${email}» non è un indirizzo e-mail utilizzabile.`,
  'DUP-01': ({ person, session, rows }: FindingValues['DUP-01']) =>
    `${person}, incontro ${bareCode(session)}: righe ${rows.join(', ')} identiche, contata una.`,
  'DUP-02': ({ person, session, rows, field, a, b }: FindingValues['DUP-02']) =>
    `${person}, incontro ${bareCode(session)}: righe ${rows.join(', ')} con ${FIELD_NAMES[field] ?? field} diverso («${a}» / «${b}»). Quale vale?`,
  'DUP-05': ({ email, times }: FindingValues['DUP-05']) =>
    `${times} iscritti usano la stessa casella (${email}): non è un duplicato.`,
  'DUP-06': ({ person, session, first, second }: FindingValues['DUP-06']) =>
    `${person} è iscritta/o come ${roleName(first)} e come ${roleName(second)} all'incontro ${bareCode(session)}: una sola firma. Quale qualità stampare?`,
};

const FIELD_NAMES: Readonly<Record<string, string>> = { role: 'ruolo', institution: 'istituto' };

const roleName = (capacity: string): string => capacityName(capacity as Parameters<typeof capacityName>[0]);
