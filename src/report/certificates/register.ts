import type { Registered } from '../../domain/certificates/register.js';
import type { Picture } from '../../domain/picture.js';
import { capacitiesIn, certificatesText, minutesOf } from '../../text/certificates.js';
import { italianDate } from '../../text/words.js';
import { type ListFormat, READ_BY } from '../formats.js';
import type { Listing } from '../listing.js';
import { certificateFileName } from './file-names.js';

/**
 * The register of certificates, a line each: what left the office and how it stands; for programs also all that a mail merge
 * needs.
 */
export function registerListing(
  register: readonly Registered[],
  { people }: Pick<Picture, 'people'>,
  format: ListFormat,
): Listing {
  const addresses = new Map(
    people.map(({ code, responses }) => [code, responses.map(({ row }) => row.email).findLast(Boolean)] as const),
  );
  const isRead = READ_BY[format] === 'people';
  return {
    name: 'attestati',
    columns: isRead ? SHORT : [...SHORT, ...LONG],
    rows: register.map(({ certificate, annulled }) => {
      const { number, date, code, content, version, person } = certificate;
      const { surname, givenName, sessions } = content;
      const state = certificatesText.state[code === '' ? 'erased' : annulled ? 'annulled' : 'valid'];
      const short = [number, isRead ? italianDate(date) : date, surname, givenName, state, code];
      if (isRead) return short;
      const capacities = capacitiesIn(sessions).join('; ');
      const minutes = minutesOf(sessions);
      const file = certificateFileName(certificate);
      return [...short, capacities, sessions.length, minutes, addresses.get(person), file, version, person];
    }),
  };
}

const SHORT = ['numero', 'data', 'cognome', 'nome', 'stato', 'codice'];
const LONG = ['veste', 'incontri', 'minuti', 'email', 'file', 'versione', 'persona'];
