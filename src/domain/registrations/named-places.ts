import { unique } from '../group.js';
import type { Place } from '../places/place.js';
import type { Response } from '../records.js';

type Placed = Pick<Response, 'place' | 'otherPlaces'>;

/** All the places that a response names, the first one first. */
export const placesOf = ({ place, otherPlaces }: Placed): Place[] => [place, ...otherPlaces];

/** Institutes of all the places that a response names. */
export const institutesOf = (response: Placed): string[] =>
  response.otherPlaces.length === 0
    ? onlyOf(response.place)
    : unique(placesOf(response).flatMap(({ institute }) => institute ?? []));

const onlyOf = ({ institute }: Place): string[] => (institute === undefined ? [] : [institute]);
