import { compareText } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import type { Place } from '../domain/places/place.js';
import type { Registration } from '../domain/records.js';
import type { Listing } from './listing.js';

/** One line for each person and session. Contract of `esporta iscrizioni --formato csv`. */
export function registrationListing({ registrations }: Pick<Picture, 'registrations'>): Listing {
  return {
    name: 'iscrizioni',
    columns: [
      'persona',
      'cognome',
      'nome',
      'veste',
      'istituto',
      'servizio',
      'cpt',
      'incontro',
      'stato',
      'posto',
      'file',
      'riga',
    ],
    rows: registrations
      .toSorted((a, b) => compareText(a.session ?? '~', b.session ?? '~') || compareText(a.person, b.person))
      .map((registration) => [
        registration.person,
        registration.surname,
        registration.givenName,
        registration.capacity,
        joined(registration, ({ institute, school }) => institute ?? school),
        joined(registration, ({ service }) => service),
        [...new Set(registration.places.flatMap(({ cpts }) => cpts))].toSorted(compareText).join('|'),
        registration.session,
        registration.status,
        registration.position,
        registration.origin.file,
        registration.origin.row,
      ]),
  };
}

const joined = ({ places }: Registration, of: (place: Place) => string | undefined): string =>
  [...new Set(places.flatMap((place) => of(place) ?? []))].toSorted(compareText).join('|');
